import { PassThrough } from 'node:stream';
import { expect, test, vi } from 'vitest';
import { createProgress } from '../../../server/ingest/progress.ts';
import { describeReport, reportOf } from '../../../server/ingest/report.ts';

const counts = { new: 3, unchanged: 2, replaced: 1 };
const told = (name: string, more: { code?: string; reason?: string; skipped?: readonly string[] }) => ({
  name,
  code: null,
  reason: null,
  skipped: [],
  ...more,
});

test('a report adds up what a job counted and what never came to be in one, in order of path', async () => {
  const items = [
    told('/b.md', { code: 'EMPTY_TEXT', reason: 'there is no text in it.' }),
    told('/c.md', { skipped: ['0–3: too long', '10–12: a table\nof numbers'] }),
    told('/a.md', { code: 'UNREADABLE', reason: 'there is no such file or folder' }),
  ];
  const unread = [{ path: '/aa.md', why: 'reading it is not allowed' }];
  const ignored = [{ path: '/x.png', why: 'not text' }];
  const report = await reportOf({ counts, told: items }, unread, ignored);
  expect(JSON.stringify(report)).toBe(
    JSON.stringify({
      read: 9,
      new: 3,
      unchanged: 2,
      replaced: 1,
      failed: [
        { path: '/a.md', why: 'there is no such file or folder' },
        { path: '/aa.md', why: 'reading it is not allowed' },
        { path: '/b.md', why: 'there is no text in it.' },
      ],
      ignored,
      skipped: [
        { path: '/c.md', why: 'characters 0 to 3: too long' },
        { path: '/c.md', why: 'characters 10 to 12: a table\nof numbers' },
      ],
    }),
  );
});

test('signs that a terminal would obey are escaped in the report for people', async () => {
  const report = await reportOf(
    { counts: { new: 0, unchanged: 0, replaced: 0 }, told: [] },
    [{ path: '/\u001b[31mred\u202e.txt', why: 'there is no text in it.' }],
    [],
  );
  expect(describeReport(report)).toMatch(
    /^1 read: 0 new, 0 unchanged, 0 replaced, 1 failed\nfailed {3}.*\\u001b\[31mred\\u202e\.txt: there is no text/,
  );
});

test('a long list is cut in the report for people, and the cut is told', () => {
  const ignored = Array.from({ length: 30 }, (_, n) => ({ path: `${n}.pdf`, why: 'not text' }));
  const report = { read: 0, new: 0, unchanged: 0, replaced: 0, failed: [], skipped: [], ignored };
  expect(describeReport(report).trim().split('\n')).toHaveLength(22);
  expect(describeReport(report)).toMatch(/ignored {2}and 10 more; --json lists all\n$/);
});

test('progress is a line every five seconds where there is no terminal', () => {
  vi.useFakeTimers();
  try {
    const stream = new PassThrough();
    const progress = createProgress(stream);
    progress.start(40);
    for (let n = 0; n < 10; n += 1) progress.step();
    vi.advanceTimersByTime(10_000);
    progress.stop();
    vi.advanceTimersByTime(10_000);
    expect(String(stream.read())).toBe('10 of 40 articles, 2.0/s, 15 s left\n10 of 40 articles, 1.0/s, 30 s left\n');
  } finally {
    vi.useRealTimers();
  }
});

test('progress tells of a total that grows', () => {
  vi.useFakeTimers();
  try {
    const stream = new PassThrough();
    const progress = createProgress(stream);
    progress.start(1);
    progress.at(10, 40);
    vi.advanceTimersByTime(5_000);
    progress.stop();
    expect(String(stream.read())).toBe('10 of 40 articles, 2.0/s, 15 s left\n');
  } finally {
    vi.useRealTimers();
  }
});

test('progress is a bar on a terminal', () => {
  const stream = Object.assign(new PassThrough(), {
    isTTY: true as const,
    columns: 100,
    cursorTo: () => true,
    moveCursor: () => true,
    clearLine: () => true,
  });
  const progress = createProgress(stream);
  progress.start(1);
  progress.step();
  progress.at(2, 2);
  progress.stop();
  expect(String(stream.read())).toMatch(/█+ 2 of 2 articles, [\d.]+\/s/);
});
