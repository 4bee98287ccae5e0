import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../server/graph/graph.ts';
import { createSchema } from '../../server/graphql/schema.ts';
import { serveGraph, type TestApi } from '../support/api.ts';
import { day, openTestGraph, type Told, withArticles } from '../support/graph.ts';

/** Twelve articles, each of which names all that those before it name, and one thing more. */
const THINGS = Array.from({ length: 12 }, (_, at) => `Thing${String.fromCharCode(65 + at)}`);
const told: readonly Told[] = THINGS.map((_, at) => {
  const names = THINGS.slice(0, at + 1);
  return {
    text: `Article ${at}.\n${names.map((name) => `Acme has ${name}.`).join('\n')}`,
    names: { Acme: 'Company', ...Object.fromEntries(names.map((name) => [name, 'Technique'] as const)) },
    says: names.map((name) => ['USES', 'Acme', name] as const),
    more: { publishedAt: day(`2025-01-${String(at + 10)}`), url: `https://news.example/${at}` },
  };
});

let graph: Graph;
let api: TestApi;
const ids: Record<string, string> = {};
beforeAll(async () => {
  graph = await openTestGraph();
  await withArticles(graph, told);
  api = await serveGraph(graph);
  const { data } = await api.ask(`{ acme: entity(name: "Acme") { id neighbours(first: 1) { edges { relation { id } } } }
    thing: entity(name: "ThingA") { id } articles(first: 1) { nodes { id } } }`);
  Object.assign(ids, {
    acme: data.acme.id,
    thing: data.thing.id,
    relation: data.acme.neighbours.edges[0].relation.id,
    article: data.articles.nodes[0].id,
  });
});
afterAll(async () => {
  await api.close();
  await graph.close();
});

const ENTITY = 'id name aliases relationCount family { name } timeline { periods { period } }';
const CLAIM =
  'id subject { name } object { name } evidence { text article { title } sentence { text } reprints { id } }';

/** A question of each root field, as rich as it gets; `$n` is how many are asked for. */
const QUESTIONS: Readonly<Record<string, string>> = {
  node: `node(id: $acme) { id ... on Entity { ${ENTITY} claims(first: $n) { totalCount nodes { ${CLAIM} } } } }`,
  nodes: `nodes(ids: [$acme, $thing]) { id ... on Entity { ${ENTITY} } }`,
  stats: 'stats { articleCount entityCount entitiesByKind { kind count } }',
  entity: `entity(id: $acme) { ${ENTITY} neighbours(first: $n) { totalCount countsByKind { count } edges { relation { id source { name } target { name } } node { ${ENTITY} } } }
    mentions(first: $n) { totalCount nodes { entity { name } sentence { text article { title } } } } articles(first: $n) { totalCount nodes { title } } }`,
  entities: `entities(first: $n) { totalCount nodes { ${ENTITY} } }`,
  relation: `relation(id: $relation) { id source { name } target { name } timeline { periods { period } } claims(first: $n) { totalCount nodes { ${CLAIM} } } }`,
  subgraph:
    'subgraph(seeds: [$acme], limit: 12) { truncated totalEntities leftOut { type count } entities { id name } relations { id source { name } target { name } } }',
  exportSubgraph: 'exportSubgraph(input: {seeds: [$acme]}, format: JSON_LINES) { fileName content }',
  paths: 'paths(from: $acme, to: $thing, first: 3) { score sentence entities { name } relations { id } }',
  coOccurrence:
    'coOccurrence(first: $n) { totalCount nodes { a { name } b { name } trend { period count } examples { text article { title } } } }',
  articles: 'articles(first: $n) { totalCount nodes { id title entityCount claimCount } }',
  article: `article(id: $article) { id title text mentions(first: $n) { totalCount nodes { entity { name } sentence { text } } } claims(first: $n) { totalCount nodes { ${CLAIM} } } sentences(first: $n) { totalCount nodes { text } } }`,
  reviewItems: 'reviewItems(first: $n) { totalCount nodes { id a { name } b { name } } }',
  decisions: 'decisions(first: $n) { totalCount nodes { id } }',
  doubtfulClaims: `doubtfulClaims(first: $n) { totalCount nodes { ${CLAIM} } }`,
  watches: 'watches(first: $n) { totalCount nodes { address } }',
  jobs: 'jobs(first: $n) { totalCount nodes { id counts { done } } }',
  job: 'job(id: "x") { id items(first: $n) { totalCount nodes { name } } }',
};

