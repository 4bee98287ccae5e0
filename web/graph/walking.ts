import type { Point } from '../state/camera.ts';

/** Where the arrow keys go. */
export type Direction = 'left' | 'right' | 'up' | 'down';
export type Stop = Point & { readonly id: string };

const TOWARDS: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};
const WIDEST = Math.cos((70 * Math.PI) / 180);

/** The stop that lies best in a direction: near, and not far to the side. Null when none lies within 70 degrees of it. */
export function stepTowards(from: Point, stops: readonly Stop[], direction: Direction): string | null {
  const towards = TOWARDS[direction];
  let best: { readonly id: string; readonly cost: number } | null = null;
  for (const { id, x, y } of stops) {
    const distance = Math.hypot(x - from.x, y - from.y);
    const cosine = distance === 0 ? 0 : ((x - from.x) * towards.x + (y - from.y) * towards.y) / distance;
    if (cosine < WIDEST) continue;
    const cost = distance / cosine ** 2;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}
