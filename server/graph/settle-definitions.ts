import { z } from 'zod';
import { markStale } from './definitions.ts';
import { quote } from './full-text.ts';
import type { Graph, RunInTransaction } from './graph.ts';
import { defineQuery, integer } from './query.ts';
import type { Reader } from './reader.ts';
import { settleBatches } from './settle-batches.ts';

const text = z.string();
const settle = defineQuery('write/settle-definitions', {
  params: z.object({ enough: integer, limit: integer }),
  row: z.object({ surface: text, turned: z.boolean() }),
});
const markCoining = defineQuery('write/mark-coining-articles', {
  params: z.object({ words: z.array(z.object({ surface: text, query: text })).readonly() }),
  row: z.object({}),
});
const staleArticles = defineQuery('read/stale-articles', {
  params: z.object({ limit: integer }),
  row: z.object({ id: text }),
});

/** So many articles must define a short form alike before others are read by it. */
const ENOUGH = 2;

/** Short forms of one transaction. */
const BATCH = 200;

/**
 * Settles what short forms stand for after articles came, changed or went, and notes the articles that are to be read
 * once more for it. What is learned follows from the articles that there are, not from when they came. A crash leaves the
 * rest to the next call.
 */
export function settleDefinitions(graph: Graph): Promise<void> {
  return settleBatches(graph, settleBatch);
}

/** Gives whether more may be left. */
async function settleBatch(run: RunInTransaction): Promise<boolean> {
  const settled = await run(settle, { enough: ENOUGH, limit: BATCH });
  const words = settled.flatMap(({ surface, turned }) => (turned ? [{ surface, query: quote(surface) }] : []));
  if (words.length > 0) await run(markCoining, { words });
  return settled.length === BATCH;
}

/** Ids of some articles that are to be read once more, in order; none when all are read by what is learned now. */
export async function readStale(reader: Reader, limit: number): Promise<readonly string[]> {
  return (await reader.read(staleArticles, { limit })).map(({ id }) => id);
}

/** Leaves an article as it was read. */
export function takeAsRead(graph: Graph, id: string): Promise<void> {
  return graph.transact((run) => markStale(run, [{ id, stale: false }]));
}
