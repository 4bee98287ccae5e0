import { crfFeatures } from './crf-features.ts';
import { TAGGED_KINDS, type TaggedKind, type TaggerSentence } from './tagger-input.ts';

/** A trained field. Labels: 0 outside, 1 + 2k begins kind k, 2 + 2k goes on. Weights are in thousandths. */
export type CrfWeights = {
  /** Weight of going from one label to the next: `transitions[from][to]`. */
  readonly transitions: readonly (readonly number[])[];
  /** By attribute: labels and their weights by turns. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
  /** How sure the field must be of a name of each kind for it to count. */
  readonly least: Readonly<Record<TaggedKind, number>>;
};

/** Words `from` to `to` (exclusive) of a sentence that are a name, and how sure the field is, 0 to 1. */
export type TaggedName = {
  readonly from: number;
  readonly to: number;
  readonly kind: TaggedKind;
  readonly sure: number;
};

/** Finds names in a sentence, in order, none overlapping. Pure; linear in the words. */
export type TagSentence = (sentence: TaggerSentence) => readonly TaggedName[];

const LABELS = 1 + 2 * TAGGED_KINDS.length;

/** What goes on must have begun. */
const allowed = (from: number, to: number): boolean => to === 0 || to % 2 === 1 || from === to || from === to - 1;

/** Sums over the labels in logs. */
function logSum(values: readonly number[]): number {
  const most = Math.max(...values);
  return most === Number.NEGATIVE_INFINITY
    ? most
    : most + Math.log(values.reduce((sum, one) => sum + Math.exp(one - most), 0));
}

type Lattice = { readonly scores: readonly (readonly number[])[]; readonly moves: readonly (readonly number[])[] };

const labels = Array.from({ length: LABELS }, (_, label) => label);
const scoreAt = (row: readonly number[] | undefined, at: number): number => row?.[at] ?? Number.NEGATIVE_INFINITY;

/** Logs of the weight of all ways that end at each label of each word; backwards where `turned`. */
function sweep({ scores, moves }: Lattice, turned: boolean): readonly (readonly number[])[] {
  const rows: (readonly number[])[] = [];
  const order = turned ? [...scores].reverse() : scores;
  for (const [at, own] of order.entries()) {
    const before = rows[at - 1];
    const last = order[at - 1];
    const way = (from: number, to: number): number => scoreAt(turned ? moves[to] : moves[from], turned ? from : to);
    rows.push(
      labels.map((to) => {
        if (before === undefined)
          return turned ? 0 : !turned && to > 0 && to % 2 === 0 ? Number.NEGATIVE_INFINITY : scoreAt(own, to);
        const ways = labels.map((from) => scoreAt(before, from) + (turned ? scoreAt(last, from) : 0) + way(from, to));
        return logSum(ways) + (turned ? 0 : scoreAt(own, to));
      }),
    );
  }
  return turned ? rows.reverse() : rows;
}

/** The likeliest label of each word under the whole field, and how likely it is there. */
function decode(lattice: Lattice): readonly { readonly label: number; readonly sure: number }[] {
  const forward = sweep(lattice, false);
  const backward = sweep(lattice, true);
  const whole = logSum(forward.at(-1) ?? [0]);
  const best: { score: number; from: number }[][] = [];
  for (const [at, own] of lattice.scores.entries())
    best.push(
      labels.map((to) => {
        if (at === 0) return { score: to > 0 && to % 2 === 0 ? Number.NEGATIVE_INFINITY : scoreAt(own, to), from: 0 };
        let [score, from] = [Number.NEGATIVE_INFINITY, 0];
        for (const one of labels) {
          const total = (best[at - 1]?.[one]?.score ?? 0) + scoreAt(lattice.moves[one], to);
          if (total > score) [score, from] = [total, one];
        }
        return { score: score + scoreAt(own, to), from };
      }),
    );
  const path: { label: number; sure: number }[] = [];
  let label = labels.reduce(
    (most, one) => ((best.at(-1)?.[one]?.score ?? 0) > (best.at(-1)?.[most]?.score ?? 0) ? one : most),
    0,
  );
  for (let at = lattice.scores.length - 1; at >= 0; at -= 1) {
    const sure = Math.exp(scoreAt(forward[at], label) + scoreAt(backward[at], label) - whole);
    path.push({ label, sure });
    label = best[at]?.[label]?.from ?? 0;
  }
  return path.reverse();
}

/** Makes the field ready to tag sentences. */
export function createCrf({ transitions, weights, least }: CrfWeights): TagSentence {
  const rows = new Map(Object.entries(weights));
  const moves = labels.map((from) =>
    labels.map((to) => (allowed(from, to) ? (transitions[from]?.[to] ?? 0) / 1000 : Number.NEGATIVE_INFINITY)),
  );
  return (sentence) => {
    if (sentence.words.length === 0) return [];
    const scores = crfFeatures(sentence).map((attributes) => {
      const score = labels.map(() => 0);
      for (const attribute of attributes) {
        const row = rows.get(attribute) ?? [];
        for (let at = 0; at < row.length; at += 2) {
          const label = row[at] ?? 0;
          score[label] = (score[label] ?? 0) + (row[at + 1] ?? 0) / 1000;
        }
      }
      return score;
    });
    const path = decode({ scores, moves });
    const names: TaggedName[] = [];
    for (const [at, { label, sure }] of path.entries()) {
      const kind = TAGGED_KINDS[(label - 1) >> 1];
      const last = names.at(-1);
      if (label > 0 && label % 2 === 0 && last !== undefined && last.to === at)
        names[names.length - 1] = { ...last, to: at + 1, sure: Math.min(last.sure, sure) };
      else if (label % 2 === 1 && kind !== undefined) names.push({ from: at, to: at + 1, kind, sure });
    }
    return names.filter(({ kind, sure }) => sure >= least[kind]);
  };
}
