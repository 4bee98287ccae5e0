import { crfFeatures } from './crf-features.ts';
import type { TaggedName, TagSentence } from './tagged-name.ts';
import { TAGGED_KINDS, type TaggedKind } from './tagger-input.ts';

/** A trained field. Labels: 0 outside, 1 + 2k begins kind k, 2 + 2k goes on. Weights are in thousandths. */
export type CrfWeights = {
  /** Weight of going from one label to the next: `transitions[from][to]`. */
  readonly transitions: readonly (readonly number[])[];
  /** By attribute: labels and their weights by turns. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
  /** How sure the field must be of a name of each kind for it to count. */
  readonly least: Readonly<Record<TaggedKind, number>>;
};

const LABELS = 1 + 2 * TAGGED_KINDS.length;

/** What goes on must have begun. */
const allowed = (from: number, to: number): boolean => to === 0 || to % 2 === 1 || from === to || from === to - 1;

const labels = Array.from({ length: LABELS }, (_, label) => label);
const begins = (label: number): boolean => label === 0 || label % 2 === 1;

type Row = Float64Array;

/** Each label's share of the whole, so that no product of many words runs out of range. */
function normalise(row: Row): Row {
  let sum = 0;
  for (const one of row) sum += one;
  return sum > 0 ? row.map((one) => one / sum) : row;
}

/** How likely each label is at each word under the whole field: forward and backward, scaled (Rabiner, 1989). */
function marginals(scores: readonly Row[], moves: Row): readonly Row[] {
  const weights = scores.map((row) => {
    const most = Math.max(...row);
    return row.map((one) => Math.exp(one - most));
  });
  const ways = moves.map(Math.exp);
  const forward: Row[] = [];
  for (const [at, own] of weights.entries()) {
    const before = forward[at - 1];
    const row = own.map((weight, to) => {
      if (before === undefined) return begins(to) ? weight : 0;
      let sum = 0;
      for (let from = 0; from < LABELS; from += 1) sum += (before[from] ?? 0) * (ways[from * LABELS + to] ?? 0);
      return sum * weight;
    });
    forward.push(normalise(row));
  }
  let after = new Float64Array(LABELS).fill(1);
  for (let at = scores.length - 1; at >= 0; at -= 1) {
    const own = weights[at] ?? after;
    const later = after;
    forward[at] = normalise((forward[at] ?? own).map((one, label) => one * (later[label] ?? 0)));
    const row = new Float64Array(LABELS);
    for (let from = 0; from < LABELS; from += 1) {
      let sum = 0;
      for (let to = 0; to < LABELS; to += 1) sum += (ways[from * LABELS + to] ?? 0) * (own[to] ?? 0) * (later[to] ?? 0);
      row[from] = sum;
    }
    after = new Float64Array(normalise(row));
  }
  return forward;
}

/** The likeliest labels of the words together (Viterbi, 1967). */
function bestPath(scores: readonly Row[], moves: Row): readonly number[] {
  const origins: Uint8Array[] = [];
  let best: Row = new Float64Array(LABELS);
  for (const [at, own] of scores.entries()) {
    const origin = new Uint8Array(LABELS);
    const before = best;
    best = own.map((score, to) => {
      if (at === 0) return begins(to) ? score : Number.NEGATIVE_INFINITY;
      let most = Number.NEGATIVE_INFINITY;
      for (let from = 0; from < LABELS; from += 1) {
        const total = (before[from] ?? 0) + (moves[from * LABELS + to] ?? 0);
        if (total <= most) continue;
        most = total;
        origin[to] = from;
      }
      return most + score;
    });
    origins.push(origin);
  }
  let label = best.indexOf(Math.max(...best));
  const path: number[] = [];
  for (let at = scores.length - 1; at >= 0; at -= 1) {
    path.push(label);
    label = origins[at]?.[label] ?? 0;
  }
  return path.reverse();
}

/** Makes the field ready to tag sentences. */
export function createCrf({ transitions, weights, least }: CrfWeights): TagSentence {
  const rows = new Map(Object.entries(weights));
  const moves = Float64Array.from(
    labels.flatMap((from) =>
      labels.map((to) => (allowed(from, to) ? (transitions[from]?.[to] ?? 0) / 1000 : Number.NEGATIVE_INFINITY)),
    ),
  );
  return (sentence) => {
    if (sentence.words.length === 0) return [];
    const scores = crfFeatures(sentence).map((attributes) => {
      const score = new Float64Array(LABELS);
      for (const attribute of attributes) {
        const row = rows.get(attribute) ?? [];
        for (let at = 0; at < row.length; at += 2) {
          const label = row[at] ?? 0;
          score[label] = (score[label] ?? 0) + (row[at + 1] ?? 0) / 1000;
        }
      }
      return score;
    });
    const path = bestPath(scores, moves);
    if (path.every((label) => label === 0)) return [];
    const likely = marginals(scores, moves);
    const names: TaggedName[] = [];
    for (const [at, label] of path.entries()) {
      const sure = likely[at]?.[label] ?? 0;
      const kind = TAGGED_KINDS[(label - 1) >> 1];
      const last = names.at(-1);
      if (label > 0 && label % 2 === 0 && last !== undefined && last.to === at)
        names[names.length - 1] = { ...last, to: at + 1, sure: Math.min(last.sure, sure) };
      else if (label % 2 === 1 && kind !== undefined) names.push({ from: at, to: at + 1, kind, sure });
    }
    return names.filter(({ kind, sure }) => sure >= least[kind]);
  };
}
