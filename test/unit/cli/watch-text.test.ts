import { expect, test } from 'vitest';
import { describeWatch, type ShownWatch } from '../../../server/cli/watch-text.ts';

const now = Date.parse('2026-01-05T10:00:00Z');
const watch: ShownWatch = {
  id: 'a',
  kind: 'URL',
  address: 'https://example.com/feed',
  everySeconds: 3_600,
  follow: false,
  checkedAt: '2026-01-05T09:48:00Z',
  nextAt: '2026-01-05T10:48:00Z',
  failureCount: 0,
  failure: null,
  articleCount: 1,
};

test('a watch is a line: how often, what it brought, when it was and will be looked at', () => {
  expect(describeWatch(watch, now)).toBe(
    'https://example.com/feed  every 1h, 1 article, looked at 12 min ago, next in 48 min',
  );
});

test.each([
  [3, 'failed 3 times: there is no host of this name.'],
  [1, 'failed once: there is no host of this name.'],
  [0, 'in part: there is no host of this name.'],
])('after %i failures a second line tells what went wrong', (failureCount, told) => {
  const lines = describeWatch({ ...watch, failureCount, failure: 'there is no host of this name.' }, now).split('\n');
  expect(lines[1]?.trim()).toBe(told);
});
