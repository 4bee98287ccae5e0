import type { TaggedName } from '../extract/tagger/tagged-name.ts';
import { TAGGED_KINDS } from '../extract/tagger/tagger-input.ts';

/** Labels of a word: 0 outside, 1 + 2k begins a name of kind k, 2 + 2k goes on with it. */
export const LABELS = 1 + 2 * TAGGED_KINDS.length;

/** A name in a sentence before its kind is settled: how sure it is a name, 0 to 1, and each kind's share of that. */
export type LooseName = Pick<TaggedName, 'from' | 'to'> & { readonly sure: number; readonly kinds: readonly number[] };

/** How likely each label is, of one word's scores (softmax). */
function likely(scores: Float32Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) most = Math.max(most, score);
  const row = Float64Array.from(scores, (score) => Math.exp(score - most));
  let sum = 0;
  for (const one of row) sum += one;
  return row.map((one) => one / sum);
}

/** What a word is, whatever the kind: outside, begins a name, goes on with one; as logarithms. */
const STATES = 3;
function statesOf(row: Float64Array): readonly [number, number, number] {
  let [begins, goesOn] = [0, 0];
  for (let label = 1; label < LABELS; label += 2) {
    begins += row[label] ?? 0;
    goesOn += row[label + 1] ?? 0;
  }
  const log = (share: number): number => Math.log(Math.max(share, 1e-9));
  return [log(row[0] ?? 0), log(begins), log(goesOn)];
}

/** The likeliest states of all words together, in which no name goes on that has not begun (Viterbi, 1967). */
function bestStates(rows: readonly Float64Array[]): readonly number[] {
  let best = [0, 0, Number.NEGATIVE_INFINITY];
  const origins: number[][] = [];
  for (const [at, row] of rows.entries()) {
    const before = best;
    const origin = [0, 0, 0];
    best = statesOf(row).map((score, to) => {
      if (at === 0) return to === 2 ? Number.NEGATIVE_INFINITY : score;
      let most = Number.NEGATIVE_INFINITY;
      for (let from = to === 2 ? 1 : 0; from < STATES; from += 1) {
        const total = before[from] ?? Number.NEGATIVE_INFINITY;
        if (total <= most) continue;
        most = total;
        origin[to] = from;
      }
      return most + score;
    });
    origins.push(origin);
  }
  let state = best.indexOf(Math.max(...best));
  const path: number[] = [];
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    path.push(state);
    state = origins[at]?.[state] ?? 0;
  }
  return path.reverse();
}

function nameOf(rows: readonly Float64Array[], from: number, to: number): LooseName {
  const kinds = new Array<number>(TAGGED_KINDS.length).fill(0);
  let sure = 1;
  for (const row of rows.slice(from, to)) {
    const inside = Math.max(1 - (row[0] ?? 0), 1e-9);
    sure = Math.min(sure, inside);
    for (const kind of kinds.keys())
      kinds[kind] = (kinds[kind] ?? 0) + ((row[1 + 2 * kind] ?? 0) + (row[2 + 2 * kind] ?? 0)) / inside / (to - from);
  }
  return { from, to, sure, kinds };
}

/**
 * The names of a sentence from the net's scores, one row of `LABELS` a word. First where the names are, then what they
 * are: a name's words share one kind. In order, none overlapping; linear.
 */
export function decode(scores: readonly Float32Array[]): readonly LooseName[] {
  const rows = scores.map(likely);
  const path = bestStates(rows);
  const names: LooseName[] = [];
  for (let from = 0; from < path.length; from += 1) {
    if (path[from] !== 1) continue;
    let to = from + 1;
    while (path[to] === 2) to += 1;
    names.push(nameOf(rows, from, to));
  }
  return names;
}
