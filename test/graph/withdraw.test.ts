import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { cli } from '../../server/cli/cli.ts';
import { addReread } from '../../server/cli/reread.ts';
import { addWithdraw } from '../../server/cli/withdraw.ts';
import type { Document } from '../../server/documents/document.ts';
import { readDocument } from '../../server/documents/read.ts';
import { createExtractor } from '../../server/extract/extract.ts';
import { articleIds } from '../../server/graph/article-id.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { createIngest } from '../../server/ingest/ingest.ts';
import { readLexicon } from '../../server/seed.ts';
import { serveGraph, type TestApi } from '../support/api.ts';
import { makeDocument } from '../support/articles.ts';
import { openTestGraph, wipe } from '../support/graph.ts';
import { ask, dump } from '../support/graph-dump.ts';
import { testIo } from '../support/io.ts';
import { shuffled } from '../support/shuffled.ts';

let graph: Graph;
let api: TestApi;
beforeAll(async () => {
  graph = await openTestGraph();
  api = await serveGraph(graph);
});
beforeEach(() => wipe(graph));
afterAll(async () => {
  await wipe(graph);
  await api.close();
  await graph.close();
});

const folder = new URL('../../seed/articles/', import.meta.url);

function readSeed(most: number): readonly Document[] {
  const names = readdirSync(folder).filter((name) => /^\d.*\.md$/.test(name));
  return shuffled(names.sort(), 7)
    .slice(0, most)
    .map((name) => readDocument(readFileSync(new URL(name, folder)), name));
}

/** An older text under the URL of an article: other words of it, and names that nothing else has. */
function draftOf({ url, text }: Document): Document {
  const cut = text.split('\n\n').slice(0, 2).join('\n\n');
  return makeDocument(`Zebulon AI and Zebulon buy Quarrel Labs.\n\n${cut}\n\nZebulon-7B beats Zebulon-7B Pro.`, {
    url,
  });
}

test('what was withdrawn leaves the graph as if it had never come, whatever came before and after', {
  timeout: 600_000,
}, async () => {
  const lexicon = readLexicon();
  const { ingest, withdraw } = createIngest({ graph, lexicon, extract: createExtractor(lexicon) });
  const documents = readSeed(30);
  const near = [
    'The AI startup Cobaltix raised $20 million from Nvidia.',
    'Chinese AI company Cobaltix AI raised $30 million. Cobaltix AI released Cobaltix-7B and Cobaltix-7B Pro.',
  ].map((text, n) => makeDocument(text, { url: `https://example.com/near-${n}` }));
  const staying = [...documents.slice(0, 18), ...near];
  const going = documents.slice(18);
  for (const document of staying) await ingest(document);
  const never = await dump(graph);
  expect(never.some((line) => line.startsWith('ReviewItem'))).toBe(true);
  expect(never.some((line) => line.startsWith('VARIANT_OF'))).toBe(true);
  for (const seed of [1, 2, 3]) {
    await wipe(graph);
    for (const [n, document] of shuffled([...staying, ...going], seed).entries()) {
      if (n % 3 === 0) await ingest(draftOf(document));
      await ingest(document);
    }
    for (const document of shuffled(going, seed + 5)) expect(await withdraw(articleIds(document).id)).toBe(true);
    expect(await dump(graph)).toEqual(never);
  }
});

test('withdrawing all leaves nothing', async () => {
  const lexicon = readLexicon();
  const { ingest, withdraw } = createIngest({ graph, lexicon, extract: createExtractor(lexicon) });
  const documents = readSeed(3);
  await Promise.all(documents.map(ingest));
  await Promise.all(documents.map((document) => withdraw(articleIds(document).id)));
  const left = await graph.write(
    ask(
      "MATCH (n) WHERE NOT n:Migration AND NOT n:WindowState AND NOT n:WindowChange AND n.id <> '' RETURN labels(n) AS labels",
    ),
    {},
  );
  expect(left).toEqual([]);
});

const WITHDRAW = `mutation($input: WithdrawArticleInput!) { withdrawArticle(input: $input) {
  articleId title userErrors { code path } } }`;
const REREAD = `mutation($input: RereadArticlesInput!) { rereadArticles(input: $input) {
  replaced unchanged userErrors { code path } } }`;
const INGEST = 'mutation($input: IngestInput!) { ingest(input: $input) { article { id } } }';

async function send(url: string): Promise<string> {
  const { data } = await api.ask(INGEST, { input: { text: `The article at ${url}.`, url } });
  return data.ingest.article.id;
}

