import type { Core, NodeSingular } from 'cytoscape';
import { motion } from '../state/camera.ts';
import { type Box, boxOf } from './box.ts';
import type { Room } from './room.ts';
import { FULL_BEAUTY } from './size.ts';

const MARGIN = 28;
const LARGEST = 1;

/** Zooms and pans so that everything seen is in the open part. */
export function fitInto(cy: Core, room: Room, animated: boolean): void {
  const box = boxToFit(cy);
  if (!box || !(box.x2 > box.x1) || !(box.y2 > box.y1)) return;
  const [width, height] = [box.x2 - box.x1, box.y2 - box.y1];
  const zoom = Math.min((room.width - 2 * MARGIN) / width, (room.height - 2 * MARGIN) / height, LARGEST);
  const pan = {
    x: room.left + room.width / 2 - (zoom * (box.x1 + box.x2)) / 2,
    y: room.top + room.height / 2 - (zoom * (box.y1 + box.y2)) / 2,
  };
  move(cy, { zoom: Math.max(zoom, cy.minZoom()), pan }, animated);
}

/** Shapes and labels; in a large picture shapes alone, since labels take long to measure. */
function boxToFit(cy: Core): Box | null {
  const nodes = cy.nodes().not('.hidden, .grouped').nodes();
  if (nodes.length > FULL_BEAUTY) return boxOf(nodes);
  return nodes.empty() ? null : nodes.boundingBox({ includeOverlays: false, includeEdges: false });
}

/** Pans just so far that the entity is in the open part; doesn't move when it is there already. */
export function revealIn(cy: Core, node: NodeSingular, room: Room): void {
  const { x, y } = node.renderedPosition();
  const dx = toInside(x, room.left + 60, room.left + room.width - 60);
  const dy = toInside(y, room.top + 50, room.top + room.height - 60);
  if (dx === 0 && dy === 0) return;
  const pan = cy.pan();
  move(cy, { zoom: cy.zoom(), pan: { x: pan.x + dx, y: pan.y + dy } }, true);
}

/** Zooms about the middle of the open part. */
export function zoomAbout(cy: Core, room: Room, factor: number): void {
  const renderedPosition = { x: room.left + room.width / 2, y: room.top + room.height / 2 };
  cy.zoom({ level: cy.zoom() * factor, renderedPosition });
}

function toInside(value: number, least: number, most: number): number {
  if (value < least) return least - value;
  return value > most ? most - value : 0;
}

type Frame = { readonly zoom: number; readonly pan: { readonly x: number; readonly y: number } };

function move(cy: Core, { zoom, pan }: Frame, animated: boolean): void {
  cy.stop();
  if (animated && motion.peek()) cy.animate({ zoom, pan: { ...pan } }, { duration: 260, easing: 'ease-out-cubic' });
  else cy.viewport({ zoom, pan: { ...pan } });
}
