import { AppError, DocumentError, GraphRefusedError, GraphUnavailableError } from '../errors.ts';
import { type Arrival, restoreArrivals, restoreWatches } from '../graph/backup.ts';
import { type DecisionRecord, restoreDecisions } from '../graph/decisions.ts';
import type { Graph } from '../graph/graph.ts';
import { unpackExtraction } from '../graph/pack-extraction.ts';
import { type Sighting, writeSightings } from '../graph/watch-polls.ts';
import type { Ingest, ReadStore } from '../ingest/ingest.ts';
import type { Record } from './record.ts';

/** What became of a backup's records; `failed` in the order in which they failed. */
export type Restored = {
  readonly articles: number;
  readonly catalogues: number;
  readonly decisions: number;
  readonly watches: number;
  readonly failed: readonly { readonly article: string; readonly why: string }[];
};

/** Where records are restored to. */
export type Restoring = {
  readonly graph: Graph;
  readonly ingest: Pick<Ingest, 'ingest'> & ReadStore;
  /** When aborted, no further article is begun. */
  readonly signal: AbortSignal;
  readonly onArticle: () => void;
};

/** Articles under way at once. */
const AT_ONCE = 32;

/** Rows of one write. */
const BATCH = 1_000;

type ArticleRecord = Extract<Record, { readonly kind: 'article' | 'catalogue' }>;

/**
 * Writes the decisions of a backup and reads its articles into a graph, as if they came anew, and gives each the time at
 * which it first came; then come the watches and what they saw. What is in the graph already stays. An article that can't be read leaves the others;
 * a graph that doesn't answer ends it. To restore once more goes on where it ended.
 */
export async function restoreGraph(restoring: Restoring, records: AsyncIterable<Record>): Promise<Restored> {
  const { graph, signal } = restoring;
  const articles = createArticles(restoring);
  const seen = new Map<string, Sighting[]>();
  const decisions: DecisionRecord[] = [];
  let decided = 0;
  let watches = 0;
  let rows = 0;
  const flush = async () => {
    await restoreDecisions(graph, decisions.splice(0));
    await articles.noteArrivals();
    for (const [watch, sightings] of seen) await writeSightings(graph, watch, sightings);
    seen.clear();
  };
  for await (const record of records) {
    if (signal.aborted) break;
    if (record.kind === 'article' || record.kind === 'catalogue') {
      await restoreDecisions(graph, decisions.splice(0));
      await articles.begin(record);
    }
    if (record.kind === 'decision') {
      decisions.push(record.decision);
      decided += 1;
    }
    if (record.kind === 'watch') {
      await restoreWatches(graph, [record.watch]);
      watches += 1;
    }
    if (record.kind === 'sighting') {
      const { watch, id, stamp } = record;
      seen.set(watch, [...(seen.get(watch) ?? []), { id, stamp }]);
    }
    rows += 1;
    if (rows % BATCH === 0) await flush();
  }
  const told = await articles.finish();
  await flush();
  return { ...told, decisions: decided, watches };
}

/** Reads articles, some at once. `begin` and `finish` throw what is no fault of an article. */
function createArticles({ graph, ingest, onArticle }: Restoring) {
  const running = new Set<Promise<void>>();
  const arrivals: Arrival[] = [];
  const failed: { article: string; why: string }[] = [];
  const faults: unknown[] = [];
  const counts = { article: 0, catalogue: 0 };
  const work = async (record: ArticleRecord) => {
    const { document, ingestedAt } = record;
    try {
      const { articleId } =
        record.kind === 'article'
          ? await ingest.ingest(document)
          : await ingest.store({ document, extraction: unpackExtraction(record.given) });
      arrivals.push({ id: articleId, ingestedAt });
      counts[record.kind] += 1;
    } catch (error) {
      const why = whyOf(error);
      if (why === null) faults.push(error);
      else failed.push({ article: document.title, why });
    }
    onArticle();
  };
  const untilAtMost = async (most: number) => {
    while (running.size > most) await Promise.race(running);
    if (faults.length > 0) throw faults[0];
  };
  return {
    begin: async (record: ArticleRecord) => {
      const task = work(record).finally(() => running.delete(task));
      running.add(task);
      await untilAtMost(AT_ONCE - 1);
    },
    finish: async () => {
      await untilAtMost(0);
      return { articles: counts.article, catalogues: counts.catalogue, failed };
    },
    noteArrivals: () => restoreArrivals(graph, arrivals.splice(0)),
  };
}

/** Why an article failed; null for what is no fault of it. */
function whyOf(error: unknown): string | null {
  if (error instanceof GraphUnavailableError || error instanceof GraphRefusedError) return null;
  if (error instanceof DocumentError) return error.why;
  return error instanceof AppError ? error.message : null;
}
