import type { Point } from '../state/camera.ts';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const SPREAD = Math.PI * 1.25;

/** Start positions for `count` that belong nowhere: a sunflower, so that none coincide. */
export function sunflower(count: number, spacing = 60): readonly Point[] {
  return Array.from({ length: count }, (_, index) => {
    const radius = spacing * Math.sqrt(index);
    return { x: radius * Math.cos(index * GOLDEN_ANGLE), y: radius * Math.sin(index * GOLDEN_ANGLE) };
  });
}

/** Start positions on arcs round `parent`, on the side away from `others`. */
export function ringRound(parent: Point, count: number, others: readonly Point[]): readonly Point[] {
  const outward = directionAway(parent, others);
  const alone = others.length === 0;
  const spread = alone ? Math.PI * 2 : SPREAD;
  const aRing = 12;
  return Array.from({ length: count }, (_, index) => {
    const ring = Math.floor(index / aRing);
    const onRing = Math.min(aRing, count - ring * aRing);
    const share = (index % aRing) + 0.5 + ring / 2;
    const angle = outward - spread / 2 + (spread * share) / onRing;
    const radius = 150 + 90 * ring;
    return { x: parent.x + radius * Math.cos(angle), y: parent.y + radius * Math.sin(angle) };
  });
}

function directionAway(parent: Point, others: readonly Point[]): number {
  if (others.length === 0) return -Math.PI / 2;
  const x = others.reduce((sum, point) => sum + point.x, 0) / others.length;
  const y = others.reduce((sum, point) => sum + point.y, 0) / others.length;
  return parent.x === x && parent.y === y ? 0 : Math.atan2(parent.y - y, parent.x - x);
}
