import { createCrfScores, LABELS } from './crf-scores.ts';
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

/** What goes on must have begun. */
const allowed = (from: number, to: number): boolean => to === 0 || to % 2 === 1 || from === to || from === to - 1;

const labels = Array.from({ length: LABELS }, (_, label) => label);
const begins = (label: number): boolean => label === 0 || label % 2 === 1;

/** The labels that each label may follow. */
const before = labels.map((to) => labels.filter((from) => allowed(from, to)));

type Row = Float64Array;

/** Makes each label's share of the whole, so that no product of many words runs out of range. */
function normalise(row: Row): void {
  let sum = 0;
  for (const one of row) sum += one;
  if (sum > 0) for (let label = 0; label < LABELS; label += 1) row[label] = (row[label] ?? 0) / sum;
}

/** What a word's scores weigh, its best label 1. */
function weigh(scores: Int32Array, start: number): Row {
  const row = new Float64Array(LABELS);
  let most = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < LABELS; label += 1) most = Math.max(most, scores[start + label] ?? 0);
  for (let label = 0; label < LABELS; label += 1) row[label] = Math.exp(((scores[start + label] ?? 0) - most) / 1000);
  return row;
}

/** How likely each label is at each word under the whole field: forward and backward, scaled (Rabiner, 1989). */
function marginals(scores: Int32Array, ways: Row): readonly Row[] {
  const weights: Row[] = [];
  for (let start = 0; start < scores.length; start += LABELS) weights.push(weigh(scores, start));
  const rows: Row[] = [];
  for (const [at, own] of weights.entries()) {
    const last = rows[at - 1];
    const row = new Float64Array(LABELS);
    for (let to = 0; to < LABELS; to += 1) {
      let sum = last === undefined && begins(to) ? 1 : 0;
      if (last !== undefined)
        for (const from of before[to] ?? []) sum += (last[from] ?? 0) * (ways[from * LABELS + to] ?? 0);
      row[to] = sum * (own[to] ?? 0);
    }
    normalise(row);
    rows.push(row);
  }
  let later: Row = new Float64Array(LABELS).fill(1);
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const own = weights[at] ?? later;
    const row = rows[at] ?? later;
    for (let label = 0; label < LABELS; label += 1) row[label] = (row[label] ?? 0) * (later[label] ?? 0);
    normalise(row);
    const earlier = new Float64Array(LABELS);
    for (let to = 0; to < LABELS; to += 1) {
      const weight = (own[to] ?? 0) * (later[to] ?? 0);
      for (const from of before[to] ?? [])
        earlier[from] = (earlier[from] ?? 0) + (ways[from * LABELS + to] ?? 0) * weight;
    }
    normalise(earlier);
    later = earlier;
  }
  return rows;
}

/** The likeliest labels of the words together (Viterbi, 1967). */
function bestPath(scores: Int32Array, moves: Row): Uint8Array {
  const words = scores.length / LABELS;
  const origins = new Uint8Array(scores.length);
  let last: Row = new Float64Array(LABELS);
  let best: Row = new Float64Array(LABELS);
  for (let at = 0; at < words; at += 1) {
    [last, best] = [best, last];
    for (let to = 0; to < LABELS; to += 1) {
      let most = at === 0 && begins(to) ? 0 : Number.NEGATIVE_INFINITY;
      if (at > 0)
        for (const from of before[to] ?? []) {
          const total = (last[from] ?? 0) + (moves[from * LABELS + to] ?? 0);
          if (total <= most) continue;
          most = total;
          origins[at * LABELS + to] = from;
        }
      best[to] = most + (scores[at * LABELS + to] ?? 0);
    }
  }
  const path = new Uint8Array(words);
  let label = best.indexOf(Math.max(...best));
  for (let at = words - 1; at >= 0; at -= 1) {
    path[at] = label;
    label = origins[at * LABELS + label] ?? 0;
  }
  return path;
}

/** Makes the field ready to tag sentences. */
export function createCrf({ transitions, weights, least }: CrfWeights): TagSentence {
  const scoresOf = createCrfScores(weights);
  const moves = Float64Array.from(labels.flatMap((from) => labels.map((to) => transitions[from]?.[to] ?? 0)));
  const ways = moves.map((move) => Math.exp(move / 1000));
  return (sentence) => {
    if (sentence.words.length === 0) return [];
    const scores = scoresOf(sentence);
    const path = bestPath(scores, moves);
    if (path.every((label) => label === 0)) return [];
    const likely = marginals(scores, ways);
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
