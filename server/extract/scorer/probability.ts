import { LABELS } from './labels.ts';
import type { Emit } from './template.ts';
import type { ReadyWeights } from './weights.ts';

/** Gives features to the function that it is handed. */
export type Read = (emit: Emit) => void;

/**
 * Multinomial logistic regression (maximum entropy: Berger, Della Pietra, Della Pietra, "A Maximum Entropy Approach to
 * Natural Language Processing", Computational Linguistics 22(1), 1996). From features and the labels that the kinds
 * allow to the probability of each label of LABELS; those not allowed have 0, and what is left to 1 is "nothing".
 * What is returned is reused by the next call.
 */
export function createProbabilities(
  { adder }: ReadyWeights,
  bias: readonly number[],
): (read: Read, allowed: readonly number[]) => Float64Array {
  const scores = new Float64Array(LABELS.length + 1);
  const probabilities = new Float64Array(LABELS.length);
  const add = adder(scores);
  return (read, allowed) => {
    for (let label = 0; label < scores.length; label += 1) scores[label] = bias[label] ?? 0;
    read(add);
    let most = scores[0] ?? 0;
    for (const label of allowed) most = Math.max(most, scores[label + 1] ?? 0);
    let sum = Math.exp((scores[0] ?? 0) - most);
    for (const label of allowed) sum += Math.exp((scores[label + 1] ?? 0) - most);
    probabilities.fill(0);
    for (const label of allowed) probabilities[label] = Math.exp((scores[label + 1] ?? 0) - most) / sum;
    return probabilities;
  };
}
