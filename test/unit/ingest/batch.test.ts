import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Document } from '../../../server/documents/document.ts';
import { GraphUnavailableError } from '../../../server/errors.ts';
import type { Ingest, Ingested } from '../../../server/ingest/ingest.ts';
import { ingestPaths } from '../../../server/ingest/ingest-paths.ts';
import { createProgress } from '../../../server/ingest/progress.ts';
import { describeReport } from '../../../server/ingest/report.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'modelscape-batch-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const done: Ingested = { outcome: 'new', articleId: 'x', entities: 1, claims: 0, skipped: [] };
const by = (work: (document: Document) => Promise<Ingested>): Pick<Ingest, 'ingest'> => ({ ingest: work });
const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);

test('one bad article fails alone, each with its reason, and the report adds up', async () => {
  put('1.md', '# One');
  put('2.md', '---\ndate: soon\n---\nTwo');
  put('3.txt', new Uint8Array([0xff, 0x00, 0x12]));
  put('4.txt', '   \n');
  put('5.txt', 'Five: a bug');
  put('6.txt', 'Six');
  const bugs: string[] = [];
  const report = await ingestPaths({
    paths: [folder],
    onBug: (path, error) => bugs.push(`${path.slice(folder.length + 1)} ${error}`),
    ingest: by(async ({ title }) => {
      if (title.startsWith('Five')) throw new TypeError('no such key');
      return {
        ...done,
        outcome: title === 'Six' ? 'unchanged' : 'new',
        skipped: [{ start: 0, end: 3, why: 'too long' }],
      };
    }),
  });
  const short = report.failed.map(({ path, why }) => [path.slice(folder.length + 1), why]);
  expect({ ...report, failed: short, skipped: report.skipped.length }).toEqual({
    read: 6,
    new: 1,
    unchanged: 1,
    replaced: 0,
    skipped: 2,
    ignored: [],
    failed: [
      ['2.md', 'line 2: date: give 2025, 2025-Q1, 2025-03 or 2025-03-14.'],
      ['3.txt', 'this is no UTF-8 text: byte 1 is zero, and 1 are in all. Give the article as text, Markdown or HTML.'],
      ['4.txt', 'there is no text in it. Give an article with at least one word.'],
      ['5.txt', 'an unexpected failure of Modelscape: no such key'],
    ],
  });
  expect(bugs).toEqual(['5.txt TypeError: no such key']);
});

test('a graph that does not answer ends the batch: the rest is reported, not tried', async () => {
  for (let n = 0; n < 20; n += 1) put(`${n}.txt`, `Article ${n}`);
  let tried = 0;
  const report = await ingestPaths({
    paths: [folder],
    ingest: by(async () => {
      tried += 1;
      throw new GraphUnavailableError('bolt://127.0.0.1:1');
    }),
  });
  expect(tried).toBeLessThanOrEqual(3);
  expect(report).toMatchObject({ read: 20, new: 0 });
  expect(report.failed).toHaveLength(20);
  expect(report.failed[19]?.why).toMatch(/^Neo4j at bolt:\/\/127\.0\.0\.1:1 does not answer/);
});

test('a stopped batch says which articles it did not come to', async () => {
  for (let n = 0; n < 10; n += 1) put(`${n}.txt`, `Article ${n}`);
  const stop = new AbortController();
  const report = await ingestPaths({
    paths: [folder],
    signal: stop.signal,
    ingest: by(async () => {
      stop.abort();
      return done;
    }),
  });
  expect(report.new + report.failed.length).toBe(10);
  expect(report.failed.at(-1)?.why).toBe('not read: stopped before its turn');
});

test('signs that a terminal would obey are escaped in the report for people', async () => {
  put('\u001b[31mred\u202e.txt', ' ');
  const report = await ingestPaths({ paths: [folder], ingest: by(async () => done) });
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

test('progress is a bar on a terminal', () => {
  const stream = Object.assign(new PassThrough(), {
    isTTY: true as const,
    columns: 100,
    cursorTo: () => true,
    moveCursor: () => true,
    clearLine: () => true,
  });
  const progress = createProgress(stream);
  progress.start(2);
  progress.step();
  progress.step();
  progress.stop();
  expect(String(stream.read())).toMatch(/█+ 2 of 2 articles, [\d.]+\/s/);
});
