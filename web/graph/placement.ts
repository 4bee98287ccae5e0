import type { Core, NodeSingular } from 'cytoscape';
import { layoutProgress, motion, type Point, places } from '../state/camera.ts';
import { pairKey } from '../state/together.ts';
import { type Box, boxOf } from './box.ts';
import { placeFirst } from './first-placement.ts';
import type { Body, Bond, Positions } from './forces.ts';
import { fitInto } from './framing.ts';
import { ringRound } from './ring.ts';
import type { Room } from './room.ts';
import { FULL_BEAUTY } from './size.ts';
import type { Run, Settle } from './worker-run.ts';

/** Puts entities in their places. */
export type Placement = {
  /**
   * Puts everything on its known place; what has none goes round the anchor with all others held still, or all is laid
   * out when nothing has a place. The camera moves where the picture began `anew` or something that stood was put elsewhere.
   */
  readonly place: (anchor: string | null, anew: boolean) => void;
  /** Puts everything on its known place; the camera stays. */
  readonly putBack: () => void;
  /** Lays everything out anew but what is pinned. */
  readonly tidy: () => void;
  readonly stop: () => void;
};

/** Class of pinned entities: no layout moves them. */
export const PLACED = 'placed';

/** Placement in one picture. */
export function createPlacement(cy: Core, settle: Settle, room: () => Room): Placement {
  let run: Run | null = null;

  const stop = (): void => {
    if (!run) return;
    run.stop();
    run = null;
    finish();
  };
  const finish = (): void => {
    layoutProgress.value = null;
    rememberPlaces(cy);
  };
  const begin = (fixed: (node: NodeSingular) => boolean, fitting: boolean): void => {
    const nodes = cy.nodes().not('.grouped').toArray() as NodeSingular[];
    const crowded = nodes.length > FULL_BEAUTY;
    const bodies = nodes.map((node) => toBody(node, fixed(node), !crowded));
    const bonds = toBonds(cy);
    const { width, height } = room();
    const aspect = Math.min(2, Math.max(0.6, width / Math.max(1, height)));
    layoutProgress.value = 0;
    run = settle({ bodies, bonds, ticks: ticksFor(nodes.length), budget: 4000, aspect }, (settling) => {
      layoutProgress.value = settling.done;
      if (!settling.ended && (!motion.peek() || crowded)) return;
      applyPositions(cy, bodies, settling.positions);
      if (fitting) fitInto(cy, room(), false);
      if (!settling.ended) return;
      run = null;
      finish();
    });
  };

  const place: Placement['place'] = (anchor, anew) => {
    stop();
    if (cy.nodes().length === 0) return;
    const fresh = cy
      .nodes('[^extra]')
      .map((node) => node.id())
      .filter((id) => !places.peek().has(id));
    const moved = putBack(cy, places.peek());
    const all = fresh.length === cy.nodes('[^extra]').length;
    if (!all && (moved || anew)) fitInto(cy, room(), true);
    if (all) {
      placeFirst(cy);
      fitInto(cy, room(), false);
      begin(() => false, true);
    } else if (fresh.length > 0) {
      const news = new Set(fresh);
      seedRing(cy, fresh, anchor);
      begin((node) => !news.has(node.id()), false);
    }
  };
  const tidy = (): void => {
    stop();
    const kept = new Map(cy.nodes(`.${PLACED}, .grouped`).map((node) => [node.id(), { ...node.position() }]));
    placeFirst(cy);
    cy.nodes().forEach((node) => {
      node.position(kept.get(node.id()) ?? node.position());
    });
    begin((node) => kept.has(node.id()), true);
  };
  const back = (): void => void putBack(cy, places.peek());
  return { place, putBack: back, tidy, stop };
}

/** Writes down where everything stands. */
export function rememberPlaces(cy: Core): void {
  const next = new Map(places.peek());
  cy.nodes().forEach((node) => {
    const { x, y } = node.position();
    next.set(node.id(), { x, y });
  });
  places.value = next;
}

/** What is joined, once however many lines join it. */
function toBonds(cy: Core): readonly Bond[] {
  const bonds = cy.edges().map((edge) => ({ source: edge.source().id(), target: edge.target().id() }));
  return [...new Map(bonds.map((bond) => [pairKey(bond.source, bond.target), bond])).values()];
}

function ticksFor(count: number): number {
  return count <= FULL_BEAUTY ? 320 : 200;
}

/** Whether anything stood elsewhere before. */
function putBack(cy: Core, known: ReadonlyMap<string, Point>): boolean {
  const astray = cy.nodes().filter((node) => {
    const place = known.get(node.id());
    return place !== undefined && Math.hypot(place.x - node.position('x'), place.y - node.position('y')) > 1;
  });
  cy.batch(() => {
    for (const node of astray.nodes()) node.position({ ...(known.get(node.id()) ?? node.position()) });
  });
  return astray.nonempty();
}

function seedRing(cy: Core, fresh: readonly string[], anchor: string | null): void {
  const news = new Set(fresh);
  const old = cy
    .nodes()
    .filter((node) => !news.has(node.id()))
    .nodes();
  const parent = anchor === null ? null : cy.getElementById(anchor);
  const box = boxOf(old) ?? { x1: 0, y1: 0, x2: 0, y2: 0 };
  const aside = { x: box.x2 + 120, y: (box.y1 + box.y2) / 2 };
  const centre = parent?.nonempty() && !news.has(parent.id()) ? parent.position() : aside;
  const others = old
    .map((node) => ({ id: node.id(), ...node.position() }))
    .filter(({ id, x, y }) => id !== anchor && Math.hypot(x - centre.x, y - centre.y) < 500);
  const ring = ringRound(centre, fresh.length, others);
  for (const [index, id] of fresh.entries()) cy.getElementById(id).position({ ...(ring[index] ?? centre) });
}

function toBody(node: NodeSingular, fixed: boolean, includeLabels: boolean): Body {
  const { x, y } = node.position();
  const box = includeLabels ? node.boundingBox({ includeOverlays: false, includeEdges: false }) : shapeOf(node);
  return {
    id: node.id(),
    x,
    y,
    left: Math.max(4, x - box.x1),
    right: Math.max(4, box.x2 - x),
    top: Math.max(4, y - box.y1),
    bottom: Math.max(4, box.y2 - y),
    fixed,
  };
}

function shapeOf(node: NodeSingular): Box {
  const { x, y } = node.position();
  const half = Number(node.data('size')) / 2 + 2;
  return { x1: x - half, y1: y - half, x2: x + half, y2: y + half };
}

function applyPositions(cy: Core, bodies: readonly Body[], positions: Positions): void {
  cy.batch(() => {
    for (const [index, body] of bodies.entries()) {
      const [x, y] = [positions[index * 2], positions[index * 2 + 1]];
      if (body.fixed || x === undefined || y === undefined) continue;
      const node = cy.getElementById(body.id);
      if (node.nonempty() && !node.grabbed()) node.position({ x, y });
    }
  });
}
