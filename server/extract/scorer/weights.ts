import type { RelationType } from '../extraction.ts';
import { LABELS } from './labels.ts';
import { TEMPLATES, type Vocabulary, WORDS_FIRST, WORDS_SECOND } from './template.ts';

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
function placeIn({ slots, mask }: Table, key: number): number {
  let slot = 2 * slotOf(key, mask);
  let row = slots[slot + 1] ?? 0;
  while (row !== 0 && slots[slot] !== key) {
    slot = (slot + 2) & (2 * mask + 1);
    row = slots[slot + 1] ?? 0;
  }
  return row;
}

/** How long a row of weights is, one for each label: the least power of two that holds all. */
const ROW = 32;
/** The largest weight, in units of `scale`, that a row holds. */
const MOST = 2 ** 15 - 1;

/** Weights that are quick to add up. */
export type ReadyWeights = {
  readonly vocabulary: Vocabulary;
  /** The words of the vocabulary by their numbers. */
  readonly words: readonly string[];
  /** Rows one after another: each label's weight in units of `scale`. The first row is empty. */
  readonly rows: Int16Array;
  /** Where a feature's row begins; 0 for a feature that has no weights. */
  placeOf(template: number, first: number, second: number): number;
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

/** Makes weights quick to look up. Throws RangeError for labels that aren't ours, and for weights beyond 32,767. */
export function readyWeights({ labels, weights }: ClaimWeights): ReadyWeights {
  if (labels.length !== LABELS.length + 1 || labels.length > ROW) throw new RangeError(`${labels.length} labels`);
  const { words, numberOf } = createVocabulary();
  const features = TEMPLATES.map((template) => Object.entries(weights[template] ?? {}));
  const rows = new Int16Array(ROW * (1 + features.reduce((sum, { length }) => sum + length, 0)));
  let place = 0;
  const tables = features.map((some, template) => {
    const places = new Map<number, number>();
    for (const [feature, pairs] of some) {
      const [one = '', two = '0'] = feature.split('\t');
      const first = WORDS_FIRST.has(template) ? numberOf(one) : Number(one);
      const second = WORDS_SECOND.has(template) ? numberOf(two) : Number(two);
      place += ROW;
      places.set(keyOf(first, second), place);
      for (let pair = 0; pair < pairs.length; pair += 2) {
        const weight = pairs[pair + 1] ?? 0;
        if (Math.abs(weight) > MOST) throw new RangeError(`a weight of ${weight}`);
        rows[place + (pairs[pair] ?? 0)] = weight;
      }
    }
    return toTable(places);
  });
  const known = new Map(words.map((word, number) => [word, number]));
  const vocabulary = { numberOf: (word: string) => known.get(word) ?? 0 };
  const placeOf: ReadyWeights['placeOf'] = (template, first, second) => {
    const table = tables[template];
    return table === undefined ? 0 : placeIn(table, keyOf(first, second));
  };
  return { vocabulary, words, rows, placeOf };
}
