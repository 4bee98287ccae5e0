import type { RelationCardFragment } from '../api/operations.generated.ts';

type Amount = NonNullable<RelationCardFragment['amount']>;

const plain = new Intl.NumberFormat('en');

/** A whole number, grouped: 12,345. */
export function toCount(value: number): string {
  return plain.format(value);
}

/** A number and its noun: "1 article", "12 articles". */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${toCount(value)} ${value === 1 ? one : many}`;
}

/** Money, short and with its currency: $41 billion; the code stands before sums of an unknown currency. */
export function toMoney(amount: Amount): string {
  const scales = [
    [1e12, ' trillion'],
    [1e9, ' billion'],
    [1e6, ' million'],
  ] as const;
  const [scale, word] = scales.find(([least]) => amount.value >= least) ?? [1, ''];
  const value = amount.value / scale;
  try {
    const money = new Intl.NumberFormat('en', {
      style: 'currency',
      currency: amount.currency,
      minimumFractionDigits: 0,
      maximumFractionDigits: 2,
    });
    return `${money.format(value)}${word}`;
  } catch {
    return `${amount.currency} ${plain.format(value)}${word}`;
  }
}

/** A ratio to two digits: 3.2×, 12×. */
export function toLift(value: number): string {
  return `${value >= 10 ? Math.round(value) : value.toFixed(1)}×`;
}

/** Confidence in a word; the bounds are .9, .75 and .5. */
export function confidenceWord(value: number): string {
  if (value >= 0.9) return 'very sure';
  if (value >= 0.75) return 'sure';
  return value >= 0.5 ? 'fairly sure' : 'unsure';
}

/** Confidence in words and as a number: "very sure (0.93)". */
export function toConfidence(value: number): string {
  return `${confidenceWord(value)} (${value.toFixed(2)})`;
}
