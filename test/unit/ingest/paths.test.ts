import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findFiles } from '../../../server/ingest/paths.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'modelscape-paths-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const add = (...names: readonly string[]) => {
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), 'text');
  }
};
const find = async (...names: readonly string[]) => {
  const found = await findFiles(names.map((name) => join(folder, name)));
  const short = (path: string) => path.slice(folder.length + 1);
  const lists = (list: typeof found.ignored) => list.map(({ path, why }) => `${short(path)}: ${why}`);
  return { files: found.files.map(short), ignored: lists(found.ignored), failed: lists(found.failed) };
};

test('folders are read with their folders, sorted; hidden files and other kinds are listed as ignored', async () => {
  add('b/z.md', 'b/a.TXT', 'a.markdown', 'c.pdf', '.git/config.md', 'b/.hidden.md', 'LICENSE', 'x.json', 'd.eml');
  add('e.mdx', 'all.zip', 'feeds.opml');
  writeFileSync(join(folder, 'feed.json'), '{"version": "https://jsonfeed.org/version/1.1", "items": []}');
  expect(await find('')).toEqual({
    files: ['LICENSE', 'a.markdown', 'b/a.TXT', 'b/z.md', 'c.pdf', 'd.eml', 'e.mdx', 'feed.json'],
    ignored: [
      '.git: hidden',
      'all.zip: not .txt, .text, .md, .markdown, .mdx, .html, .htm, .xhtml, .pdf, .eml, .rss, .atom, .rdf, .xml, .json, .opml, .jsonl, .ndjson',
      'b/.hidden.md: hidden',
      'feeds.opml: a list of feeds: "modelscape watch add FILE" reads them',
      'x.json: JSON that is no feed',
    ],
    failed: [],
  });
});

test('a file that is named itself is taken whatever its name', async () => {
  add('notes.log');
  expect(await find('notes.log')).toEqual({ files: ['notes.log'], ignored: [], failed: [] });
});

test('links in a ring end, and nothing is taken twice', async () => {
  add('a/one.md');
  symlinkSync(folder, join(folder, 'a', 'up'));
  symlinkSync(join(folder, 'a', 'one.md'), join(folder, 'b.md'));
  symlinkSync(join(folder, 'self'), join(folder, 'self'));
  symlinkSync(join(folder, 'gone'), join(folder, 'dead.md'));
  expect(await find('', 'a', 'a/one.md')).toEqual({
    files: ['a/one.md'],
    ignored: [],
    failed: ['dead.md: there is no such file or folder', 'self: its links go in a ring'],
  });
});

test('what is not there is told', async () => {
  expect((await find('nothing')).failed).toEqual(['nothing: there is no such file or folder']);
});

test('what is neither a file nor a folder is told, not read', async () => {
  expect(await findFiles(['/dev/zero'])).toEqual({
    files: [],
    ignored: [],
    failed: [{ path: '/dev/zero', why: 'neither a file nor a folder' }],
  });
});
