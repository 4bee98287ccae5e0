import { z } from 'zod';
import { articlesOf, countPairs, type PairRequest } from './count-pairs.ts';
import { type EvidenceRecord, sentenceAsEvidence } from './evidence.ts';
import { groupBy } from './group.ts';
import { defineQuery } from './query.ts';
import type { Reader } from './reader.ts';
import { sentenceShape } from './sentences.ts';
import type { Significance } from './significance.ts';
import type { Window } from './window-index.ts';
import { pairTrend, type Trend, windowTrend } from './window-trend.ts';
import type { Windows } from './windows.ts';

/** Which pairs to count, and how near their names must stand. */
export type CoOccurrenceRequest = PairRequest & { readonly within: Window };

/** Two entities, by id, a before b by name, and how often they go together. */
export type PairRecord = Significance & {
  readonly a: string;
  readonly b: string;
  readonly count: number;
  /** The same by quarter; counted when it is called. */
  readonly trend: () => Trend;
};

/** The pairs, most often together first; ties by significance, then by name. */
export type CoOccurrences = {
  readonly pairs: readonly PairRecord[];
  readonly totalCount: number;
  readonly windowCount: number;
  /** All windows by quarter; counted when it is called. */
  readonly windowTrend: () => Trend;
};

const examples = defineQuery('read/co-occurrence-examples', {
  params: z.object({
    pairs: z.array(z.object({ a: z.string(), b: z.string() })).readonly(),
    within: z.enum(['SENTENCE', 'PARAGRAPH', 'ARTICLE']),
    since: z.string().nullable(),
    until: z.string().nullable(),
  }),
  row: z.object({ a: z.string(), b: z.string(), sentence: sentenceShape }),
});

/**
 * Counts which entities windows name together. Windows are those of the period's articles: the articles, or all their
 * paragraphs, or all their sentences; catalogues and reprints have none. Lets others have their turn, and throws when
 * `signal` ends.
 */
export async function countCoOccurrences(
  windows: Windows,
  request: CoOccurrenceRequest,
  signal: AbortSignal,
): Promise<CoOccurrences> {
  const index = await windows.index(request.within);
  signal.throwIfAborted();
  const { pairs, totalCount, windowCount } = await countPairs(index, request, async () => {
    await new Promise((resolve) => setImmediate(resolve));
    signal.throwIfAborted();
  });
  let marks: Uint8Array | null = null;
  const passing = () => {
    marks ??= articlesOf(index, request);
    return marks;
  };
  return {
    pairs: pairs.map(({ a, b, both, ...measured }) => ({
      a: index.entities[a]?.id ?? '',
      b: index.entities[b]?.id ?? '',
      count: both,
      ...measured,
      trend: () => pairTrend(index, passing(), a, b),
    })),
    totalCount,
    windowCount,
    windowTrend: () => windowTrend(index, passing()),
  };
}

/** Sentences of at most 3 windows that name both, newest article first, for each pair in its order. A window without a sentence that names both gives the two nearest that name one each. */
export async function readExamples(
  reader: Reader,
  wanted: readonly { readonly a: string; readonly b: string }[],
  { within, since, until }: Pick<CoOccurrenceRequest, 'within' | 'since' | 'until'>,
): Promise<readonly (readonly EvidenceRecord[])[]> {
  const pairs = wanted.map(({ a, b }) => ({ a, b }));
  const rows = await reader.read(examples, { pairs, within, since, until });
  const byPair = groupBy(rows, ({ a, b }) => JSON.stringify([a, b]));
  return pairs.map(({ a, b }) =>
    (byPair.get(JSON.stringify([a, b])) ?? []).map((row) => sentenceAsEvidence(row.sentence)),
  );
}
