/** Most articles of one transaction, and most of the first: Neo4j may just have started. */
const MOST = 64;
export const FIRST_BATCH = 16;
const LEAST = 4;

/** Others wait for the locks of a transaction, ten seconds at most. */
const QUICK_MS = 2_000;
const SLOW_MS = 5_000;

/** How many articles the next transaction may have, after one of at most `size` took so many milliseconds. */
export function nextBatchSize(size: number, milliseconds: number): number {
  if (milliseconds < QUICK_MS) return Math.min(MOST, size * 2);
  return milliseconds > SLOW_MS ? Math.max(LEAST, Math.floor(size / 2)) : size;
}
