import { InvalidInputError } from '../../errors.ts';
import {
  type CoOccurrenceRequest,
  type CoOccurrences,
  countCoOccurrences,
  type PairRecord,
  readExamples,
} from '../../graph/co-occurrence.ts';
import type { EvidenceRecord } from '../../graph/evidence.ts';
import { pageSize } from '../../graph/page.ts';
import { toPeriod } from '../../graph/period.ts';
import { batch } from '../batch.ts';
import { requireId } from '../global-id.ts';
import type {
  CoOccurrenceResolvers,
  CoOccurrenceResultResolvers,
  QueryCoOccurrenceArgs,
  QueryResolvers,
} from '../types.generated.ts';
import { requireEntity } from './relation.ts';

/** A pair; the examples of all pairs of a page are read at once when one asks. */
export type Pair = Omit<PairRecord, 'trend'> & {
  readonly counted: PairRecord;
  readonly examples: () => Promise<readonly EvidenceRecord[]>;
};

/** A page of pairs. */
export type Pairs = Omit<CoOccurrences, 'pairs'> & { readonly nodes: readonly Pair[] };

export const coOccurrenceQueries = {
  coOccurrence: async (_, args, { reader, windows, signal }): Promise<Pairs> => {
    const request = toRequest(args);
    const { pairs, ...counts } = await countCoOccurrences(windows, request, signal);
    const examples = batch<readonly EvidenceRecord[], readonly EvidenceRecord[]>(async (places) => {
      const wanted = places.flatMap((place) => pairs[Number(place)] ?? []);
      const found = await readExamples(reader, wanted, request);
      return new Map(places.map((place, at) => [place, found[at] ?? []]));
    }, []);
    return {
      ...counts,
      nodes: pairs.map((pair, at) => ({ ...pair, counted: pair, examples: () => examples.load(String(at)) })),
    };
  },
} satisfies QueryResolvers;

export const CoOccurrence = {
  a: (pair, _, context) => requireEntity(pair.a, context),
  b: (pair, _, context) => requireEntity(pair.b, context),
  trend: (pair) => pair.counted.trend().trend,
  undated: (pair) => pair.counted.trend().undated,
  examples: (pair) => pair.examples(),
} satisfies CoOccurrenceResolvers;

export const CoOccurrenceResult = {
  windowTrend: (pairs) => pairs.windowTrend().trend,
  undatedWindowCount: (pairs) => pairs.windowTrend().undated,
} satisfies CoOccurrenceResultResolvers;

function toRequest(args: Partial<QueryCoOccurrenceArgs>): CoOccurrenceRequest {
  const minCount = args.minCount ?? 2;
  if (minCount < 1) throw new InvalidInputError('minCount', `give a number from 1, not ${minCount}`);
  return {
    kinds: args.kinds ?? ['Technique'],
    with: args.with ? requireId('Entity', 'with', args.with) : null,
    within: args.within ?? 'ARTICLE',
    ...toPeriod({ since: args.since, until: args.until }),
    minCount,
    first: pageSize(args.first ?? 50),
  };
}
