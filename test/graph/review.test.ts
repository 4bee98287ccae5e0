import { PassThrough } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { cli } from '../../server/cli/cli.ts';
import { addReview } from '../../server/cli/review.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { settleReview } from '../../server/graph/settle-review.ts';
import { serveGraph, type TestApi } from '../support/api.ts';
import type { Names } from '../support/articles.ts';
import { openTestGraph, wipe, withArticles } from '../support/graph.ts';
import { dump } from '../support/graph-dump.ts';
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

/** Stores an article that names all these, and settles. */
async function tell(url: string, names: Names) {
  await withArticles(graph, [
    { text: `${Object.keys(names).join('. ')}.`, names, more: { url: `https://example.com/${url}` } },
  ]);
  await settleReview(graph);
}

const ITEMS =
  '{ reviewItems { totalCount countsByReason { reason count } nodes { reason words a { name } b { name } } } }';
const pairs = async () => {
  const { data } = await api.ask(ITEMS);
  return data.reviewItems.nodes.map(
    (item: { a: { name: string }; b: { name: string } }) => `${item.a.name} ~ ${item.b.name}`,
  );
};

test('two names that are near become a review item with its reason, and nothing is joined', async () => {
  await tell('1', { 'Cobalt AI': 'Company', Nvidia: 'Company' });
  await tell('2', { Cobalt: 'Company' });
  api.takeQueries();
  expect((await api.ask(ITEMS)).data).toEqual({
    reviewItems: {
      totalCount: 1,
      countsByReason: [{ reason: 'SUFFIX', count: 1 }],
      nodes: [
        {
          reason: 'SUFFIX',
          words: 'The same name but for “ai” at its end.',
          a: { name: 'Cobalt' },
          b: { name: 'Cobalt AI' },
        },
      ],
    },
  });
  expect(api.takeQueries()).toEqual(['read/review-items', 'read/review-item-counts', 'read/entities-by-id']);
  expect((await api.ask('{ entities { totalCount } }')).data).toEqual({ entities: { totalCount: 3 } });
});

test('an item goes when one side goes, and changes with the name', async () => {
  await tell('1', { Cobalt: 'Company' });
  await tell('2', { 'Cobalt AI': 'Company' });
  expect(await pairs()).toEqual(['Cobalt ~ Cobalt AI']);
  await tell('2', { Nvidia: 'Company' });
  expect(await pairs()).toEqual([]);
  await tell('2', { 'Cobalt AI': 'Company', Nvidia: 'Company' });
  expect(await pairs()).toEqual(['Cobalt ~ Cobalt AI']);
});

test('review items are the same in whichever order articles came, also where one came twice or was replaced', async () => {
  const told: readonly Names[] = [
    { Cobalt: 'Company', 'J. Lindqvist': 'Person' },
    { 'Cobalt AI': 'Company', 'Johanna Lindqvist': 'Person' },
    { Cobalt: 'Product', 'Claude Sonnet 4': 'Model' },
    { 'Sonnet 4': 'Model', 'Cobalt Inc': 'Company' },
    { 'Johanna M. Lindqvist': 'Person', Softbnak: 'Company' },
    { Softbank: 'Company' },
  ];
  const dumps: (readonly string[])[] = [];
  for (const seed of [1, 2, 3, 4, 5]) {
    await wipe(graph);
    const order = shuffled(
      told.map((names, n) => ({ names, url: String(n) })),
      seed,
    );
    for (const [at, { names, url }] of order.entries()) {
      if (at % 2 === seed % 2) await tell(url, { 'Cobalts Ltd': 'Company', 'Jo Lindqvist': 'Person' });
      await tell(url, names);
    }
    dumps.push(await dump(graph));
  }
  expect(dumps[0]?.filter((line) => line.startsWith('ReviewItem'))).toHaveLength(8);
  for (const other of dumps.slice(1)) expect(other).toEqual(dumps[0]);
});

test('a key that too many names share proposes nothing, whether it filled up or emptied', async () => {
  const many = (count: number): Names =>
    Object.fromEntries(
      Array.from({ length: count }, (_, n) => [
        `J${'abcdefghijklmnopqrstuvwxyz'[n % 26]}${'aeiou'[Math.floor(n / 26)]} Lindqvist`,
        'Person' as const,
      ]),
    );
  await tell('few', { 'J Lindqvist': 'Person', 'Johanna Lindqvist': 'Person' });
  expect((await pairs()).length).toBeGreaterThan(0);
  await tell('many', many(60));
  expect(await pairs()).toEqual([]);
  await tell('many', { Nvidia: 'Company' });
  expect(await pairs()).toEqual(['J Lindqvist ~ Johanna Lindqvist']);
});

test('what a crash left is settled by the next one, and several at once do it once', async () => {
  await withArticles(graph, [
    { text: 'Cobalt.', names: { Cobalt: 'Company' } },
    { text: 'Cobalt AI.', names: { 'Cobalt AI': 'Company' } },
  ]);
  expect(await pairs()).toEqual([]);
  await Promise.all([settleReview(graph), settleReview(graph), settleReview(graph)]);
  expect(await pairs()).toEqual(['Cobalt ~ Cobalt AI']);
});

test('items are filtered by reason and kind, paged, and fetched by id', async () => {
  await tell('1', {
    Cobalt: 'Company',
    'Cobalt AI': 'Company',
    'J. Lindqvist': 'Person',
    'Johanna Lindqvist': 'Person',
  });
  const count = async (args: string) =>
    (await api.ask(`{ reviewItems(${args}) { totalCount nodes { id } } }`)).data.reviewItems;
  expect([(await count('kinds: [PERSON]')).totalCount, (await count('reasons: [SUFFIX, MODEL]')).totalCount]).toEqual([
    1, 1,
  ]);
  const first = (await api.ask('{ reviewItems(first: 1) { nodes { id } pageInfo { hasNextPage endCursor } } }')).data
    .reviewItems;
  expect(first.pageInfo.hasNextPage).toBe(true);
  const rest = await count(`first: 5, after: "${first.pageInfo.endCursor}"`);
  expect(rest.nodes).toHaveLength(1);
  const { data } = await api.ask(`{ node(id: "${rest.nodes[0].id}") { id ... on ReviewItem { reason } } }`);
  expect(data.node.id).toBe(rest.nodes[0].id);
});

test('`review` lists them for people, and as JSON for programs', async () => {
  await tell('1', { Cobalt: 'Company', 'Cobalt AI': 'Company' });
  const run = async (...argv: readonly string[]) => {
    const { uri, user, password, database } = inject('neo4j');
    const [out, err] = [new PassThrough(), new PassThrough()];
    const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
    const io = { in: new PassThrough(), out, err, env, cwd: '/', signal: new AbortController().signal };
    const code = await cli(['review', '--server', api.url, ...argv], io, [addReview]);
    out.end();
    return { code, out: await readAll(out) };
  };
  expect((await run()).out).toMatch(
    /^Cobalt \(Company, 1\) +Cobalt AI \(Company, 1\) +The same name but for “ai” at its end\.\n$/,
  );
  expect(JSON.parse((await run('--json')).out)).toMatchObject({
    reason: 'SUFFIX',
    a: { name: 'Cobalt' },
    b: { name: 'Cobalt AI' },
  });
  expect((await run('--reason', 'nothing')).code).toBe(2);
});
