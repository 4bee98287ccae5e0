import { mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { GraphUnavailableError } from '../../server/errors.ts';
import { createExtractor } from '../../server/extract/extract.ts';
import { readAllowList } from '../../server/fetch/allow-list.ts';
import { createFetchUrl } from '../../server/fetch/fetch-url.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { listWatches, type WatchRecord } from '../../server/graph/watches.ts';
import { createIngest } from '../../server/ingest/ingest.ts';
import { pollNext, type WatchParts } from '../../server/ingest/watch/poll-watch.ts';
import { createWatchList, type WatchList } from '../../server/ingest/watch/watch-list.ts';
import { startWatcher } from '../../server/ingest/watch/watcher.ts';
import { createLogger } from '../../server/log.ts';
import { openTestGraph, wipe } from '../support/graph.ts';
import { ask } from '../support/graph-dump.ts';
import { testIo } from '../support/io.ts';
import { openWeb, type Web } from '../support/web.ts';

const allow = readAllowList('127.0.0.1:*') ?? expect.fail();
const MACHINE = 'here';
const HOUR = 3_600_000;
let graph: Graph;
let web: Web;
let folder: string;
let list: WatchList;
/** The time that polls go by; it runs only when a test says so. */
let clock: number;

beforeAll(async () => {
  graph = await openTestGraph();
  web = await openWeb((_, response) => response.end());
});
beforeEach(async () => {
  await wipe(graph);
  folder = mkdtempSync(join(tmpdir(), 'modelscape-watch-'));
  list = createWatchList({ graph, allow, folders: true, machine: MACHINE });
  clock = Date.now() + 1_000;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(async () => {
  await web.close();
  await graph.close();
});

function partsWith(more: Partial<WatchParts> = {}): WatchParts {
  return {
    graph,
    ingest: createIngest({ graph, extract: createExtractor({ entries: [] }) }),
    fetchUrl: createFetchUrl({ allow, mostTime: 10_000 }),
    signal: new AbortController().signal,
    machine: MACHINE,
    now: () => clock,
    random: () => 0.5,
    onBug: (name, error) => expect.fail(`${name}: ${String(error)}`),
    ...more,
  };
}

/** Polls all that is due; gives how many watches were. */
async function pollAll(more: Partial<WatchParts> = {}): Promise<number> {
  const parts = partsWith(more);
  let polls = 0;
  while (await pollNext(parts)) polls += 1;
  return polls;
}

type Item = { readonly link: string; readonly words: string };
const feed = (items: readonly Item[], title = 'The Wire') =>
  `<rss version="2.0"><channel><title>${title}</title>${items
    .map(
      ({ link, words }) =>
        `<item><title>${words.split('.')[0]}</title><link>${link}</link><description>${words}</description></item>`,
    )
    .join('')}</channel></rss>`;
const RSS = { 'content-type': 'application/rss+xml' };

async function articles(): Promise<readonly string[]> {
  const rows = await graph.write(
    ask<{ url: string; text: string }>('MATCH (a:Article) RETURN a.url AS url, a.text AS text ORDER BY url'),
    {},
  );
  return rows.map(({ url, text }) => `${url} ${text.replace(/\s+/g, ' ').trim()}`);
}
async function watches(): Promise<readonly WatchRecord[]> {
  const { items } = await listWatches({ read: (query, params) => graph.write(query, params) }, {});
  return items.map(({ item }) => item);
}
async function only(): Promise<WatchRecord> {
  const [watch] = await watches();
  return watch ?? expect.fail('there is no watch');
}
const addUrl = (path: string, follow = false) => list.add({ address: `${web.url}${path}`, every: null, follow });
const addFolder = () => list.add({ address: folder, every: null, follow: false });
const secondsUntil = (time: string) => Math.round((Date.parse(time) - clock) / 1_000);

test('a feed is polled when it is due, with what its server said; what is unchanged is not sent again', async () => {
  let items: readonly Item[] = [{ link: 'https://a.example/1', words: 'OpenAI released GPT-5.' }];
  let version = 1;
  web.answer((request, response) => {
    const etag = `"v${version}"`;
    const same = request.headers['if-none-match'] === etag;
    response.writeHead(same ? 304 : 200, { ...RSS, etag }).end(same ? '' : feed(items));
  });
  await addUrl('/feed');
  const before = web.requests.length;
  expect(await pollAll()).toBe(1);
  expect(await articles()).toEqual(['https://a.example/1 OpenAI released GPT-5 OpenAI released GPT-5.']);
  expect(await only()).toMatchObject({ articles: 1, failures: 0, failure: null, etag: '"v1"' });
  expect(secondsUntil((await only()).nextAt)).toBe(3_600);
  expect(await pollAll()).toBe(0);
  clock += HOUR;
  expect(await pollAll()).toBe(1);
  expect(await only()).toMatchObject({ articles: 1, etag: '"v1"', failure: null });
  items = [{ link: 'https://a.example/2', words: 'Nvidia acquired Run:ai.' }, ...items];
  version = 2;
  clock += HOUR;
  expect(await pollAll()).toBe(1);
  expect(await articles()).toHaveLength(2);
  expect(await only()).toMatchObject({ articles: 2, etag: '"v2"' });
  expect(web.requests.slice(before).map(({ headers }) => headers['if-none-match'])).toEqual([
    undefined,
    '"v1"',
    '"v1"',
  ]);
});

test('a failing server is left alone for longer each time, and as long as it asks; the failure is shown until it answers', async () => {
  let answer: { status: number; headers: Record<string, string> } | null = { status: 500, headers: {} };
  web.answer((_, response) => {
    if (answer) response.writeHead(answer.status, answer.headers).end();
    else response.writeHead(200, RSS).end(feed([{ link: 'https://a.example/1', words: 'One.' }]));
  });
  const { watch } = await addUrl('/feed');
  const waits: number[] = [];
  for (let polls = 0; polls < 7; polls += 1) {
    expect(await pollAll()).toBe(1);
    waits.push(secondsUntil((await only()).nextAt) / 3_600);
    clock = Date.parse((await only()).nextAt);
  }
  expect(waits).toEqual([2, 4, 8, 16, 24, 24, 24]);
  expect(await only()).toMatchObject({
    failures: 7,
    failure: `${web.url}/feed: the server answers 500: it has a fault. Try again later.`,
    articles: 0,
  });
  await list.remove(watch.id);
  await addUrl('/feed');
  clock = Date.now() + 1_000;
  answer = { status: 429, headers: { 'retry-after': '40000' } };
  await pollAll();
  expect(secondsUntil((await only()).nextAt)).toBe(40_000);
  clock = Date.parse((await only()).nextAt);
  answer = null;
  await pollAll();
  expect(await only()).toMatchObject({ failures: 0, failure: null, failedAt: null, articles: 1 });
  expect(secondsUntil((await only()).nextAt)).toBe(3_600);
});

test('one bad watch and one bad entry leave the others', async () => {
  web.answer((request, response) => {
    if (request.url === '/gone') response.writeHead(410).end();
    else if (request.url === '/moved') response.writeHead(302, { location: 'http://169.254.169.254/' }).end();
    else if (request.url === '/picture') response.writeHead(200, { 'content-type': 'image/png' }).end('x');
    else
      response.writeHead(200, RSS).end(
        feed([
          { link: 'https://a.example/1', words: '' },
          { link: 'https://a.example/2', words: 'Two.' },
        ]),
      );
  });
  for (const path of ['/gone', '/moved', '/picture', '/wire']) await addUrl(path);
  expect(await pollAll()).toBe(4);
  const told = (await watches()).map(({ address, failures, failure }) => [
    address.slice(web.url.length),
    failures,
    failure,
  ]);
  expect(told).toEqual([
    ['/gone', 1, `${web.url}/gone: the server answers 410: it says that this page is gone for good.`],
    ['/moved', 1, expect.stringContaining('169.254.169.254 is of the local link')],
    ['/picture', 1, expect.stringContaining('the server sends image/png')],
    ['/wire', 0, `${web.url}/wire, entry 1: there is no text in it.`],
  ]);
  expect(await articles()).toEqual(['https://a.example/2 Two Two.']);
});

test('redirects of a feed are followed, and its links are read from where it was found', async () => {
  web.answer((request, response) => {
    if (request.url === '/old') response.writeHead(301, { location: '/new/feed' }).end();
    else response.writeHead(200, RSS).end(feed([{ link: '../1', words: 'One.' }]));
  });
  await addUrl('/old');
  await pollAll();
  expect(await articles()).toEqual([`${web.url}/1 One One.`]);
});

test('an entry that changes replaces its article; one that leaves the feed leaves its article', async () => {
  let items: readonly Item[] = [
    { link: 'https://a.example/1', words: 'The first report of the day.' },
    { link: 'https://a.example/2', words: 'Two.' },
  ];
  web.answer((_, response) => response.writeHead(200, RSS).end(feed(items)));
  await addUrl('/feed');
  await pollAll();
  items = [{ link: 'https://a.example/1', words: 'The second report of the day.' }];
  clock += HOUR;
  await pollAll();
  expect(await articles()).toEqual([
    'https://a.example/1 The second report of the day The second report of the day.',
    'https://a.example/2 Two Two.',
  ]);
  expect(await only()).toMatchObject({ articles: 3 });
});

test('an article that was withdrawn does not come back with the next poll', async () => {
  let more: readonly Item[] = [];
  web.answer((_, response) =>
    response.writeHead(200, RSS).end(feed([...more, { link: 'https://a.example/1', words: 'One.' }])),
  );
  await addUrl('/feed');
  await pollAll();
  await graph.write(ask('MATCH (a:Article) DETACH DELETE a'), {});
  more = [{ link: 'https://a.example/2', words: 'Two.' }];
  clock += HOUR;
  await pollAll();
  expect(await articles()).toEqual(['https://a.example/2 Two Two.']);
});

test('the summary of a feed does not replace the whole article, nor does the feed of another host what others brought', async () => {
  const whole = `The whole report. ${'It goes on for long, and tells all there is to be told. '.repeat(20)}`.trim();
  const ingest = createIngest({ graph, extract: createExtractor({ entries: [] }) });
  const facts = { source: null, author: null, language: null, publishedAt: null };
  await ingest.ingest({ ...facts, title: 'One', text: whole, url: `${web.url}/1` });
  await ingest.ingest({ ...facts, title: 'Two', text: 'Theirs.', url: 'https://other.example/2' });
  web.answer((_, response) =>
    response.writeHead(200, RSS).end(
      feed([
        { link: '/1', words: 'A summary.' },
        { link: 'https://other.example/2', words: 'Forged words.' },
      ]),
    ),
  );
  await addUrl('/feed');
  await pollAll();
  expect(await articles()).toEqual([`${web.url}/1 ${whole}`, 'https://other.example/2 Theirs.'].sort());
});

test('with follow the pages behind new entries are read, once', async () => {
  const page = (word: string) =>
    `<!doctype html><article><h1>${word}</h1>${`<p>${word} was read by the committee, and all that it found is written here.</p>`.repeat(5)}</article>`;
  let items: readonly Item[] = [{ link: '/1', words: 'One.' }];
  web.answer((request, response) => {
    if (request.url === '/feed') response.writeHead(200, RSS).end(feed(items));
    else response.writeHead(200, { 'content-type': 'text/html' }).end(page(`Page ${request.url}`));
  });
  await addUrl('/feed', true);
  const before = web.requests.length;
  await pollAll();
  items = [{ link: '/2', words: 'Two.' }, ...items];
  clock += HOUR;
  await pollAll();
  expect(web.requests.slice(before).map(({ url }) => url)).toEqual(['/feed', '/1', '/feed', '/2']);
  const found = await articles();
  expect(found).toHaveLength(2);
  expect(found.every((article) => article.includes('was read by the committee'))).toBe(true);
});

test('a page that is watched is read anew when its text changes', async () => {
  let words = 'Nvidia invested in OpenAI.';
  web.answer((_, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(words));
  await addUrl('/page');
  await pollAll();
  words = 'Nvidia invested in Anthropic.';
  clock += HOUR;
  await pollAll();
  clock += HOUR;
  await pollAll();
  expect(await articles()).toEqual([`${web.url}/page ${words}`]);
  expect(await only()).toMatchObject({ articles: 2 });
});

test('a page that names a feed is read as one article, and the feed is told', async () => {
  const link = '<link rel="alternate" type="application/rss+xml" href="/feed.xml">';
  const page = `<!doctype html><head>${link}</head><article><h1>News</h1>${'<p>It was a long day at the committee.</p>'.repeat(20)}</article>`;
  web.answer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(page));
  await addUrl('/');
  await pollAll();
  const told = {
    articles: 1,
    failures: 0,
    failure: `${web.url}/: this is a page, read as one article; it names the feed ${web.url}/feed.xml. To read its entries, watch that.`,
  };
  expect(await only()).toMatchObject(told);
  clock += HOUR;
  await pollAll();
  expect(await only()).toMatchObject(told);
});

test('while Neo4j is away nothing is held against a watch', async () => {
  web.answer((_, response) => response.writeHead(200, RSS).end(feed([{ link: 'https://a.example/1', words: 'One.' }])));
  await addUrl('/feed');
  const away = async () => Promise.reject(new GraphUnavailableError('bolt://nowhere'));
  await expect(pollNext(partsWith({ ingest: { ingest: away } }))).rejects.toThrow('does not answer');
  expect(await only()).toMatchObject({ failures: 0, failure: null, checkedAt: null });
  clock += 120_000;
  expect(await pollAll()).toBe(1);
  expect(await only()).toMatchObject({ articles: 1, failure: null });
});

test('files of a folder are read when they are new or changed; one that is bad is told and leaves the others', async () => {
  const put = (name: string, text: string | Uint8Array) => writeFileSync(join(folder, name), text);
  put('1.txt', 'First.');
  put('2.md', '# Second\n\nText.');
  put('3.txt', new Uint8Array(64));
  await addFolder();
  await pollAll();
  expect((await articles()).map((one) => one.slice(5))).toEqual(expect.arrayContaining(['First.', 'Second Text.']));
  expect(await only()).toMatchObject({
    kind: 'folder',
    every: 60,
    failures: 0,
    failure: expect.stringContaining('3.txt: this is no'),
    articles: 2,
  });
  clock += HOUR;
  await pollAll();
  expect(await only()).toMatchObject({ articles: 2, failure: expect.stringContaining('3.txt: this is no') });
  put('1.txt', 'First, changed.');
  utimesSync(join(folder, '1.txt'), new Date(), new Date(Date.now() + 5_000));
  put('4.txt', 'Fourth.');
  rmSync(join(folder, '3.txt'));
  clock += HOUR;
  await pollAll();
  expect(await only()).toMatchObject({ articles: 4, failure: null });
});

test('a folder that vanishes is a failure until it is back', async () => {
  const elsewhere = `${folder}-moved`;
  writeFileSync(join(folder, '1.txt'), 'First.');
  await addFolder();
  renameSync(folder, elsewhere);
  await pollAll();
  expect(await only()).toMatchObject({
    failures: 1,
    failure: expect.stringContaining('there is no such file or folder'),
  });
  renameSync(elsewhere, folder);
  clock += HOUR;
  await pollAll();
  expect(await only()).toMatchObject({ failures: 0, failure: null, articles: 1 });
});

test('a folder is polled on its own machine alone', async () => {
  await addFolder();
  expect(await pollAll({ machine: 'elsewhere' })).toBe(0);
  expect(await pollAll()).toBe(1);
});

test('of many that look at once, one polls; who vanishes while polling holds a watch for two minutes', async () => {
  web.answer((_, response) => response.writeHead(200, RSS).end(feed([{ link: 'https://a.example/1', words: 'One.' }])));
  await addUrl('/feed');
  const before = web.requests.length;
  const polls = await Promise.all(Array.from({ length: 8 }, () => pollAll()));
  expect({ polls: polls.reduce((sum, one) => sum + one, 0), requests: web.requests.length - before }).toEqual({
    polls: 1,
    requests: 1,
  });
  await graph.write(ask('MATCH (w:Watch) SET w.nextAt = $now, w.leaseBy = "gone", w.leaseUntil = $until'), {
    now: new Date(clock).toISOString(),
    until: new Date(clock + 120_000).toISOString(),
  });
  expect(await pollAll()).toBe(0);
  clock += 120_000;
  expect(await pollAll()).toBe(1);
});

test('a watch that is removed while it is polled is gone, with what it saw; its articles stay', async () => {
  const { watch } = await addUrl('/feed');
  web.answer((_, response) => {
    void list
      .remove(watch.id)
      .then(() => response.writeHead(200, RSS).end(feed([{ link: 'https://a.example/1', words: 'One.' }])));
  });
  await pollAll();
  expect(await watches()).toEqual([]);
  expect(await graph.write(ask('MATCH (s:Sighting) RETURN s'), {})).toEqual([]);
  expect(await list.remove(watch.id)).toBe(false);
});

test('the same watch twice is one, with the new settings', async () => {
  expect((await addUrl('/feed')).added).toBe(true);
  const again = await list.add({ address: `${web.url.toUpperCase()}/feed`, every: 600, follow: true });
  expect(again).toMatchObject({ added: false, watch: { every: 600, follow: true } });
  expect(await watches()).toHaveLength(1);
});

test.each([
  ['http://10.0.0.1/feed', null, 'ADDRESS'],
  ['ftp://example.com/', null, 'SCHEME'],
  ['http://user:secret@example.com/', null, 'CREDENTIALS'],
  ['relative/folder', null, 'BAD_USER_INPUT'],
  ['/no/such/folder', null, 'BAD_USER_INPUT'],
  ['https://example.com/', 59, 'BAD_USER_INPUT'],
  ['https://example.com/', 2_592_001, 'BAD_USER_INPUT'],
])('%s every %j s is not watched: %s', async (address, every, reason) => {
  await expect(list.add({ address, every, follow: false })).rejects.toMatchObject(
    reason === 'BAD_USER_INPUT' ? { code: reason } : { reason },
  );
  expect(await watches()).toEqual([]);
});

test('a watcher polls until it is stopped, ends a request that hangs, and leaves the watch due', async () => {
  const { log } = { log: createLogger('info', testIo().io.err) };
  const parts = partsWith();
  web.answer((request, response) => {
    if (request.url === '/feed')
      response.writeHead(200, RSS).end(feed([{ link: 'https://a.example/1', words: 'One.' }]));
  });
  await addUrl('/feed');
  const { watch } = await addUrl('/hangs');
  const watcher = startWatcher({ graph, ingest: parts.ingest, fetchUrl: parts.fetchUrl, log });
  await expect.poll(async () => (await watches())[0]?.articles, { timeout: 30_000 }).toBe(1);
  expect(await articles()).toHaveLength(1);
  await expect.poll(() => web.requests.some(({ url }) => url === '/hangs'), { timeout: 30_000 }).toBe(true);
  await watcher.stop();
  const [fed, hung] = await watches();
  expect(fed).toMatchObject({ failures: 0, articles: 1 });
  expect(hung).toMatchObject({ failures: 0, failure: null, checkedAt: null, nextAt: watch.nextAt });
  clock = Date.now() + 1_000;
  web.answer((_, response) => response.writeHead(404).end());
  expect(await pollAll()).toBe(1);
});
