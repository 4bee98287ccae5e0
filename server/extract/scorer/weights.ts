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

/** Features of one template by key, open addressing; `rows` are places in `labels` and `values`, 0 for none. */
type Table = { readonly keys: Int32Array; readonly rows: Int32Array; readonly mask: number };

const slotOf = (key: number, mask: number): number => {
  const mixed = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 12)) & mask;
};

function toTable(rows: ReadonlyMap<number, number>): Table {
  let size = 4;
  while (size < rows.size * 2) size *= 2;
  const table = { keys: new Int32Array(size), rows: new Int32Array(size), mask: size - 1 };
  for (const [key, row] of rows) {
    let slot = slotOf(key, table.mask);
    while (table.rows[slot] !== 0) slot = (slot + 1) & table.mask;
    table.keys[slot] = key;
    table.rows[slot] = row;
  }
  return table;
}

/** Weights that are quick to add up. */
export type ReadyWeights = {
  readonly vocabulary: Vocabulary;
  /** Adds a feature's weights to the scores of the labels. */
  adder(scores: Float64Array): Emit;
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
export function readyWeights({ labels, weights, scale }: ClaimWeights): ReadyWeights {
  if (labels.length !== LABELS.length + 1) throw new RangeError(`${labels.length} labels`);
  const words = createVocabulary();
  const flatLabels: number[] = [0];
  const flatValues: number[] = [0];
  const tables = TEMPLATES.map((template, at) => {
    const rows = new Map<number, number>();
    for (const [feature, pairs] of Object.entries(weights[template] ?? {})) {
      const [one = '', two = '0'] = feature.split('\t');
      const first = WORDS_FIRST.has(at) ? words.numberOf(one) : Number(one);
      const second = WORDS_SECOND.has(at) ? words.numberOf(two) : Number(two);
      rows.set(keyOf(first, second), flatLabels.length);
      // A row is its length, then its labels.
      flatLabels.push(pairs.length / 2);
      flatValues.push(0);
      for (let pair = 0; pair < pairs.length; pair += 2) {
        flatLabels.push(pairs[pair] ?? 0);
        flatValues.push((pairs[pair + 1] ?? 0) * scale);
      }
    }
    return toTable(rows);
  });
  const known = new Map(words.words.map((word, number) => [word, number]));
  const vocabulary = { numberOf: (word: string) => known.get(word) ?? 0 };
  return { vocabulary, adder: adderOf(tables, Uint16Array.from(flatLabels), Float64Array.from(flatValues)) };
}

function adderOf(tables: readonly Table[], labels: Uint16Array, values: Float64Array) {
  return (scores: Float64Array): Emit =>
    (template, first, second) => {
      const table = tables[template];
      if (!table) return;
      const key = keyOf(first, second);
      let slot = slotOf(key, table.mask);
      let row = table.rows[slot] ?? 0;
      while (row !== 0 && table.keys[slot] !== key) {
        slot = (slot + 1) & table.mask;
        row = table.rows[slot] ?? 0;
      }
      if (row === 0) return;
      const end = row + (labels[row] ?? 0);
      for (let at = row + 1; at <= end; at += 1) {
        const label = labels[at] ?? 0;
        scores[label] = (scores[label] ?? 0) + (values[at] ?? 0);
      }
    };
}
