import type { Token } from '../text/token.ts';
import { TAGGED_KINDS, type TaggerSentence } from './tagger-input.ts';

/** Labels of a word: 0 outside, 1 + 2k begins a name of kind k, 2 + 2k goes on with it. */
export const LABELS = 1 + 2 * TAGGED_KINDS.length;

const FEATURES = 64;
const SHAPES = 8;
/** The shape of what stands before a sentence and after it. */
const NO_SHAPE = SHAPES;
const mostWords = 20_000;
const digits = /\p{Nd}/gu;
const camel = /\p{Ll}\p{Lu}/u;

type Dense = Int32Array;
/** Labels and their weights by turns. */
type Sparse = readonly number[];

/** What one word adds, by where it stands: itself, and from two words away to two words away; and beside each shape. */
type WordRows = {
  readonly own: Dense;
  /** For the words two before, one before, one after and two after the one that is scored. */
  readonly around: readonly (Sparse | undefined)[];
  /** As the word before one of each shape, and as the word after it. */
  readonly before: readonly (Sparse | undefined)[];
  readonly after: readonly (Sparse | undefined)[];
};

function add(into: Dense, at: number, row: Sparse | undefined): void {
  if (row === undefined) return;
  for (let next = 0; next < row.length; next += 2) {
    const label = at + (row[next] ?? 0);
    into[label] = (into[label] ?? 0) + (row[next + 1] ?? 0);
  }
}

function addAll(into: Dense, at: number, row: Dense | undefined): void {
  if (row === undefined) return;
  for (let label = 0; label < LABELS; label += 1) into[at + label] = (into[at + label] ?? 0) + (row[label] ?? 0);
}

const OFFSETS = [-2, -1, 1, 2] as const;
const shapes = Array.from({ length: SHAPES }, (_, shape) => shape);

/** The scores of a sentence's words, a row of labels each, in thousandths: what `crfFeatures` names, added up. Linear. */
export function createCrfScores(weights: Readonly<Record<string, Sparse>>): (sentence: TaggerSentence) => Dense {
  const rows = new Map(Object.entries(weights));
  const known = new Map<string, WordRows>();
  /** By offset and feature: shape, kind in the lexicon and both together. */
  const byFeature = [...OFFSETS, ''].map((offset) =>
    Array.from({ length: FEATURES }, (_, feature) => {
      const row = new Int32Array(LABELS);
      for (const name of [`s=${feature % SHAPES}`, `d=${feature >> 3}`, `sd=${feature}`])
        add(row, 0, rows.get(`${offset}${name}`));
      return row;
    }),
  );
  const names = [...shapes.map((shape) => `s=${shape}`), ''];
  const byShapes = names.flatMap((before) =>
    names.flatMap((own) => names.map((after) => rows.get(`ss=${before}${own}${after}`))),
  );

  function rowsOf(name: string, word: Token | null): WordRows {
    const own = new Int32Array(LABELS);
    if (word !== null) {
      const { lower, text } = word;
      const inside = [
        `p3=${lower.slice(0, 3)}`,
        `x2=${lower.slice(-2)}`,
        `x3=${lower.slice(-3)}`,
        `x4=${lower.slice(-4)}`,
      ];
      for (const one of [name, ...inside]) add(own, 0, rows.get(one));
      if (camel.test(text)) add(own, 0, rows.get('camel'));
    }
    return {
      own,
      around: OFFSETS.map((offset) => rows.get(`${offset}${name}`)),
      before: shapes.map((shape) => rows.get(`b=${name}|s=${shape}`)),
      after: shapes.map((shape) => rows.get(`a=s=${shape}|${name}`)),
    };
  }
  const begin = rowsOf('begin', null);
  const end = rowsOf('end', null);

  function ofWord(word: Token): WordRows {
    const before = known.get(word.text);
    if (before !== undefined) return before;
    const made = rowsOf(`w=${word.lower.slice(0, 24).replace(digits, '0')}`, word);
    if (known.size >= mostWords) known.clear();
    if (word.text.length <= 40) known.set(word.text, made);
    return made;
  }

  return ({ words, features }) => {
    const scores = new Int32Array(words.length * LABELS);
    const every = words.map(ofWord);
    const shapeAt = (at: number): number => (at < 0 || at >= words.length ? NO_SHAPE : (features[at] ?? 0) % SHAPES);
    for (const [at, { own }] of every.entries()) {
      const row = at * LABELS;
      addAll(scores, row, own);
      addAll(scores, row, byFeature[OFFSETS.length]?.[features[at] ?? 0]);
      for (let n = 0; n < OFFSETS.length; n += 1) {
        const there = at + (OFFSETS[n] ?? 0);
        const outside = there < 0 ? begin : there >= words.length ? end : null;
        add(scores, row, (outside ?? every[there])?.around[n]);
        if (outside === null) addAll(scores, row, byFeature[n]?.[features[there] ?? 0]);
      }
      const shape = shapeAt(at);
      add(scores, row, byShapes[(shapeAt(at - 1) * 9 + shape) * 9 + shapeAt(at + 1)]);
      add(scores, row, (every[at - 1] ?? begin).before[shape]);
      add(scores, row, (every[at + 1] ?? end).after[shape]);
    }
    return scores;
  };
}
