import { resemblance } from './shingles.ts';

/** From which resemblance on two texts count as copies of one story. Measured: see the README. */
export const NEAR = 0.35;

/** Whether two texts are near copies. */
export function isNearCopy(a: Uint32Array, b: Uint32Array): boolean {
  const [less, more] = a.length < b.length ? [a, b] : [b, a];
  // Shingles of the shorter that are all in the longer make no more than this.
  return less.length >= NEAR * more.length && resemblance(a, b) >= NEAR;
}
