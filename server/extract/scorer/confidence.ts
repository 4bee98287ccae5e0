import type { ClaimWeights } from './weights.ts';

const logit = (value: number): number => {
  const held = Math.min(0.999, Math.max(0.001, value));
  return Math.log(held / (1 - held));
};

/** Rounded to thousandths, and never quite 0 or 1. */
const logistic = (value: number): number =>
  Math.min(0.99, Math.max(0.01, Math.round(1000 / (1 + Math.exp(-value))) / 1000));

/** How likely a claim is right that only the scorer found, between 0 and 1. */
export function confidenceOfAdded({ confidence }: ClaimWeights, probability: number): number {
  const [constant, factor] = confidence.added;
  return logistic(constant + factor * logit(probability));
}

/** How likely a rule's finding is right, from the rule's precision and the scorer's probability, between 0 and 1. */
export function confidenceOfFound({ confidence }: ClaimWeights, precision: number, probability: number): number {
  const [constant, rule, scored] = confidence.found;
  return logistic(constant + rule * logit(precision) + scored * logit(probability));
}