test('the API withdraws by URL, however it is spelt, and by id', async () => {
  const first = await send('https://example.com/first');
  const second = await send('https://example.com/second');
  const byUrl = await api.ask(WITHDRAW, { input: { url: 'http://www.example.com/first/?utm_source=x' } });
  expect(byUrl.data.withdrawArticle).toEqual({
    articleId: first,
    title: 'The article at https://example.com/first.',
    userErrors: [],
  });
  const byId = await api.ask(WITHDRAW, { input: { id: second } });
  expect(byId.data.withdrawArticle).toMatchObject({ articleId: second, userErrors: [] });
  const read = await api.ask('query($id: ID!) { article(id: $id) { id } stats { articleCount } }', { id: first });
  expect(read.data).toEqual({ article: null, stats: { articleCount: 0 } });
});

test.each([
  ['no article with this URL', { url: 'https://example.com/none' }, 'NOT_FOUND', ['input', 'url']],
  ['no article with this id', { id: 'QXJ0aWNsZTp1MA' }, 'NOT_FOUND', ['input', 'id']],
  ['an id of something else', { id: 'RW50aXR5OmE' }, 'BAD_USER_INPUT', ['input', 'id']],
  ['another scheme', { url: 'file:///etc/passwd' }, 'BAD_USER_INPUT', ['input', 'url']],
  ['neither', {}, 'BAD_USER_INPUT', ['input']],
  ['both', { id: 'QXJ0aWNsZTp1MA', url: 'https://example.com/' }, 'BAD_USER_INPUT', ['input']],
])('what can not be withdrawn is told, and nothing is touched: %s', async (_, input, code, path) => {
  await send('https://example.com/stays');
  const { data, errors } = await api.ask(WITHDRAW, { input });
  expect(errors).toBeUndefined();
  expect(data.withdrawArticle).toEqual({ articleId: null, title: null, userErrors: [{ code, path }] });
  expect((await api.ask('{ stats { articleCount } }')).data.stats.articleCount).toBe(1);
});

test('the API reads articles once more and tells of each that it can not', async () => {
  const id = await send('https://example.com/a');
  const { data } = await api.ask(REREAD, { input: { ids: [id, 'QXJ0aWNsZTp1MA', 'nothing'] } });
  expect(data.rereadArticles).toEqual({
    replaced: 0,
    unchanged: 1,
    userErrors: [
      { code: 'NOT_FOUND', path: ['input', 'ids', '1'] },
      { code: 'BAD_USER_INPUT', path: ['input', 'ids', '2'] },
    ],
  });
  const many = await api.ask(REREAD, { input: { ids: Array.from({ length: 51 }, () => id) } });
  expect(many.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'ids' });
});

async function command(...argv: readonly string[]) {
  const { uri, user, password, database } = inject('neo4j');
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  const { io, out, err } = testIo({ env });
  const code = await cli(argv, io, [addWithdraw, addReread]);
  return { code, out: out(), err: err() };
}

test('the command withdraws what it can, and tells of each that it can not', async () => {
  await send('https://example.com/a');
  const done = await command('withdraw', 'https://example.com/a', 'https://example.com/b', '--server', api.url);
  expect(done).toEqual({
    code: 1,
    out: [
      'withdrawn  The article at https://example.com/a.',
      'failed     https://example.com/b: There is no article with this URL: https://example.com/b.',
      '',
    ].join('\n'),
    err: 'modelscape: 1 of 2 articles were not withdrawn; the report says why.\n',
  });
});

test('the command reads all articles once more, those of an entity, or those that are named', async () => {
  const lexicon = readLexicon();
  const { ingest } = createIngest({ graph, extract: createExtractor({ entries: [] }) });
  const texts = Array.from({ length: 12 }, (_, n) => `Item ${n}. Apple is a company with numbers.`);
  for (const text of texts) await ingest(makeDocument(text));
  // The server reads with no lexicon, as they were read; the command by itself with that of the seed.
  expect(await command('reread', '--all', '--server', api.url)).toMatchObject({
    code: 0,
    out: '12 read: 0 replaced, 12 unchanged, 0 failed\n',
  });
  expect(lexicon.entries.length).toBeGreaterThan(0);
  expect(await command('reread', '--all')).toMatchObject({
    code: 0,
    out: '12 read: 12 replaced, 0 unchanged, 0 failed\n',
  });
  expect(await command('reread', '--entity', 'apple')).toMatchObject({
    code: 0,
    out: '12 read: 0 replaced, 12 unchanged, 0 failed\n',
  });
  expect(await command('reread', 'nothing', '--json')).toMatchObject({
    code: 1,
    out: expect.stringContaining('"failed":[{"article":"nothing"'),
  });
  expect(await command('reread')).toMatchObject({ code: 2 });
  expect(await command('reread', '--all', '--entity', 'apple')).toMatchObject({ code: 2 });
});
