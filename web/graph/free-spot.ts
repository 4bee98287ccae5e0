import type { Body } from './forces.ts';

type Placed = { readonly body: Body; x?: number | undefined; y?: number | undefined };
type Spot = { readonly x: number; readonly y: number };

const GAP = 4;
const STEP = 26;
const MOST_RINGS = 40;
const GRID = 96;

/**
 * Moves each body that may move and lies on another to the nearest spot where it lies on none, searching in rings.
 * Among fixed neighbours pushing apart does not always end; this does.
 */
export function clearOverlaps(placed: readonly Placed[]): void {
  const grid = new Map<string, Placed[]>();
  for (const each of placed.filter(({ body }) => body.fixed)) enter(grid, each);
  for (const each of placed.filter(({ body }) => !body.fixed)) {
    const spot = rings(each).find((candidate) => isFree(grid, each.body, candidate));
    if (spot) {
      each.x = spot.x;
      each.y = spot.y;
    }
    enter(grid, each);
  }
}

function rings({ x = 0, y = 0 }: Placed): readonly Spot[] {
  const spots: Spot[] = [{ x, y }];
  for (let ring = 1; ring <= MOST_RINGS; ring += 1) {
    const count = 6 * ring;
    for (let index = 0; index < count; index += 1) {
      const angle = (2 * Math.PI * index) / count;
      spots.push({ x: x + STEP * ring * Math.cos(angle), y: y + STEP * ring * Math.sin(angle) });
    }
  }
  return spots;
}

function isFree(grid: ReadonlyMap<string, readonly Placed[]>, body: Body, { x, y }: Spot): boolean {
  return cells(body, { x, y }).every((cell) =>
    (grid.get(cell) ?? []).every(
      (other) =>
        x + body.right + GAP < (other.x ?? 0) - other.body.left ||
        x - body.left - GAP > (other.x ?? 0) + other.body.right ||
        y + body.bottom + GAP < (other.y ?? 0) - other.body.top ||
        y - body.top - GAP > (other.y ?? 0) + other.body.bottom,
    ),
  );
}

function enter(grid: Map<string, Placed[]>, placed: Placed): void {
  for (const cell of cells(placed.body, { x: placed.x ?? 0, y: placed.y ?? 0 })) {
    const inside = grid.get(cell);
    if (inside) inside.push(placed);
    else grid.set(cell, [placed]);
  }
}

function cells(body: Body, { x, y }: Spot): readonly string[] {
  const names: string[] = [];
  const right = Math.floor((x + body.right + GAP) / GRID);
  const bottom = Math.floor((y + body.bottom + GAP) / GRID);
  for (let column = Math.floor((x - body.left - GAP) / GRID); column <= right; column += 1) {
    for (let row = Math.floor((y - body.top - GAP) / GRID); row <= bottom; row += 1) names.push(`${column} ${row}`);
  }
  return names;
}
