import type { TaggedName, TaggedNames } from '../extract/tagger/tagged-name.ts';
import { TAGGED_KINDS, type TaggedKind, type TaggerSentence } from '../extract/tagger/tagger-input.ts';
import type { LooseName } from './decode.ts';

/** How far the net's word counts for names of one kind. */
export type Trust = {
  /** What the net's probability, as logarithm of its odds, is worth: a shift and a slope. */
  readonly curve: readonly [shift: number, slope: number];
  /** How probable a name must be, by the curve, to count. */
  readonly least: number;
};
export type TrustByKind = Readonly<Record<TaggedKind, Trust>>;

/** How probable it is that a name of which the net says so is one of that kind, 0 to 1. */
function weigh(sure: number, [shift, slope]: Trust['curve']): number {
  const held = Math.min(Math.max(sure, 1e-6), 1 - 1e-6);
  return 1 / (1 + Math.exp(-shift - slope * Math.log(held / (1 - held))));
}

type Votes = ReadonlyMap<string, readonly number[]>;

/** What all places of each surface together say of its kind. */
function count(surfaces: readonly (readonly string[])[], loose: readonly (readonly LooseName[])[]): Votes {
  const votes = new Map<string, number[]>();
  for (const [n, names] of loose.entries())
    for (const [at, { sure, kinds }] of names.entries()) {
      const key = surfaces[n]?.[at] ?? '';
      const vote = votes.get(key) ?? new Array<number>(TAGGED_KINDS.length).fill(0);
      for (const [kind, one] of kinds.entries()) vote[kind] = (vote[kind] ?? 0) + sure * one;
      votes.set(key, vote);
    }
  return votes;
}

/**
 * Settles the kinds of an article's names: one surface is of one kind in one article, the one that all its places
 * together make likeliest. Names that are not probable enough are left out. `loose` has one list a sentence. Linear.
 */
export function settleKinds(
  sentences: readonly TaggerSentence[],
  loose: readonly (readonly LooseName[])[],
  trust: TrustByKind,
): TaggedNames {
  const surfaces = sentences.map(({ words }, n) =>
    (loose[n] ?? []).map(({ from, to }) =>
      words
        .slice(from, to)
        .map(({ lower }) => lower)
        .join(' '),
    ),
  );
  const votes = count(surfaces, loose);
  return new Map(
    sentences.map(({ n }, index): [number, readonly TaggedName[]] => {
      const names = (loose[index] ?? []).flatMap(({ from, to, sure }, at): readonly TaggedName[] => {
        const vote = votes.get(surfaces[index]?.[at] ?? '') ?? [];
        const most = Math.max(...vote);
        const kind = TAGGED_KINDS[vote.indexOf(most)];
        if (kind === undefined) return [];
        const probable = weigh((sure * most) / vote.reduce((sum, one) => sum + one, 0), trust[kind].curve);
        return probable < trust[kind].least ? [] : [{ from, to, kind, sure: probable }];
      });
      return [n, names];
    }),
  );
}
