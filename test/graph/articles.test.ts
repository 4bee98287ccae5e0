import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../server/graph/graph.ts';
import { serveGraph, type TestApi } from '../support/api.ts';
import { day, openTestGraph, type Told, withArticles } from '../support/graph.ts';

const hostile = '<img src=x onerror=alert(1)> 🤗 says OpenAI';
const told: readonly Told[] = [
  {
    text: `${hostile}\n\nOpenAI bought Rockset 🤗. OpenAI is glad.`,
    names: { OpenAI: 'Company', Rockset: 'Company' },
    says: [
      ['ACQUIRED', 'OpenAI', 'Rockset', { date: { value: '2024-06', precision: 'month', text: 'June' } }],
      ['ABOUT', null, 'Rockset'],
    ],
    more: { publishedAt: { value: '2024-06', precision: 'month' }, source: 'Example', author: 'Ann', language: 'en' },
  },
  { text: 'OpenAI again.', names: { OpenAI: 'Company' }, more: { publishedAt: day('2025-01-01') } },
  { text: 'Undated words of nobody.', names: {} },
];

let graph: Graph;
let api: TestApi;
beforeAll(async () => {
  graph = await openTestGraph();
  await withArticles(graph, told);
  api = await serveGraph(graph);
});
afterAll(async () => {
  await api.close();
  await graph.close();
});

async function titles(args: string): Promise<readonly string[]> {
  const { data, errors } = await api.ask(`{ articles(${args}) { totalCount nodes { title } } }`);
  expect(errors).toBeUndefined();
  expect(data.articles.totalCount).toBe(data.articles.nodes.length);
  return data.articles.nodes.map(({ title }: { title: string }) => title);
}

test('articles stand newest first, undated ones last', async () => {
  expect(await titles('first: 10')).toEqual(['OpenAI again.', hostile, 'Undated words of nobody.']);
});

test('articles are found by words of their title, by what they name, and by their period', async () => {
  const { data } = await api.ask('{ openai: entity(name: "OpenAI") { id } rockset: entity(name: "Rockset") { id } }');
  expect(await titles('search: "words undated"')).toEqual(['Undated words of nobody.']);
  expect(await titles('search: "onerror"')).toEqual([hostile]);
  expect(await titles('search: "*"')).toEqual([]);
  expect(await titles(`entity: "${data.rockset.id}"`)).toEqual([hostile]);
  expect(await titles(`entity: "${data.openai.id}", since: "2025"`)).toEqual(['OpenAI again.']);
  expect(await titles(`entity: "${data.rockset.id}", search: "again"`)).toEqual([]);
  expect(await titles('until: "2024"')).toEqual([hostile]);
});

test('an article tells all: its text untouched, and offsets that point into it', async () => {
  const { data } = await api.ask(`{ articles(search: "onerror") { nodes {
    title url source author language publishedAt { value precision text } text length entityCount claimCount
    sentences { totalCount nodes { n start end text } }
    mentions { totalCount nodes { surface start end method entity { name } sentence { n } } }
    claims { totalCount nodes { type subject { name } object { name } date { value precision text } evidence { text start end } } }
  } } }`);
  const [article] = data.articles.nodes;
  const text = told[0]?.text ?? '';
  expect(article).toMatchObject({
    title: hostile,
    url: null,
    source: 'Example',
    author: 'Ann',
    language: 'en',
    publishedAt: { value: '2024-06', precision: 'MONTH', text: null },
    text,
    length: text.length,
    entityCount: 2,
    claimCount: 2,
    sentences: { totalCount: 3 },
    mentions: { totalCount: 4 },
    claims: { totalCount: 2 },
  });
  for (const sentence of article.sentences.nodes) expect(sentence.text).toBe(text.slice(sentence.start, sentence.end));
  for (const mention of article.mentions.nodes) expect(mention.surface).toBe(text.slice(mention.start, mention.end));
  expect(article.claims.nodes.map((claim: { type: string }) => claim.type).sort()).toEqual(['ABOUT', 'ACQUIRED']);
  const acquired = article.claims.nodes.find((claim: { type: string }) => claim.type === 'ACQUIRED');
  const stated = 'OpenAI bought Rockset 🤗.';
  expect(acquired).toEqual({
    type: 'ACQUIRED',
    subject: { name: 'OpenAI' },
    object: { name: 'Rockset' },
    date: { value: '2024-06', precision: 'MONTH', text: 'June' },
    evidence: [{ text: stated, start: text.indexOf(stated), end: text.indexOf(stated) + stated.length }],
  });
  expect(article.claims.nodes.find((claim: { type: string }) => claim.type === 'ABOUT').subject).toBeNull();
});

test('long lists of an article are read page by page', async () => {
  const query =
    'query($after: String) { articles(search: "onerror") { nodes { sentences(first: 1, after: $after) { pageInfo { endCursor hasNextPage } nodes { n } } } } }';
  const numbers: number[] = [];
  let after: string | null = null;
  do {
    const { data } = await api.ask(query, { after });
    const { nodes, pageInfo } = data.articles.nodes[0].sentences;
    numbers.push(...nodes.map(({ n }: { n: number }) => n));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  expect(numbers).toEqual([0, 1, 2]);
});

test('nodes come back in the order of their ids, null for each that is none', async () => {
  const { data } = await api.ask(`{
    entity(name: "OpenAI") { id neighbours { edges { relation { id claims { nodes { id } } } } } }
    articles(search: "again") { nodes { id } }
  }`);
  const [{ relation }] = data.entity.neighbours.edges;
  const ids = [
    data.articles.nodes[0].id,
    'x',
    data.entity.id,
    relation.id,
    relation.claims.nodes[0].id,
    data.entity.id,
  ];
  const { data: found } = await api.ask('query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
  expect(found.nodes).toEqual([
    { __typename: 'Article', id: ids[0] },
    null,
    { __typename: 'Entity', id: ids[2] },
    { __typename: 'Relation', id: ids[3] },
    { __typename: 'Claim', id: ids[4] },
    { __typename: 'Entity', id: ids[5] },
  ]);
  const { errors } = await api.ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ids: Array.from({ length: 101 }, () => 'x'),
  });
  expect(errors?.[0]?.extensions).toEqual({ code: 'LIMIT_EXCEEDED', limit: 'ids', asked: 101, allowed: 100 });
});

test('the counts of the whole graph agree with its lists', async () => {
  const { data } = await api.ask(`{
    stats { articleCount entityCount relationCount claimCount mentionCount firstPublished lastPublished
      entitiesByKind { kind count } relationsByType { type count } }
    articles { totalCount } entities { totalCount }
  }`);
  expect(data).toEqual({
    stats: {
      articleCount: 3,
      entityCount: 2,
      relationCount: 1,
      claimCount: 2,
      mentionCount: 5,
      firstPublished: '2024-06',
      lastPublished: '2025-01-01',
      entitiesByKind: [{ kind: 'COMPANY', count: 2 }],
      relationsByType: [{ type: 'ACQUIRED', count: 1 }],
    },
    articles: { totalCount: 3 },
    entities: { totalCount: 2 },
  });
});

test('lists of entities by name run from A to Z, without regard to case, page by page', async () => {
  const query =
    'query($after: String) { entities(orderBy: NAME, first: 1, after: $after) { nodes { name } pageInfo { endCursor } } }';
  const first = await api.ask(query);
  const second = await api.ask(query, { after: first.data.entities.pageInfo.endCursor });
  expect([first.data.entities.nodes, second.data.entities.nodes]).toEqual([
    [{ name: 'OpenAI' }],
    [{ name: 'Rockset' }],
  ]);
});
