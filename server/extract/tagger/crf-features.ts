import type { TaggerSentence } from './tagger-input.ts';

const digits = /\p{Nd}/gu;

/** What is asked of the word at `at` on its own; nothing outside the sentence. */
function own({ words, features }: TaggerSentence, at: number): readonly string[] {
  const word = words[at];
  if (word === undefined) return [at < 0 ? 'begin' : 'end'];
  const feature = features[at] ?? 0;
  const lower = word.lower.slice(0, 24).replace(digits, '0');
  return [`w=${lower}`, `s=${feature % 8}`, `d=${feature >> 3}`, `sd=${feature}`];
}

/** Endings, beginnings and letters of a word itself. */
function inside({ words }: TaggerSentence, at: number): readonly string[] {
  const { lower = '', text = '' } = words[at] ?? {};
  const camel = /\p{Ll}\p{Lu}/u.test(text);
  return [`p3=${lower.slice(0, 3)}`, `x2=${lower.slice(-2)}`, `x3=${lower.slice(-3)}`, `x4=${lower.slice(-4)}`].concat(
    camel ? ['camel'] : [],
  );
}

/** What a conditional random field is asked about each word: itself and two words on each side (Lafferty et al., 2001). Linear. */
export function crfFeatures(sentence: TaggerSentence): readonly (readonly string[])[] {
  const every = sentence.words.map((_, at) => own(sentence, at));
  const near = (at: number): readonly string[] => every[at] ?? own(sentence, at);
  return every.map((mine, at) => {
    const around = [-2, -1, 1, 2].flatMap((by) => near(at + by).map((one) => `${by}${one}`));
    const shapes = [-1, 0, 1].map((by) => near(at + by)[1] ?? '').join('');
    const pair = `${near(at - 1)[0]}|${mine[1]}`;
    const next = `${mine[1]}|${near(at + 1)[0]}`;
    return [...mine, ...inside(sentence, at), ...around, `ss=${shapes}`, `b=${pair}`, `a=${next}`];
  });
}
