import type { Body } from './forces.ts';

type Placed = { readonly body: Body; x?: number | undefined; y?: number | undefined };

const ROUNDS = 120;
const GAP = 6;

/** Moves what may move until no two boxes of shape and label overlap, or rounds or time run out. Fixed bodies stay. */
export function separate(placed: readonly Placed[], end: number, now: () => number): void {
  for (let round = 0; round < ROUNDS && now() < end; round += 1) {
    const byLeft = [...placed].sort((a, b) => leftOf(a) - leftOf(b));
    if (!byLeft.reduce((moved, each, index) => pushRight(byLeft, index, each) || moved, false)) return;
  }
}

function pushRight(byLeft: readonly Placed[], index: number, a: Placed): boolean {
  let moved = false;
  for (let next = index + 1; next < byLeft.length; next += 1) {
    const b = byLeft[next];
    if (!b || leftOf(b) > rightOf(a) + GAP) break;
    moved = part(a, b) || moved;
  }
  return moved;
}

function part(a: Placed, b: Placed): boolean {
  if (a.body.fixed && b.body.fixed) return false;
  const overlapX = Math.min(rightOf(a), rightOf(b)) - Math.max(leftOf(a), leftOf(b)) + GAP;
  const overlapY = Math.min(bottomOf(a), bottomOf(b)) - Math.max(topOf(a), topOf(b)) + GAP;
  if (overlapX <= 0 || overlapY <= 0) return false;
  const axis = overlapX < overlapY ? 'x' : 'y';
  const overlap = Math.min(overlapX, overlapY);
  const sign = (a[axis] ?? 0) === (b[axis] ?? 0) ? order(a, b) : (a[axis] ?? 0) < (b[axis] ?? 0) ? 1 : -1;
  const share = a.body.fixed || b.body.fixed ? 1 : 0.5;
  if (!a.body.fixed) a[axis] = (a[axis] ?? 0) - sign * overlap * share;
  if (!b.body.fixed) b[axis] = (b[axis] ?? 0) + sign * overlap * share;
  return true;
}

function order(a: Placed, b: Placed): number {
  return a.body.id < b.body.id ? 1 : -1;
}

function leftOf({ x, body }: Placed): number {
  return (x ?? 0) - body.left;
}
function rightOf({ x, body }: Placed): number {
  return (x ?? 0) + body.right;
}
function topOf({ y, body }: Placed): number {
  return (y ?? 0) - body.top;
}
function bottomOf({ y, body }: Placed): number {
  return (y ?? 0) + body.bottom;
}
