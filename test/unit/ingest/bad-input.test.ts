import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DocumentError } from '../../../server/errors.ts';
import { findFiles } from '../../../server/ingest/paths.ts';
import { readFileArticles } from '../../../server/ingest/read-file.ts';
import { makePdf } from '../../support/pdf.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'modelscape-bad-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What was read of a file: how many articles, or the reason why none. */
async function read(name: string, content: string | Uint8Array): Promise<number | string> {
  writeFileSync(join(folder, name), content);
  return readPath(join(folder, name));
}

async function readPath(path: string): Promise<number | string> {
  try {
    return (await readFileArticles(path)).length;
  } catch (error) {
    if (error instanceof DocumentError) return error.reason;
    throw error;
  }
}

const item = '<item><title>T</title></item>';
const page = [{ text: 'Zandril bought Quorvex.', x: 72, y: 72 }];

test.each<readonly [string, string, string, () => string | Uint8Array]>([
  ['XML with a DOCTYPE', 'DOCTYPE', 'a.xml', () => `<!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0"/>`],
  [
    'a feed of 100,000 entries',
    'TOO_LARGE',
    'a.rss',
    () => `<rss version="2.0"><channel>${item.repeat(100_000)}</channel></rss>`,
  ],
  ['HTML of 20,000 nested elements', 'TOO_DEEP', 'a.html', () => `<body>${'<div>'.repeat(20_000)}`],
  [
    'a wrong encoding label',
    'WRONG_ENCODING',
    'a.html',
    () => Buffer.from('<meta charset=big5><p>caf\xe9 \xff\xff</p>', 'latin1'),
  ],
  ['a page without a body', 'EMPTY_TEXT', 'a.html', () => '<html><head><title>T</title></head></html>'],
  ['a mail without a body', 'EMPTY_TEXT', 'a.eml', () => 'Subject: S\r\n\r\n'],
  ['an empty file', 'EMPTY_TEXT', 'a.txt', () => ''],
  ['JSON that is no feed', 'UNKNOWN_TYPE', 'a.json', () => '{"version": 1, "text": "Text."}'],
  ['a zip file', 'BINARY', 'a.zip', () => Buffer.from('PK\u0003\u0004', 'latin1')],
  ['an office file under the name of a text', 'BINARY', 'a.txt', () => Buffer.from('PK\u0003\u0004', 'latin1')],
  [
    'a list of feeds',
    'FEED_LIST',
    'a.opml',
    () => '<opml version="2.0"><body><outline xmlUrl="https://a.example/"/></body></opml>',
  ],
  [
    'a list of feeds under the name of a feed',
    'FEED_LIST',
    'a.xml',
    () => '<opml version="2.0"><body><outline xmlUrl="https://a.example/"/></body></opml>',
  ],
  ['a PDF without text', 'NO_TEXT', 'a.pdf', () => makePdf({ pages: [[]] })],
  ['an encrypted PDF', 'ENCRYPTED', 'a.pdf', () => makePdf({ pages: [page], locked: true })],
  ['a PDF that breaks off', 'BAD_PDF', 'a.pdf', () => makePdf({ pages: [page] }).subarray(0, 60)],
  ['MDX that is none', 'BAD_MDX', 'a.mdx', () => 'Text {'],
])('%s is refused as %s', { timeout: 120_000 }, async (_, reason, name, make) => {
  expect(await read(name, make())).toBe(reason);
});

test('a file of 50 MB is refused before it is read, of whatever kind it is', async () => {
  for (const name of ['a.txt', 'a.pdf', 'a.eml']) {
    writeFileSync(join(folder, name), '');
    truncateSync(join(folder, name), 50_000_000);
    expect(await readPath(join(folder, name))).toBe('TOO_LARGE');
  }
});

test('a file that vanishes meanwhile is told, and leaves the others', async () => {
  writeFileSync(join(folder, 'a.txt'), 'Zandril bought Quorvex.');
  writeFileSync(join(folder, 'b.txt'), 'Quorvex was bought.');
  const { files } = await findFiles([folder]);
  rmSync(join(folder, 'a.txt'));
  expect(await Promise.all(files.map(readPath))).toEqual(['UNREADABLE', 1]);
});

test('folders whose links go in a ring are read once', async () => {
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in', 'a.txt'), 'Text.');
  symlinkSync(folder, join(folder, 'in', 'up'));
  symlinkSync(join(folder, 'self'), join(folder, 'self'));
  expect(await findFiles([folder])).toEqual({
    files: [join(folder, 'in', 'a.txt')],
    ignored: [],
    failed: [{ path: join(folder, 'self'), why: 'its links go in a ring' }],
  });
});

test.each<readonly [string, string, () => string | Uint8Array]>([
  ['a PDF', 'a.txt', () => makePdf({ pages: [page] })],
  ['a page', 'a.txt', () => '<!doctype html><title>T</title><p>Zandril bought Quorvex, it was told on Monday.</p>'],
  ['a page', 'a.xml', () => '<html><body><p>Zandril bought Quorvex, it was told on Monday.</p></body></html>'],
  ['a feed', 'a.html', () => `<?xml version="1.0"?><rss version="2.0"><channel>${item}</channel></rss>`],
  [
    'a JSON Feed',
    'a.json',
    () =>
      '{"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": [{"id": "1", "content_text": "Text."}]}',
  ],
])('%s named %s is read as what it is', { timeout: 120_000 }, async (_, name, make) => {
  expect(await read(name, make())).toBe(1);
});
