import { expect, test } from 'vitest';
import { InvalidInputError } from '../../../server/errors.ts';
import { toPeriod } from '../../../server/graph/period.ts';

test('a year, a month and a day span their first to their last day', () => {
  expect(toPeriod({ since: '2025', until: '2025' })).toEqual({ since: '2025-01-01', until: '2025-12-31' });
  expect(toPeriod({ since: '2024-02', until: '2024-02' })).toEqual({ since: '2024-02-01', until: '2024-02-29' });
  expect(toPeriod({ since: '2025-03-14' })).toEqual({ since: '2025-03-14', until: null });
});

test.each(['', 'yesterday', '2025-13', '2025-02-30', '25-01-01', '2025-1-1', '2025-03-14T00:00:00Z'])(
  '%j is refused',
  (date) => {
    expect(() => toPeriod({ since: date })).toThrow(InvalidInputError);
    expect(() => toPeriod({ until: date })).toThrow(InvalidInputError);
  },
);

test('an end before the beginning is refused', () => {
  expect(() => toPeriod({ since: '2025', until: '2024' })).toThrow(
    new InvalidInputError('until', '2024 is before since, 2025'),
  );
});
