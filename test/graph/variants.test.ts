import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Graph } from '../../server/graph/graph.ts';
import { storeArticle } from '../../server/graph/store-article.ts';
import { serveGraph, type TestApi } from '../support/api.ts';
import { makeDocument, makeExtraction, type Names, type Says } from '../support/articles.ts';
import { openTestGraph } from '../support/graph.ts';
import { ask, empty } from '../support/graph-dump.ts';

/** Which version is of which family. */
const FAMILIES: Readonly<Record<string, string>> = {
  'Quill 5': 'model:quill',
  'Quill 5.4': 'model:quill-5',
  'Quill 5.4 Thinking': 'model:quill-5-4',
};

let graph: Graph;
let api: TestApi;
beforeAll(async () => {
  graph = await openTestGraph();
  api = await serveGraph(graph);
});
beforeEach(async () => {
  await empty(graph);
  await tell('Acme uses Quill 5.', { Acme: 'Company', 'Quill 5': 'Model' }, [['USES', 'Acme', 'Quill 5']]);
  await tell(
    'Bolt uses Quill 5.4. Quill 5.4 builds on Quill 5.',
    { Bolt: 'Company', 'Quill 5.4': 'Model', 'Quill 5': 'Model' },
    [
      ['USES', 'Bolt', 'Quill 5.4'],
      ['VARIANT_OF', 'Quill 5.4', 'Quill 5'],
    ],
  );
  await tell('Cord uses Quill 5.4 Thinking.', { Cord: 'Company', 'Quill 5.4 Thinking': 'Model' }, [
    ['USES', 'Cord', 'Quill 5.4 Thinking'],
  ]);
  await tell('Dash uses Tern 5.', { Dash: 'Company', 'Tern 5': 'Model' }, [['USES', 'Dash', 'Tern 5']]);
});
afterAll(async () => {
  await api.close();
  await graph.close();
});

async function tell(text: string, names: Names, says: readonly Says[]): Promise<void> {
  const extraction = makeExtraction(text, names, says);
  const entities = extraction.entities.map((entity) => ({
    ...entity,
    id: entity.id.replaceAll('.', '-'),
    family: FAMILIES[entity.name] ?? null,
  }));
  await storeArticle(graph, makeDocument(text), { ...extraction, entities });
}

async function rolledUp(name: string, includeVariants: boolean) {
  const { data, errors } = await api.ask(
    `query($name: String, $on: Boolean) { entity(name: $name) {
      neighbours(types: [USES], direction: IN, includeVariants: $on) { totalCount nodes { name } }
      articles(includeVariants: $on) { totalCount nodes { title } }
      claims(includeVariants: $on) { totalCount nodes { type } } } }`,
    { name, on: includeVariants },
  );
  expect(errors).toBeUndefined();
  const { neighbours, articles, claims } = data.entity;
  expect(articles.nodes).toHaveLength(articles.totalCount);
  expect(claims.nodes).toHaveLength(claims.totalCount);
  return {
    users: neighbours.nodes.map((node: { name: string }) => node.name).sort(),
    counted: [neighbours.totalCount, articles.totalCount, claims.totalCount],
  };
}

test('what uses a model counts all its versions where asked, each article and claim once', async () => {
  expect(await rolledUp('Quill 5', false)).toEqual({ users: ['Acme'], counted: [1, 2, 2] });
  expect(await rolledUp('Quill 5', true)).toEqual({ users: ['Acme', 'Bolt', 'Cord'], counted: [3, 3, 4] });
  expect(await rolledUp('Quill 5.4', true)).toEqual({ users: ['Bolt', 'Cord'], counted: [2, 2, 3] });
  expect(await rolledUp('Tern 5', true)).toEqual({ users: ['Dash'], counted: [1, 1, 1] });
});

test('a family tells its versions and theirs, in pages, and a version its family', async () => {
  const { data } = await api.ask(
    '{ entity(name: "Quill 5") { variants(first: 1) { totalCount nodes { name family { name } } pageInfo { endCursor hasNextPage } } } }',
  );
  const { variants } = data.entity;
  expect(variants).toMatchObject({ totalCount: 2, nodes: [{ name: 'Quill 5.4', family: { name: 'Quill 5' } }] });
  expect(variants.pageInfo.hasNextPage).toBe(true);
  const next = await api.ask(
    'query($after: String) { entity(name: "Quill 5") { variants(after: $after) { nodes { name } pageInfo { hasNextPage } } } }',
    { after: variants.pageInfo.endCursor },
  );
  expect(next.data.entity.variants).toEqual({
    nodes: [{ name: 'Quill 5.4 Thinking' }],
    pageInfo: { hasNextPage: false },
  });
});

test('families in a ring end, and nothing is its own version', async () => {
  await graph.write(ask('MATCH (e:Entity {id: "model:quill-5"}) SET e.family = "model:quill-5-4-thinking"'), {});
  const { data } = await api.ask('{ entity(name: "Quill 5.4") { variants { totalCount nodes { name } } } }');
  expect(data.entity.variants).toEqual({
    totalCount: 2,
    nodes: [{ name: 'Quill 5' }, { name: 'Quill 5.4 Thinking' }],
  });
});

test('rolling up takes one request more, for however many entities and fields', async () => {
  const query = (on: boolean) => `{ entities(kinds: [MODEL]) { nodes {
    neighbours(includeVariants: ${on}) { totalCount nodes { name } }
    articles(includeVariants: ${on}) { nodes { title } } claims(includeVariants: ${on}) { totalCount } } } }`;
  api.takeQueries();
  await api.ask(query(false));
  const without = api.takeQueries();
  expect((await api.ask(query(true))).errors).toBeUndefined();
  expect([...api.takeQueries()].sort()).toEqual([...without, 'read/entity-variants'].sort());
});
