import { LABELS } from './labels.ts';
import type { Emit } from './template.ts';
import type { ClaimWeights, ReadyWeights } from './weights.ts';

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
  { bias, scale }: Pick<ClaimWeights, 'bias' | 'scale'>,
): (read: Read, allowed: readonly number[]) => Float64Array {
  const sums = new Int32Array(LABELS.length + 1);
  const probabilities = new Float64Array(LABELS.length);
  const add = adder(sums);
  const scoreOf = (label: number): number => (bias[label] ?? 0) + scale * (sums[label] ?? 0);
  return (read, allowed) => {
    sums.fill(0);
    read(add);
    const nothing = scoreOf(0);
    let most = nothing;
    for (const label of allowed) most = Math.max(most, scoreOf(label + 1));
    let sum = Math.exp(nothing - most);
    for (const label of allowed) sum += Math.exp(scoreOf(label + 1) - most);
    probabilities.fill(0);
    for (const label of allowed) probabilities[label] = Math.exp(scoreOf(label + 1) - most) / sum;
    return probabilities;
  };
}
