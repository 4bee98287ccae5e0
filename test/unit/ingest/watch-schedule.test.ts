import { expect, test } from 'vitest';
import { describeInterval, nextWait, readInterval } from '../../../server/ingest/watch/schedule.ts';

test.each([
  ['90s', 90],
  ['15m', 900],
  ['1h', 3_600],
  [' 2 d ', 172_800],
  ['1', null],
  ['h', null],
  ['1w', null],
  ['-1h', null],
  ['1.5h', null],
])('%s is %j seconds', (text, seconds) => {
  expect(readInterval(text)).toBe(seconds);
});

test('intervals are shown as people write them', () => {
  expect([5, 90, 900, 3_600, 5_400, 86_400].map(describeInterval)).toEqual(['5s', '90s', '15m', '1h', '90m', '1d']);
});

test('polls are a tenth apart at most, double with failures up to a day, and wait as long as the server asks', () => {
  const wait = (failures: number, random: number, retryAfter: number | null = null, every = 3_600) =>
    nextWait({ every, failures, retryAfter }, random);
  expect([wait(0, 0), wait(0, 0.5), wait(0, 1)]).toEqual([3_240, 3_600, 3_960]);
  expect([wait(1, 0.5), wait(4, 0.5), wait(5, 0.5), wait(1_000, 0.5)]).toEqual([7_200, 57_600, 86_400, 86_400]);
  expect(wait(3, 0.5, null, 172_800)).toBe(172_800);
  expect([wait(1, 0.5, 60), wait(1, 0.5, 50_000)]).toEqual([7_200, 50_000]);
});
