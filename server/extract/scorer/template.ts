/**
 * What features are made of, by name, and how many of the two numbers of each are words', from the vocabulary: none,
 * the first, or both. Other numbers are codes of what the template speaks of.
 */
const WORDS = {
  kinds: 0,
  spelling: 0,
  between: 1,
  'between pair': 2,
  'between of kinds': 1,
  distance: 0,
  'names between': 0,
  border: 0,
  before: 1,
  'before pair': 2,
  after: 1,
  'after pair': 2,
  'near before': 1,
  'near after': 1,
  'follows first': 1,
  'precedes second': 1,
  'verb between': 1,
  block: 0,
  'stand-in': 0,
  listed: 0,
  sum: 0,
  'found by': 1,
  rule: 1,
  'rule of type': 0,
  'first also': 0,
  'second also': 0,
  'first elsewhere': 0,
  'second elsewhere': 0,
  'pair elsewhere': 0,
} as const;
export type Template = keyof typeof WORDS;

/** Templates by number. */
export const TEMPLATES = Object.keys(WORDS) as readonly Template[];

const numbers: Readonly<Record<string, number>> = Object.fromEntries(TEMPLATES.map((name, at) => [name, at]));

/** The number of a template. */
export const numberOf = (template: Template): number => numbers[template] ?? 0;

/** Templates, by number, of whose numbers at least so many are words'. */
const withWords = (least: number): ReadonlySet<number> =>
  new Set(TEMPLATES.filter((template) => WORDS[template] >= least).map(numberOf));

/** Templates, by number, whose first number is a word's. */
export const WORDS_FIRST = withWords(1);
/** Templates, by number, whose second number is a word's. */
export const WORDS_SECOND = withWords(2);

/** Takes one feature. A feature may come twice. Words that the vocabulary lacks are 0. */
export type Emit = (template: number, first: number, second: number) => void;

/** Numbers of words, from 1; 0 for words that it lacks. */
export type Vocabulary = { numberOf(word: string): number };
