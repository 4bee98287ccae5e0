import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { awaitRoom, diskWarning, freeMegabytes } from '../../server/disk-space.ts';

/** Waits for room where each look finds the next of these; gives what was said and how many looks are left. */
async function wait(frees: readonly (number | null)[], signal?: AbortSignal) {
  const left = [...frees];
  const said: string[] = [];
  const free = () => (left.length > 1 ? (left.shift() ?? null) : (left[0] ?? null));
  await awaitRoom({ folder: '/data', least: 500, say: (line) => said.push(line), signal, everyMs: 1, free });
  return said;
}

test('less free disk than the mark is worth a warning', () => {
  expect(diskWarning('/data', 512, 511)).toContain('only 511 MB are free in /data');
  expect(diskWarning('/data', 512, 512)).toBeNull();
  expect(diskWarning('/data', 512, null)).toBeNull();
  expect(freeMegabytes(tmpdir())).toBeGreaterThan(0);
  expect(freeMegabytes('/nowhere')).toBeNull();
});

test('with room nothing is said and nothing waits, as where the system does not tell', async () => {
  expect(await wait([500])).toEqual([]);
  expect(await wait([null])).toEqual([]);
});

test('below the mark the wait is told once, and once that it goes on', async () => {
  expect(await wait([100, 100, 90, 80, 700])).toEqual([
    'paused: only 100 MB are free in /data, 500 MB must be. Make room, and it goes on by itself.',
    'going on: 700 MB are free in /data.',
  ]);
});

test('a mark of 0 never waits', async () => {
  const said: string[] = [];
  await awaitRoom({ folder: '/data', least: 0, say: (line) => said.push(line), free: () => 0 });
  expect(said).toEqual([]);
});

test('who stops meanwhile does not wait for room', async () => {
  const stop = new AbortController();
  const waiting = wait([100], stop.signal);
  stop.abort();
  expect(await waiting).toHaveLength(1);
  expect(await wait([100], stop.signal)).toEqual([]);
});
