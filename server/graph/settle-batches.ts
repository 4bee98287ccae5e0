import type { Graph, RunInTransaction } from './graph.ts';

/** Settles in batches, each a transaction of its own, until one says that nothing more is left. */
export async function settleBatches(
  graph: Graph,
  settleBatch: (run: RunInTransaction) => Promise<boolean>,
): Promise<void> {
  while (await graph.transact(settleBatch)) {
    // Until nothing is left.
  }
}
