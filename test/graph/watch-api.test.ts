import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { cli } from '../../server/cli/cli.ts';
import { addWatch } from '../../server/cli/watch.ts';
import { readAllowList } from '../../server/fetch/allow-list.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { serveGraph, type TestApi } from '../support/api.ts';
import { openTestGraph, wipe } from '../support/graph.ts';
import { testIo } from '../support/io.ts';

const fetchAllow = readAllowList('127.0.0.1:*') ?? expect.fail();
let graph: Graph;
let api: TestApi;
let folder: string;

beforeAll(async () => {
  graph = await openTestGraph();
  api = await serveGraph(graph, { config: { host: '127.0.0.1', token: null, fetchAllow } });
  folder = mkdtempSync(join(tmpdir(), 'modelscape-watch-'));
});
beforeEach(() => wipe(graph));
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await api.close();
  await graph.close();
});

const ADD = `mutation ($input: AddWatchInput!) { addWatch(input: $input) {
  added watch { id kind address everySeconds follow checkedAt failureCount failure articleCount } userErrors { code path } } }`;
const REMOVE = 'mutation ($id: ID!) { removeWatch(input: { id: $id }) { id userErrors { code path } } }';
const LIST =
  'query ($after: String) { watches(first: 2, after: $after) { totalCount nodes { address } pageInfo { hasNextPage endCursor } } }';
const add = async (input: object) => (await api.ask(ADD, { input })).data.addWatch;

test('a feed and a folder are watched, listed page by page, and watched no more', async () => {
  const feed = await add({ address: 'https://Example.com/feed#top' });
  expect(feed).toEqual({
    added: true,
    watch: {
      id: expect.stringMatching(/^[0-9a-f]{32}$/),
      kind: 'URL',
      address: 'https://example.com/feed',
      everySeconds: 3_600,
      follow: false,
      checkedAt: null,
      failureCount: 0,
      failure: null,
      articleCount: 0,
    },
    userErrors: [],
  });
  expect(await add({ address: folder, everySeconds: 5 })).toMatchObject({ watch: { kind: 'FOLDER', everySeconds: 5 } });
  expect(await add({ address: 'https://example.com/feed', follow: true })).toMatchObject({
    added: false,
    watch: { follow: true },
  });
  await add({ address: 'http://example.com/2' });
  const first = (await api.ask(LIST)).data.watches;
  expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
  const second = (await api.ask(LIST, { after: first.pageInfo.endCursor })).data.watches;
  expect([...first.nodes, ...second.nodes].map(({ address }: { address: string }) => address)).toEqual([
    folder,
    'http://example.com/2',
    'https://example.com/feed',
  ]);
  const { id } = feed.watch;
  expect((await api.ask(REMOVE, { id })).data.removeWatch).toEqual({ id, userErrors: [] });
  expect((await api.ask(REMOVE, { id })).data.removeWatch).toEqual({
    id: null,
    userErrors: [{ code: 'NOT_FOUND', path: ['input', 'id'] }],
  });
});

test.each([
  [{ address: 'http://169.254.169.254/' }, 'ADDRESS', 'address'],
  [{ address: 'file:///etc/passwd' }, 'SCHEME', 'address'],
  [{ address: 'feeds' }, 'BAD_USER_INPUT', 'address'],
  [{ address: '/etc/hostname' }, 'BAD_USER_INPUT', 'address'],
  [{ address: 'https://example.com/', everySeconds: 10 }, 'BAD_USER_INPUT', 'everySeconds'],
])('%j is not watched, and why is told', async (input, code, field) => {
  expect(await add(input)).toEqual({ added: null, watch: null, userErrors: [{ code, path: ['input', field] }] });
});