async function queriesOf(field: string, n: number): Promise<readonly string[]> {
  const selection = QUESTIONS[field] ?? '';
  const used = ['acme', 'thing', 'relation', 'article'].filter((name) => selection.includes(`$${name}`));
  const declared = [...(selection.includes('$n') ? ['$n: Int'] : []), ...used.map((name) => `$${name}: ID!`)];
  const head = declared.length > 0 ? `query(${declared.join(', ')})` : 'query';
  api.takeQueries();
  const { data, errors } = await api.ask(`${head} { ${selection} }`, { ...ids, n });
  expect({ field, errors }).toEqual({ field, errors: undefined });
  expect(data).toHaveProperty(field);
  return [...api.takeQueries()].sort();
}

test('every root field has a question here', () => {
  const fields = createSchema().getQueryType()?.getFields() ?? {};
  expect(Object.keys(fields).sort()).toEqual(Object.keys(QUESTIONS).sort());
});

test.each(Object.keys(QUESTIONS))(
  '%s asks the graph the same for many things as for few, and nothing more than twice',
  async (field) => {
    await queriesOf(field, 2);
    const few = await queriesOf(field, 2);
    const many = await queriesOf(field, 12);
    expect(new Set(many)).toEqual(new Set(few));
    // Two lists of an answer may come back together or one after the other: what both need is asked for once or twice.
    const timesIn = (asked: readonly string[]) => asked.map((name) => asked.filter((other) => other === name).length);
    expect(Math.max(0, ...timesIn(few), ...timesIn(many))).toBeLessThanOrEqual(2);
  },
);

test('a page goes on where it ended, whatever came before or between meanwhile; ids stay when articles are replaced', async () => {
  const LIST =
    'query($after: String) { entities(orderBy: MENTIONS, first: 4, after: $after) { pageInfo { endCursor hasNextPage } nodes { id name } } }';
  type Page = { pageInfo: { endCursor: string; hasNextPage: boolean }; nodes: { id: string; name: string }[] };
  const page = async (after: string | null): Promise<Page> => (await api.ask(LIST, { after })).data.entities;
  const all = async () => {
    const found: Page['nodes'] = [];
    for (let next: Page | null = await page(null); next !== null; ) {
      found.push(...next.nodes);
      next = next.pageInfo.hasNextPage ? await page(next.pageInfo.endCursor) : null;
    }
    return found;
  };
  const before = await all();
  expect(before).toHaveLength(13);
  const first = await page(null);
  const busy = Array.from({ length: 40 }, () => 'Newcomer is here.').join(' ');
  await withArticles(graph, [
    { text: busy, names: { Newcomer: 'Model' } },
    { text: 'Latecomer is here. Latecomer is there. Latecomer.', names: { Latecomer: 'Model' } },
  ]);
  const rest: Page['nodes'] = [];
  for (let next = await page(first.pageInfo.endCursor); ; next = await page(next.pageInfo.endCursor)) {
    rest.push(...next.nodes);
    if (!next.pageInfo.hasNextPage) break;
  }
  const old = new Set(before.map(({ id }) => id));
  expect([...first.nodes, ...rest].filter(({ id }) => old.has(id))).toEqual(before);
  const [replaced] = told.slice(-1);
  if (replaced) await withArticles(graph, [{ ...replaced, text: `${replaced.text}\nOne word more.` }]);
  const { data } = await api.ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ids: before.map(({ id }) => id),
  });
  expect(data.nodes).toEqual(before.map(({ id }) => ({ id })));
});
