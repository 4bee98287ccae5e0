import { expect, test } from 'vitest';
import { measureSignificance } from '../../../server/graph/significance.ts';

test('a table computed by hand', () => {
  // 10 windows name both, 20 the one, 30 the other, of 100: expected 6, 14, 24, 56; observed 10, 10, 20, 60.
  // G² = 2 × (10 ln(10/6) + 10 ln(10/14) + 20 ln(20/24) + 60 ln(60/56)) = 2 × (5.1083 − 3.3647 − 3.6464 + 4.1396)
  const { expected, lift, significance } = measureSignificance({ both: 10, a: 20, b: 30, all: 100 });
  expect(expected).toBe(6);
  expect(lift).toBeCloseTo(1.6667, 4);
  expect(significance).toBeCloseTo(4.4734, 3);
});

test('two that go together exactly as often as by chance have no significance', () => {
  expect(measureSignificance({ both: 5, a: 10, b: 50, all: 100 })).toEqual({ expected: 5, lift: 1, significance: 0 });
});

test('cells of the table that are empty count nothing', () => {
  const { expected, lift, significance } = measureSignificance({ both: 4, a: 4, b: 4, all: 8 });
  expect({ expected, lift }).toEqual({ expected: 2, lift: 2 });
  expect(significance).toBeCloseTo(2 * 8 * Math.log(2), 10);
});

test('nothing at all gives zeros, not NaN', () => {
  expect(measureSignificance({ both: 0, a: 0, b: 0, all: 0 })).toEqual({ expected: 0, lift: 0, significance: 0 });
});

test('two that are in every window say nothing', () => {
  expect(measureSignificance({ both: 3, a: 3, b: 3, all: 3 })).toEqual({ expected: 3, lift: 1, significance: 0 });
});
