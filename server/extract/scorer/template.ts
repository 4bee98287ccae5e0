/**
 * What features are made of, by name. A feature is a template and two numbers: a number is a word's, from the
 * vocabulary (templates in WORDS_FIRST, WORDS_SECOND), or a code of what the template speaks of.
 */
export const TEMPLATES = [
  'kinds',
  'spelling',
  'between',
  'between pair',
  'between of kinds',
  'distance',
  'names between',
  'border',
  'before',
  'before pair',
  'after',
  'after pair',
  'near before',
  'near after',
  'follows first',
  'precedes second',
  'verb between',
  'block',
  'stand-in',
  'listed',
  'sum',
  'found by',
  'rule',
  'rule of type',
  'first also',
  'second also',
  'first elsewhere',
  'second elsewhere',
  'pair elsewhere',
] as const;
export type Template = (typeof TEMPLATES)[number];

const numbers: Readonly<Record<string, number>> = Object.fromEntries(TEMPLATES.map((name, at) => [name, at]));

/** The number of a template. */
export const numberOf = (template: Template): number => numbers[template] ?? 0;

const first: readonly Template[] = [
  'between',
  'between pair',
  'between of kinds',
  'before',
  'before pair',
  'after',
  'after pair',
  'near before',
  'near after',
  'follows first',
  'precedes second',
  'verb between',
  'found by',
  'rule',
];
const second: readonly Template[] = ['between pair', 'before pair', 'after pair'];

/** Templates, by number, whose first number is a word's. */
export const WORDS_FIRST: ReadonlySet<number> = new Set(first.map(numberOf));
/** Templates, by number, whose second number is a word's. */
export const WORDS_SECOND: ReadonlySet<number> = new Set(second.map(numberOf));

/** Takes one feature. A feature may come twice. Words that the vocabulary lacks are 0. */
export type Emit = (template: number, first: number, second: number) => void;

/** Numbers of words, from 1; 0 for words that it lacks. */
export type Vocabulary = { numberOf(word: string): number };
