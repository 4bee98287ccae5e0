import type { EntityKind } from '../extraction.ts';
import type { Candidate } from '../names/named.ts';
import type { SceneSentence } from '../names/scene.ts';
import { type Token, tokenAt } from '../text/token.ts';

const capital = /\p{Lu}/u;

/** A sentence as the tagger reads it: its words, and for each what it looks like and what the lexicon says of it. */
export type TaggerSentence = {
  /** Number of the sentence. */
  readonly n: number;
  readonly words: readonly Token[];
  /** One for each word: its shape, 0 to 7, and 8 times the number of its kind in the lexicon, 0 where it has none. */
  readonly features: readonly number[];
};

/** Kinds that the tagger tells apart, in the order of its labels. */
export const TAGGED_KINDS = [
  'Company',
  'Organization',
  'Person',
  'Model',
  'Product',
  'Technique',
  'Benchmark',
] as const satisfies readonly EntityKind[];
export type TaggedKind = (typeof TAGGED_KINDS)[number];

const shapes = [
  /^\p{Ll}+$/u,
  /^\p{Lu}[\p{Ll}\p{M}]+$/u,
  /^\p{Lu}{2,}$/u,
  /^\p{L}+$/u,
  /^[\p{Nd}.,]+$/u,
  /^[\p{L}\p{N}.,]+$/u,
] as const;

/** What a word looks like, 0 to 7: small, capitalised, all capitals, mixed, number, letters and digits, sign, other. */
function shapeOf(text: string): number {
  if (text.length === 1 && capital.test(text)) return 7;
  if (/^[\p{P}\p{S}]/u.test(text)) return 6;
  const at = shapes.findIndex((shape) => shape.test(text));
  return at < 0 ? 7 : at;
}

/** The number of a candidate's likeliest kind, 1 to 7; 0 for a topic. */
function kindNumber({ senses }: Candidate): number {
  const [first, ...others] = senses;
  if (first === undefined) return 0;
  const best = others.reduce((most, sense) => (sense.score > most.score ? sense : most), first);
  return TAGGED_KINDS.indexOf(best.named.kind as TaggedKind) + 1;
}

/** The word alone: what is known of it holds on to the lexicon, and sentences go to other threads. */
const bare = ({ start, end, text, lower }: Token): Token => ({ start, end, text, lower });

/** The sentences that a tagger reads: those of running text and headlines. `known` are the lexicon's names in order. Linear. */
export function toTaggerInput(
  tokens: readonly Token[],
  sentences: readonly SceneSentence[],
  known: readonly Candidate[],
): readonly TaggerSentence[] {
  const kinds = new Uint8Array(tokens.length);
  for (const candidate of known) {
    const kind = kindNumber(candidate);
    for (let at = tokenAt(tokens, candidate.start); (tokens[at]?.start ?? candidate.end) < candidate.end; at += 1)
      kinds[at] = kind;
  }
  return sentences.flatMap(({ n, start, end, kind, role }) => {
    if (role !== 'body' || kind === 'code' || kind === 'table') return [];
    const from = tokenAt(tokens, start);
    const words = tokens.slice(from, tokenAt(tokens, end)).map(bare);
    const features = words.map(({ text }, at) => shapeOf(text) + 8 * (kinds[from + at] ?? 0));
    return words.length === 0 ? [] : [{ n, words, features }];
  });
}
