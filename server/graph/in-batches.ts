const BATCH = 1000;

/** Hands rows on in batches of at most a thousand, one after the other: what a statement writes in little memory. */
export async function inBatches<T>(rows: readonly T[], write: (batch: T[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) await write(rows.slice(from, from + BATCH));
}
