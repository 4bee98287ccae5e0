import type { RelationType } from '../extraction.ts';
import { LABELS } from './labels.ts';
import { type Emit, TEMPLATES, type Vocabulary, WORDS_FIRST, WORDS_SECOND } from './template.ts';

/**
 * Weights as `seed/model/claims.json` holds them. A weight is a whole number times `scale`. Of `weights`, by template
 * and the feature's words or codes parted by a tab: a list of pairs, index in `labels` then weight. Label 0 is "nothing".
 */
export type ClaimWeights = {
  readonly labels: readonly string[];
  readonly scale: number;
  readonly bias: readonly number[];
  readonly weights: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  /** From which probability a claim that no rule found is taken; a type that isn't here gets none. */
  readonly add: Partial<Readonly<Record<RelationType, number>>>;
  /** Below which probability a rule's finding is dropped. */
  readonly drop: number;
  /** Logistic curves that turn probabilities into confidences. */
  readonly confidence: {
    /** Of an added claim: constant, factor of the probability's logit. */
    readonly added: readonly [number, number];
    /** Of a rule's finding: constant, factor of the logit of the rule's precision, factor of the probability's logit. */
    readonly found: readonly [number, number, number];
  };
};

/** Two numbers below 65,536 as one. */
const keyOf = (first: number, second: number): number => (first << 16) | second;

/** Features of one template, open addressing: each slot is a key and the place of its row, 0 for none. */
type Table = { readonly slots: Int32Array; readonly mask: number };

const slotOf = (key: number, mask: number): number => {
  const mixed = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 12)) & mask;
};

function toTable(rows: ReadonlyMap<number, number>): Table {
  let size = 4;
  while (size < rows.size * 2) size *= 2;
  const table = { slots: new Int32Array(2 * size), mask: size - 1 };
  for (const [key, row] of rows) {
    let slot = slotOf(key, table.mask);
    while (table.slots[2 * slot + 1] !== 0) slot = (slot + 1) & table.mask;
    table.slots[2 * slot] = key;
    table.slots[2 * slot + 1] = row;
  }
  return table;
}

/** The place of a feature's row; 0 for none. */
function rowOf({ slots, mask }: Table, key: number): number {
  let slot = 2 * slotOf(key, mask);
  let row = slots[slot + 1] ?? 0;
  while (row !== 0 && slots[slot] !== key) {
    slot = (slot + 2) & (2 * mask + 1);
    row = slots[slot + 1] ?? 0;
  }
  return row;
}

/** A label below 32 and its weight, a whole number, as one. */
const LABEL_BITS = 5;
const LABEL_MASK = 2 ** LABEL_BITS - 1;
const pack = (label: number, weight: number): number => (weight << LABEL_BITS) | label;

/** Weights that are quick to add up. */
export type ReadyWeights = {
  readonly vocabulary: Vocabulary;
  /** The words of the vocabulary by their numbers. */
  readonly words: readonly string[];
  /** Adds a feature's weights, in units of `scale`, to the scores of the labels. */
  adder(scores: Int32Array): Emit;
  /** How much more a feature speaks for a label of LABELS than for "nothing", in units of `scale`; null where it has no weights. */
  leaningOf(template: number, first: number, second: number, label: number): number | null;
};

/** Numbers words as they come, from 1. */
export function createVocabulary(): Vocabulary & { readonly words: readonly string[] } {
  const numbers = new Map([['', 0]]);
  const words = [''];
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, words.length);
    return words.push(word) - 1;
  };
  return { numberOf, words };
}

/** Makes weights quick to look up. Throws RangeError for labels that aren't ours. */
export function readyWeights({ labels, weights }: ClaimWeights): ReadyWeights {
  if (labels.length !== LABELS.length + 1 || labels.length > LABEL_MASK)
    throw new RangeError(`${labels.length} labels`);
  const { words, numberOf } = createVocabulary();
  const flat: number[] = [0];
  const tables = TEMPLATES.map((template, at) => {
    const rows = new Map<number, number>();
    for (const [feature, pairs] of Object.entries(weights[template] ?? {})) {
      const [one = '', two = '0'] = feature.split('\t');
      const first = WORDS_FIRST.has(at) ? numberOf(one) : Number(one);
      const second = WORDS_SECOND.has(at) ? numberOf(two) : Number(two);
      rows.set(keyOf(first, second), flat.length);
      // A row is its length, then its labels with their weights.
      flat.push(pairs.length / 2);
      for (let pair = 0; pair < pairs.length; pair += 2) flat.push(pack(pairs[pair] ?? 0, pairs[pair + 1] ?? 0));
    }
    return toTable(rows);
  });
  const known = new Map(words.map((word, number) => [word, number]));
  const vocabulary = { numberOf: (word: string) => known.get(word) ?? 0 };
  const rows = Int32Array.from(flat);
  return { vocabulary, words, adder: adderOf(tables, rows), leaningOf: leanerOf(tables, rows) };
}

function adderOf(tables: readonly Table[], rows: Int32Array): ReadyWeights['adder'] {
  return (scores) => (template, first, second) => {
    const table = tables[template];
    const row = table ? rowOf(table, keyOf(first, second)) : 0;
    const end = row + (rows[row] ?? 0);
    for (let at = row + 1; at <= end; at += 1) {
      const packed = rows[at] ?? 0;
      const label = packed & LABEL_MASK;
      scores[label] = (scores[label] ?? 0) + (packed >> LABEL_BITS);
    }
  };
}

function leanerOf(tables: readonly Table[], rows: Int32Array): ReadyWeights['leaningOf'] {
  return (template, first, second, label) => {
    const table = tables[template];
    const row = table ? rowOf(table, keyOf(first, second)) : 0;
    if (row === 0) return null;
    const end = row + (rows[row] ?? 0);
    let leaning = 0;
    for (let at = row + 1; at <= end; at += 1) {
      const packed = rows[at] ?? 0;
      if ((packed & LABEL_MASK) === label + 1) leaning += packed >> LABEL_BITS;
      else if ((packed & LABEL_MASK) === 0) leaning -= packed >> LABEL_BITS;
    }
    return leaning;
  };
}
