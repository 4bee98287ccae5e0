import { describe, expect, it } from 'vitest';
import { readTokens } from '../../../../server/extract/text/token.ts';
import { findDates } from '../../../../server/extract/values/date.ts';

const read = (text: string): readonly string[] =>
  findDates(text, readTokens(text)).map(({ date, start, end }) => {
    expect(text.slice(start, end)).toBe(date.text);
    return `${date.value} ${date.precision} «${date.text}»`;
  });

describe('dates', () => {
  it.each([
    ['on March 14, 2025', '2025-03-14 day «March 14, 2025»'],
    ['Feb. 3, 2024', '2024-02-03 day «Feb. 3, 2024»'],
    ['14 March 2025', '2025-03-14 day «14 March 2025»'],
    ['on the 14th of March 2025', '2025-03-14 day «14th of March 2025»'],
    ['2025-03-14', '2025-03-14 day «2025-03-14»'],
    ['12/14/2025', '2025-12-14 day «12/14/2025»'],
    ['14/12/2025', '2025-12-14 day «14/12/2025»'],
    ['in March 2025', '2025-03 month «March 2025»'],
    ['May 2024', '2024-05 month «May 2024»'],
    ['Q3 2025', '2025-Q3 quarter «Q3 2025»'],
    ['the third quarter of 2025', '2025-Q3 quarter «third quarter of 2025»'],
    ['3Q 2025', '2025-Q3 quarter «3Q 2025»'],
    ['2025/03/14', '2025-03-14 day «2025/03/14»'],
    ['H1 2025', '2025 year «2025»'],
    ['in 2025', '2025 year «2025»'],
    ['late 2025', '2025 year «2025»'],
    ['mid-2024', '2024 year «2024»'],
    ['(2019)', '2019 year «2019»'],
  ])('%s is read with its precision', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('a dotted date has the day first', () => {
    expect(read('On 01.12.2025 it came out')).toEqual(['2025-12-01 day «01.12.2025»']);
  });

  it.each(['03/04/2025', 'last week', 'today', 'in March', 'on Tuesday'])(
    '%s can not be told without guessing and is left out',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it.each(['AIME 2025', 'SWE-bench 2024', '2025 users', 'sold 2000 units', 'may 2024 tests', '31.02.2025'])(
    '%s is no date',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});
