/** A trained tagger that finds names which neither lexicon nor rules know. */
type Tier = 'encoder' | 'crf';

/** What may be asked for: a tier, none, or `auto`. */
export const TAGGERS = ['auto', 'encoder', 'crf', 'off'] as const;
export type Tagger = (typeof TAGGERS)[number];

/** The tiers that have measured better than none, on the marked articles too, best first: README.md has the tables. */
const AUTO: readonly Tier[] = [];

/** The tiers to try, best first: where one is missing or broken the next reads. */
export function tiersOf(tagger: Tagger): readonly Tier[] {
  if (tagger === 'auto') return AUTO;
  if (tagger === 'encoder') return ['encoder', 'crf'];
  return tagger === 'crf' ? ['crf'] : [];
}
