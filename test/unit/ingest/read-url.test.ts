import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Document } from '../../../server/documents/document.ts';
import type { Part } from '../../../server/documents/part.ts';
import { readAllowList } from '../../../server/fetch/allow-list.ts';
import { createFetchUrl } from '../../../server/fetch/fetch-url.ts';
import { createReadUrl, type ReadUrl } from '../../../server/ingest/read-url.ts';
import { openWeb, type Web } from '../../support/web.ts';

let web: Web;
let readUrl: ReadUrl;

type Page = { readonly type: string; readonly body: string | Uint8Array };

beforeAll(async () => {
  web = await openWeb((_, response) => response.end());
  readUrl = createReadUrl(createFetchUrl({ allow: readAllowList('127.0.0.1:*') ?? expect.fail() }));
});
afterAll(() => web.close());

/** Lets the site have these pages from now on, and no others. */
function serve(pages: Readonly<Record<string, Page>>): void {
  web.answer((request, response) => {
    const page = pages[request.url ?? ''];
    response.writeHead(page ? 200 : 404, { 'content-type': page?.type ?? 'text/html' }).end(page?.body ?? '');
  });
}

const prose = (about: string) =>
  `${about} was read by the committee for the third time, and what it found is written down in this report. `.repeat(8);
const page = (title: string, head = ''): Page => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1><p>${prose(title)}</p><p>${prose(title)}</p></article></body></html>`,
});
const feed = (items: readonly string[]): Page => ({
  type: 'application/rss+xml',
  body: `<rss version="2.0"><channel><title>The Wire</title>${items
    .map(
      (path) =>
        `<item><title>Item ${path}</title><link>${path}</link><description>Short words of ${path}.</description><pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate></item>`,
    )
    .join('')}</channel></rss>`,
});
const documentOf = (part: Part | undefined): Document =>
  part && 'document' in part ? part.document : expect.fail(`no document, but ${JSON.stringify(part)}`);

test('a page is an article; the address that it calls its own counts where it is of the same host', async () => {
  serve({
    '/own': page('One', '<link rel="canonical" href="/the-one">'),
    '/foreign': page('Two', '<link rel="canonical" href="https://elsewhere.example/two">'),
  });
  const [own] = await readUrl(`${web.url}/own`);
  expect(documentOf(own)).toMatchObject({ title: 'One', url: `${web.url}/the-one`, language: 'en', publishedAt: null });
  const [foreign] = await readUrl(`${web.url}/foreign`);
  expect(documentOf(foreign).url).toBe(`${web.url}/foreign`);
});

test('a page in Shift_JIS is decoded by what the server says of it', async () => {
  const body = Buffer.from('82a082a282a40a', 'hex');
  serve({ '/a': { type: 'text/plain; charset=Shift_JIS', body } });
  expect(documentOf((await readUrl(`${web.url}/a`))[0])).toMatchObject({ text: 'あいう\n', url: `${web.url}/a` });
});

test('the head of a Markdown file does not name another address than where it was found', async () => {
  serve({
    '/a.md': {
      type: 'text/plain',
      body: '---\nurl: https://elsewhere.example/two\ndate: 2024-03-05\n---\n# One\n\nText.',
    },
  });
  expect(documentOf((await readUrl(`${web.url}/a.md`))[0])).toMatchObject({
    title: 'One',
    url: `${web.url}/a.md`,
    publishedAt: { value: '2024-03-05', precision: 'day' },
  });
});

test('a feed gives its entries as they are, and nothing else is fetched', async () => {
  serve({ '/feed': feed(['/1', '/2']), '/1': page('One') });
  const before = web.requests.length;
  const parts = await readUrl(`${web.url}/feed`);
  expect(web.requests.length - before).toBe(1);
  expect(parts.map(documentOf).map(({ text, url, source }) => ({ text, url, source }))).toEqual([
    { text: 'Item /1\n\nShort words of /1.', url: `${web.url}/1`, source: 'The Wire' },
    { text: 'Item /2\n\nShort words of /2.', url: `${web.url}/2`, source: 'The Wire' },
  ]);
});

test('with follow the pages are read, with what the feed alone tells; where a page is not to be had, its entry is', async () => {
  const consent: Page = { type: 'text/html', body: '<p>Agree.</p>' };
  serve({ '/feed': feed(['/1', '/gone', '/consent']), '/1': page('One'), '/consent': consent });
  const [first, gone, why, consented] = await readUrl(`${web.url}/feed`, { follow: true });
  expect(documentOf(first)).toMatchObject({
    title: 'One',
    url: `${web.url}/1`,
    source: 'The Wire',
    publishedAt: { value: '2024-03-05', precision: 'day' },
  });
  expect(documentOf(first).text).toContain('for the third time');
  expect(documentOf(gone).text).toBe('Item /gone\n\nShort words of /gone.');
  expect(why).toEqual({
    place: 'entry 2, its page',
    reason: 'NOT_FOUND',
    why: `its page was not read, the feed's own words were: ${web.url}/gone: the server answers 404: it has no such page. Check the address.`,
  });
  expect(documentOf(consented).text).toBe('Item /consent\n\nShort words of /consent.');
});

test('no more than 100 pages are fetched for a feed', async () => {
  const paths = Array.from({ length: 103 }, (_, n) => `/${n}`);
  serve({
    '/feed': feed(paths),
    ...Object.fromEntries(paths.map((path) => [path, { type: 'text/plain', body: prose(path) }])),
  });
  const before = web.requests.length;
  const parts = await readUrl(`${web.url}/feed`, { follow: true });
  expect({ requests: web.requests.length - before, parts: parts.length }).toEqual({ requests: 101, parts: 103 });
});
