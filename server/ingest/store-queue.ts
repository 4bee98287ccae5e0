import { GraphRefusedError, GraphUnavailableError } from '../errors.ts';
import { articleIds } from '../graph/article-id.ts';
import type { KnownNames } from '../graph/entity-rows.ts';
import type { Graph } from '../graph/graph.ts';
import { type Read, type Stored, storeArticles } from '../graph/store-article.ts';
import { FIRST_BATCH, nextBatchSize } from './batch-size.ts';
import type { Judging } from './judging.ts';
import { countParts } from './refuse-too-much.ts';

/** Stores articles that are handed over while others are being written, many in one transaction. */
export type StoreQueue = {
  /** Resolves when the article is in the graph, with its review items. Rejects with what its own storing threw. */
  store(read: Read): Promise<Stored>;
};

/** Most sentences, mentions and claims of all articles of one transaction. */
const MOST_PARTS = 20_000;

type Waiting = {
  readonly read: Read;
  /** Ids under which it may be in the graph, and its text's hash. */
  readonly ids: readonly string[];
  readonly parts: number;
  resolve(stored: Stored): void;
  reject(error: unknown): void;
};

/**
 * Makes a queue. The first article is written at once; those that come meanwhile wait and go together. An article that
 * can't be stored fails alone: its transaction is undone, and the others of it are written one by one. `settle` follows
 * each transaction that changed something, and the first: what a crash left.
 */
export function createStoreQueue(
  graph: Graph,
  judging: Judging,
  known: KnownNames,
  settle: () => Promise<void>,
): StoreQueue {
  let waiting: readonly Waiting[] = [];
  let writing = false;
  let settled = false;
  let size = FIRST_BATCH;
  const settleAfter = async (stored: readonly Stored[]) => {
    if (settled && stored.every(({ outcome }) => outcome === 'unchanged')) return;
    await settle();
    settled = true;
  };
  const write = async () => {
    writing = true;
    while (waiting.length > 0) {
      const batch = nextBatch(waiting, size);
      waiting = waiting.filter((one) => !batch.includes(one));
      const begun = performance.now();
      await storeBatch({ graph, judging, known, settleAfter }, batch);
      size = nextBatchSize(size, performance.now() - begun);
    }
    writing = false;
  };
  return {
    store: (read) =>
      new Promise((resolve, reject) => {
        const { id, textId, hash } = articleIds(read.document);
        waiting = [...waiting, { read, ids: [id, textId, hash], parts: countParts(read.extraction), resolve, reject }];
        if (!writing) void write();
      }),
  };
}

/** The first that waits, and others that fit beside it. Two that may be one article never go together. */
function nextBatch(waiting: readonly Waiting[], size: number): readonly Waiting[] {
  const batch: Waiting[] = [];
  const taken = new Set<string>();
  let parts = 0;
  for (const one of waiting) {
    if (batch.length === size || (batch.length > 0 && parts + one.parts > MOST_PARTS)) break;
    if (one.ids.some((id) => taken.has(id))) break;
    for (const id of one.ids) taken.add(id);
    parts += one.parts;
    batch.push(one);
  }
  return batch;
}

type Storing = {
  readonly graph: Graph;
  readonly judging: Judging;
  readonly known: KnownNames;
  settleAfter(stored: readonly Stored[]): Promise<void>;
};

/** Never rejects. */
async function storeBatch(storing: Storing, batch: readonly Waiting[]): Promise<void> {
  const { graph, judging, known, settleAfter } = storing;
  try {
    const stored = await storeArticles(
      graph,
      batch.map(({ read }) => read),
      known,
      { judgements: await judging.now() },
    );
    await settleAfter(stored);
    for (const [at, one] of batch.entries()) {
      const outcome = stored[at];
      if (outcome !== undefined) one.resolve(outcome);
    }
  } catch (error) {
    const alone = batch.length === 1 || error instanceof GraphUnavailableError || error instanceof GraphRefusedError;
    for (const one of batch) {
      if (alone) one.reject(error);
      else await storeBatch(storing, [one]);
    }
  }
}
