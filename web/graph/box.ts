import type { NodeCollection } from 'cytoscape';

/** Where shapes reach, in the picture's own units. */
export type Box = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

/** The box round these shapes, without labels and lines: much cheaper to find than with them. Null for none. */
export function boxOf(nodes: NodeCollection): Box | null {
  if (nodes.empty()) return null;
  const box = { x1: Infinity, y1: Infinity, x2: -Infinity, y2: -Infinity };
  nodes.forEach((node) => {
    const { x, y } = node.position();
    const half = Number(node.data('size')) / 2;
    box.x1 = Math.min(box.x1, x - half);
    box.y1 = Math.min(box.y1, y - half);
    box.x2 = Math.max(box.x2, x + half);
    box.y2 = Math.max(box.y2, y + half);
  });
  return box;
}
