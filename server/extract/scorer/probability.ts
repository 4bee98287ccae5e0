import { LABELS } from './labels.ts';
import type { Emit } from './template.ts';
import type { ClaimWeights, ReadyWeights } from './weights.ts';

/** Gives features to the function that it is handed. */
export type Read = (emit: Emit) => void;

/** How many rows are kept before they are added up: mostly all of a pair. */
const KEPT = 256;

/** Adds up rows of weights, label by label, once all of a pair's are known: few labels are asked for. */
function createSums({ rows, placeOf }: ReadyWeights) {
  const places = new Int32Array(KEPT);
  const earlier = new Int32Array(LABELS.length + 1);
  let count = 0;
  const sumOf = (label: number): number => {
    let sum = earlier[label] ?? 0;
    for (let at = 0; at < count; at += 1) sum += rows[(places[at] ?? 0) + label] ?? 0;
    return sum;
  };
  const add: Emit = (template, first, second) => {
    const place = placeOf(template, first, second);
    if (place === 0) return;
    if (count === KEPT) {
      for (let label = 0; label < earlier.length; label += 1) earlier[label] = sumOf(label);
      count = 0;
    }
    places[count] = place;
    count += 1;
  };
  const clear = (): void => {
    earlier.fill(0);
    count = 0;
  };
  return { add, sumOf, clear };
}

/**
 * Multinomial logistic regression (maximum entropy: Berger, Della Pietra, Della Pietra, "A Maximum Entropy Approach to
 * Natural Language Processing", Computational Linguistics 22(1), 1996). From features and the labels that the kinds
 * allow to the probability of each label of LABELS; those not allowed have 0, and what is left to 1 is "nothing".
 * What is returned is reused by the next call.
 */
export function createProbabilities(
  ready: ReadyWeights,
  { bias, scale }: Pick<ClaimWeights, 'bias' | 'scale'>,
): (read: Read, allowed: readonly number[]) => Float64Array {
  const sums = createSums(ready);
  const probabilities = new Float64Array(LABELS.length);
  const scoreOf = (label: number): number => (bias[label] ?? 0) + scale * sums.sumOf(label);
  return (read, allowed) => {
    sums.clear();
    read(sums.add);
    const nothing = scoreOf(0);
    probabilities.fill(0);
    let most = nothing;
    for (const label of allowed) {
      const score = scoreOf(label + 1);
      probabilities[label] = score;
      most = Math.max(most, score);
    }
    let sum = Math.exp(nothing - most);
    for (const label of allowed) {
      const weight = Math.exp((probabilities[label] ?? 0) - most);
      probabilities[label] = weight;
      sum += weight;
    }
    for (const label of allowed) probabilities[label] = (probabilities[label] ?? 0) / sum;
    return probabilities;
  };
}
