import type { Amount, EntityKind, PartialDate, Sentence, Span } from '../extraction.ts';
import type { WordFacts } from '../word-facts.ts';
import { classesOf } from './word-classes.ts';

/** What a name stands for: the key and kind of an entity of the article. */
export type Ref = { readonly key: string; readonly kind: EntityKind };

/**
 * A piece of a sentence as claims see it: a whole name, sum or date is one unit, each other word or sign one.
 * `ref` is set on names, and on words such as "the company" once they are resolved (`anaphor`).
 */
export type Unit = Span & {
  readonly lower: string;
  /** The classes of `lower`. */
  readonly classes: number;
  readonly text: string;
  readonly type: 'word' | 'sign' | 'name' | 'money' | 'date';
  readonly ref: Ref | null;
  readonly anaphor: boolean;
  readonly amount: Amount | null;
  readonly date: PartialDate | null;
  /** What is known of the word; null where it is none that was met as it stands here. */
  readonly facts: WordFacts | null;
};

/** Kinds of names as bits, for asking of a whole sentence which it names. */
export const KIND_BITS: Readonly<Record<EntityKind, number>> = {
  Company: 1,
  Organization: 2,
  Person: 4,
  Model: 8,
  Product: 16,
  Technique: 32,
  Benchmark: 64,
  Topic: 128,
};

/** One sentence in units. */
export type Clauses = { readonly sentence: Sentence; readonly units: readonly Unit[] };

/** A unit that names or stands for `ref`. */
export function nameUnit(span: Span, text: string, ref: Ref, anaphor: boolean): Unit {
  const { start, end } = span;
  const lower = text.toLowerCase();
  const classes = classesOf(lower);
  return { start, end, lower, classes, text, type: 'name', ref, anaphor, amount: null, date: null, facts: null };
}

/** Whether a word, in lower case, is one and no sign: mostly its first character tells. */
function isWord(lower: string): boolean {
  const first = lower.charCodeAt(0);
  if ((first >= 97 && first <= 122) || (first >= 48 && first <= 57)) return true;
  return (lower.length > 1 || first > 127) && /[\p{L}\p{N}]/u.test(lower);
}

/** A word or sign as a unit, with the facts of the word where they are known. */
export function wordUnit(span: Span, lower: string, text: string, facts: WordFacts | null = null): Unit {
  const type = isWord(lower) ? 'word' : 'sign';
  const { start, end } = span;
  const classes = facts?.classes ?? classesOf(lower);
  return { start, end, lower, classes, text, type, ref: null, anaphor: false, amount: null, date: null, facts };
}

/** A sum or a date as a unit. */
export function valueUnit(span: Span, amount: Amount | null, date: PartialDate | null): Unit {
  const { start, end } = span;
  const text = amount?.text ?? date?.text ?? '';
  const type = amount ? 'money' : 'date';
  return { start, end, lower: '', classes: 0, text, type, ref: null, anaphor: false, amount, date, facts: null };
}

/** The unit at `index`; undefined beyond either end. An array that is asked for a negative index is slow at it, and at all others from then on. */
export function unitAt(units: readonly Unit[], index: number): Unit | undefined {
  return index < 0 ? undefined : units[index];
}

/** Whether the unit's word is of one of the classes. */
export function isOf(unit: Unit | undefined, classes: number): boolean {
  return unit !== undefined && (unit.classes & classes) !== 0;
}