test('who may change nothing sees no watches, and a server that others reach takes no folders', async () => {
  const token = 'a-token-of-sixteen';
  const open = await serveGraph(graph, { config: { host: '0.0.0.0', token } });
  const codes = async (query: string, variables: object = {}) =>
    (await open.ask(query, { ...variables })).errors?.map(({ extensions }) => extensions?.['code']);
  expect(await codes('{ watches { totalCount } }')).toEqual(['FORBIDDEN']);
  expect(await codes(ADD, { input: { address: 'https://example.com/' } })).toEqual(['FORBIDDEN']);
  expect(await codes(REMOVE, { id: 'x' })).toEqual(['FORBIDDEN']);
  const authorization = `Bearer ${token}`;
  const answer = await open.ask(ADD, { input: { address: folder } }, { authorization });
  expect(answer.data.addWatch.userErrors).toEqual([{ code: 'BAD_USER_INPUT', path: ['input', 'address'] }]);
  expect((await open.ask('{ watches { totalCount } }', {}, { authorization })).data).toEqual({
    watches: { totalCount: 0 },
  });
  await open.close();
});

/** Runs the command line as a person would, against the Neo4j of the tests. */
async function run(...argv: readonly string[]) {
  const { uri, user, password, database } = inject('neo4j');
  const env = {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    MODELSCAPE_DATA: join(folder, 'data'),
  };
  const { io, out, err } = testIo({ env, cwd: folder });
  const code = await cli(['watch', ...argv], io, [addWatch]);
  return { code, out: out(), err: err() };
}

test('the command adds feeds, folders and the feeds of a list, lists them and removes them', async () => {
  const outlines = ['https://a.example/feed', 'https://b.example/feed', 'https://a.example/feed'].map(
    (url) => `<outline type="rss" text="x" xmlUrl="${url}"/>`,
  );
  writeFileSync(join(folder, 'feeds.opml'), `<opml version="2.0"><body>${outlines.join('')}</body></opml>`);
  const added = await run('add', 'https://c.example/feed', 'feeds.opml', '.', '--every', '2h');
  expect(added).toEqual({
    code: 0,
    out: ['https://c.example/feed', 'https://a.example/feed', 'https://b.example/feed', folder]
      .map((address) => `watched  ${address}  every 2h, 0 articles, not looked at yet, due now\n`)
      .join(''),
    err: 'They are looked at while `serve` runs.\n',
  });
  expect((await run('add', 'https://c.example/feed', '--follow')).out).toBe(
    'changed  https://c.example/feed  every 1h, with pages, 0 articles, not looked at yet, due now\n',
  );
  expect((await run('list')).out.split('\n').map((line) => line.split('  ')[0])).toEqual([
    folder,
    'https://a.example/feed',
    'https://b.example/feed',
    'https://c.example/feed',
    '',
  ]);
  const listed = (await run('list', '--json')).out.trim().split('\n');
  expect(JSON.parse(listed[3] ?? '')).toMatchObject({ address: 'https://c.example/feed', follow: true });
  expect(await run('remove', 'https://A.example:443/feed', '.')).toMatchObject({
    code: 0,
    out: `removed  https://a.example/feed\nremoved  ${folder}\n`,
  });
  expect((await run('list')).out.trim().split('\n')).toHaveLength(2);
});

test('what the command can not do it tells, with the mend', async () => {
  expect(await run('add', 'http://127.0.0.1/', 'https://ok.example/')).toMatchObject({
    code: 1,
    out: expect.stringMatching(
      /^failed {3}http:\/\/127\.0\.0\.1\/: 127\.0\.0\.1 is this machine itself\. To allow it, set MODELSCAPE_FETCH_ALLOW to 127\.0\.0\.1\.\nwatched {2}https:\/\/ok\.example\//,
    ),
    err: expect.stringContaining('1 of 2 are not watched; see above'),
  });
  expect(await run('add', 'https://ok.example/', '--every', 'often')).toMatchObject({
    code: 2,
    err: expect.stringContaining('give an interval such as 90s, 15m, 1h or 2d'),
  });
  expect(await run('add', 'missing.opml')).toMatchObject({ code: 1, err: expect.stringContaining('no such file') });
  expect(await run('remove', 'https://no.example/')).toMatchObject({
    code: 1,
    err: expect.stringContaining('https://no.example/ is not watched; `watch list` tells what is'),
  });
});
