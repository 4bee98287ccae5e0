import { expect, test } from 'vitest';
import { periodOf } from '../../../server/graph/time-unit.ts';

test.each([
  ['2026-03-14', ['2026-03', '2026-Q1', '2026']],
  ['2026-12', ['2026-12', '2026-Q4', '2026']],
  ['2026-Q2', [null, '2026-Q2', '2026']],
  ['2026', [null, null, '2026']],
  ['', [null, null, null]],
  [null, [null, null, null]],
])('%j lies in the periods %j, and in none where it does not say', (date, periods) => {
  expect((['MONTH', 'QUARTER', 'YEAR'] as const).map((unit) => periodOf(date, unit))).toEqual(periods);
});
