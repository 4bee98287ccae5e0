import { z } from 'zod';
import type { EntityKind } from '../extract/extraction.ts';
import { kindsParameter } from './entities.ts';
import { type EvidenceRecord, sentenceAsEvidence } from './evidence.ts';
import { groupBy } from './group.ts';
import { defineQuery, integer } from './query.ts';
import type { Reader } from './reader.ts';
import { sentenceShape } from './sentences.ts';
import { measureSignificance, type Significance } from './significance.ts';

/** How near two names must stand to count as together. */
export type Window = 'SENTENCE' | 'PARAGRAPH' | 'ARTICLE';

/** Which pairs to count. */
export type CoOccurrenceRequest = {
  readonly kinds: readonly EntityKind[];
  /** Id of an entity that each pair must hold; null for all pairs. */
  readonly with: string | null;
  readonly within: Window;
  readonly since: string | null;
  readonly until: string | null;
  readonly minCount: number;
  readonly first: number;
};

/** Two entities, by id, a before b by name, and how often they go together. */
export type PairRecord = Significance & {
  readonly a: string;
  readonly b: string;
  readonly count: number;
};

/** The pairs, most often together first; ties by significance, then by name. */
export type CoOccurrences = {
  readonly pairs: readonly PairRecord[];
  readonly totalCount: number;
  readonly windowCount: number;
};

/** Pairs among which ties are settled; beyond it the query's own order holds, which is the same but for rounding. */
const CANDIDATES = 2_000;

const period = { since: z.string().nullable(), until: z.string().nullable() };
const within = z.enum(['SENTENCE', 'PARAGRAPH', 'ARTICLE']);
const pair = z.object({
  a: z.string(),
  b: z.string(),
  aName: z.string(),
  bName: z.string(),
  both: z.int(),
  aWindows: z.int(),
  bWindows: z.int(),
});
const pairs = defineQuery('read/co-occurrence', {
  params: z.object({
    kinds: kindsParameter,
    with: z.string().nullable(),
    within,
    ...period,
    minCount: integer,
    limit: integer,
  }),
  row: z.object({ pairs: z.array(pair), count: z.int(), windows: z.int() }),
});
const examples = defineQuery('read/co-occurrence-examples', {
  params: z.object({
    pairs: z.array(z.object({ a: z.string(), b: z.string() })).readonly(),
    within,
    ...period,
  }),
  row: z.object({ a: z.string(), b: z.string(), sentence: sentenceShape }),
});

/** Counts which entities windows name together. Windows are those of the period's articles: the articles, or all their paragraphs, or all their sentences. */
export async function countCoOccurrences(reader: Reader, request: CoOccurrenceRequest): Promise<CoOccurrences> {
  const { first, ...asked } = request;
  const [row] = await reader.read(pairs, { ...asked, limit: CANDIDATES });
  if (!row) return { pairs: [], totalCount: 0, windowCount: 0 };
  const measured = row.pairs.map((one) => ({
    ...one,
    ...measureSignificance({
      both: one.both,
      a: one.aWindows,
      b: one.bWindows,
      all: row.windows,
    }),
  }));
  measured.sort(
    (x, y) =>
      y.both - x.both ||
      y.significance - x.significance ||
      compare(x.aName, y.aName) ||
      compare(x.bName, y.bName) ||
      compare(x.a, y.a) ||
      compare(x.b, y.b),
  );
  return {
    pairs: measured.slice(0, first).map(({ a, b, both, expected, lift, significance }) => ({
      a,
      b,
      count: both,
      expected,
      lift,
      significance,
    })),
    totalCount: row.count,
    windowCount: row.windows,
  };
}

/** Sentences of at most 3 windows that name both, newest article first, for each pair in its order. A window without a sentence that names both gives the two nearest that name one each. */
export async function readExamples(
  reader: Reader,
  wanted: readonly { readonly a: string; readonly b: string }[],
  { within: near, since, until }: Pick<CoOccurrenceRequest, 'within' | 'since' | 'until'>,
): Promise<readonly (readonly EvidenceRecord[])[]> {
  const rows = await reader.read(examples, {
    pairs: wanted.map(({ a, b }) => ({ a, b })),
    within: near,
    since,
    until,
  });
  const byPair = groupBy(rows, ({ a, b }) => JSON.stringify([a, b]));
  return wanted.map(({ a, b }) =>
    (byPair.get(JSON.stringify([a, b])) ?? []).map((row) => sentenceAsEvidence(row.sentence)),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
