import type { TaggedName, TaggedNames } from '../extract/tagger/tagged-name.ts';
import { TAGGED_KINDS, type TaggedKind, type TaggerSentence } from '../extract/tagger/tagger-input.ts';
import type { LooseName } from './decode.ts';

/** How sure the tagger must be of a name of each kind for it to count, 0 to 1. */
export type Least = Readonly<Record<TaggedKind, number>>;

/**
 * Settles the kinds of an article's names: one surface is of one kind in one article, the one that all its places
 * together make likeliest. Names of which the tagger is not sure enough are left out. `loose` has one list a sentence.
 */
export function settleKinds(
  sentences: readonly TaggerSentence[],
  loose: readonly (readonly LooseName[])[],
  least: Least,
): TaggedNames {
  const surface = (n: number, { from, to }: LooseName): string =>
    (sentences[n]?.words ?? [])
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' ');
  const votes = new Map<string, number[]>();
  for (const [n, names] of loose.entries())
    for (const name of names) {
      const key = surface(n, name);
      const vote = votes.get(key) ?? new Array<number>(TAGGED_KINDS.length).fill(0);
      votes.set(
        key,
        vote.map((one, kind) => one + name.sure * (name.kinds[kind] ?? 0)),
      );
    }
  return new Map(
    sentences.map(({ n }, at): [number, readonly TaggedName[]] => {
      const names = (loose[at] ?? []).flatMap((name): readonly TaggedName[] => {
        const vote = votes.get(surface(at, name)) ?? [];
        const most = Math.max(...vote);
        const kind = TAGGED_KINDS[vote.indexOf(most)];
        const share = most / vote.reduce((sum, one) => sum + one, 0);
        if (kind === undefined || name.sure * share < least[kind]) return [];
        return [{ from: name.from, to: name.to, kind, sure: name.sure * share }];
      });
      return [n, names];
    }),
  );
}
