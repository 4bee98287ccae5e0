/** The part of the picture that no panel covers, in pixels from its upper left corner. */
export type Room = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

const LEAST = 160;

/** Measures the open part: every element marked `data-covers="left|right|top|bottom"` takes its side of the picture; one that spans the picture takes the end it is nearer to. */
export function measureRoom(container: HTMLElement): Room {
  const whole = container.getBoundingClientRect();
  const edges = { left: 0, right: whole.width, top: 0, bottom: whole.height };
  for (const panel of document.querySelectorAll<HTMLElement>('[data-covers]')) {
    const box = panel.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    const side = sideOf(panel, box, whole);
    if (side === 'left') edges.left = Math.max(edges.left, box.right - whole.left);
    if (side === 'right') edges.right = Math.min(edges.right, box.left - whole.left);
    if (side === 'top') edges.top = Math.max(edges.top, box.bottom - whole.top);
    if (side === 'bottom') edges.bottom = Math.min(edges.bottom, box.top - whole.top);
  }
  const width = edges.right - edges.left;
  const height = edges.bottom - edges.top;
  if (width < LEAST || height < LEAST) return { left: 0, top: 0, width: whole.width, height: whole.height };
  return { left: edges.left, top: edges.top, width, height };
}

function sideOf(panel: HTMLElement, box: DOMRect, whole: DOMRect): string | undefined {
  if (box.width < 0.8 * whole.width) return panel.dataset['covers'];
  return box.top + box.bottom < whole.top + whole.bottom ? 'top' : 'bottom';
}
