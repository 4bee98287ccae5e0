import { type Candidate, newThing } from '../names/named.ts';
import { isNoName } from '../names/not-names.ts';
import type { Scene } from '../names/scene.ts';
import type { Token } from '../text/token.ts';
import type { TagSentence } from './tagged-name.ts';
import { toTaggerInput } from './tagger-input.ts';

/** What finds names, and the rule that its names are told to come from. */
export type Tagger = { readonly tag: TagSentence; readonly rule: 'crf' | 'encoder' };

const capitalOrDigit = /[\p{Lu}\p{Nd}]/u;

/**
 * Names that only the tagger finds: none that touches one of `taken`, in order. It only adds, so that what lexicon and
 * rules say stays. A name without a capital or digit is left out, and so is a word that is never one.
 */
export function findTaggedNames(
  scene: Scene,
  reading: {
    readonly tokens: readonly Token[];
    readonly known: readonly Candidate[];
    readonly taken: readonly Candidate[];
  },
  { tag, rule }: Tagger,
): readonly Candidate[] {
  const { text, index } = scene;
  const taken = [...reading.taken].sort((a, b) => a.start - b.start);
  const readable = scene.sentences.filter(({ titleCase }) => !titleCase);
  let next = 0;
  return toTaggerInput(reading.tokens, readable, reading.known).flatMap((sentence) =>
    tag(sentence).flatMap(({ from, to, kind, sure }): readonly Candidate[] => {
      const first = sentence.words[from]?.lower === 'the' && to - from > 1 ? from + 1 : from;
      const last = sentence.words[to - 1]?.lower === "'s" && to - first > 1 ? to - 1 : to;
      const start = sentence.words[first]?.start ?? 0;
      const end = sentence.words[last - 1]?.end ?? start;
      while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
      const surface = text.slice(start, end);
      const free = (taken[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
      if (!free || !capitalOrDigit.test(surface) || isNoName(surface.toLowerCase())) return [];
      const named = newThing(surface, kind, (id) => index.byId.has(id));
      const confidence = Math.round(sure * 100) / 100;
      return [{ start, end, sentence: sentence.n, senses: [{ named, score: 1 }], method: 'tagger', rule, confidence }];
    }),
  );
}
