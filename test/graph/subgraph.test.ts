import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../server/graph/graph.ts';
import { serveGraph, type TestApi } from '../support/api.ts';
import { day, openTestGraph, type Told, withArticles } from '../support/graph.ts';
import { ask } from '../support/graph-dump.ts';

// a – b – c – d, a – e twice told, and f apart.
const names = {
  Alpha: 'Company',
  Beta: 'Company',
  Gamma: 'Model',
  Delta: 'Technique',
  Eps: 'Company',
  Zeta: 'Company',
} as const;
const told: readonly Told[] = [
  {
    text: 'Alpha acquired Beta. Beta developed Gamma. Gamma uses Delta. Alpha sued Eps. Zeta is here.',
    names,
    says: [
      ['ACQUIRED', 'Alpha', 'Beta'],
      ['DEVELOPED', 'Beta', 'Gamma'],
      ['USES', 'Gamma', 'Delta'],
      ['SUED', 'Alpha', 'Eps'],
    ],
    more: { publishedAt: day('2025-01-01') },
  },
  {
    text: 'Alpha sued Eps again.',
    names: { Alpha: 'Company', Eps: 'Company' },
    says: [['SUED', 'Alpha', 'Eps', { stance: 'reported' }]],
  },
];

let graph: Graph;
let api: TestApi;
const id: Record<string, string> = {};
beforeAll(async () => {
  graph = await openTestGraph();
  await withArticles(graph, told);
  api = await serveGraph(graph);
  const { data } = await api.ask('{ entities(first: 100) { nodes { id name } } }');
  for (const node of data.entities.nodes) id[node.name] = node.id;
});
afterAll(async () => {
  await api.close();
  await graph.close();
});

const QUERY = `query($seeds: [ID!]!, $depth: Int, $kinds: [EntityKind!], $types: [RelationType!], $since: String, $until: String, $minConfidence: Float, $limit: Int) {
  subgraph(seeds: $seeds, depth: $depth, kinds: $kinds, types: $types, since: $since, until: $until, minConfidence: $minConfidence, limit: $limit) {
    truncated totalEntities leftOut { type count }
    entities { name }
    relations { type source { name } target { name } }
  }
}`;

async function show(seeds: readonly string[], variables: Record<string, unknown> = {}) {
  const { data, errors } = await api.ask(QUERY, { seeds: seeds.map((name) => id[name]), ...variables });
  expect(errors).toBeUndefined();
  const { entities, relations, ...rest } = data.subgraph;
  return {
    entities: entities.map((entity: { name: string }) => entity.name),
    relations: relations.map(
      (relation: { type: string; source: { name: string }; target: { name: string } }) =>
        `${relation.source.name} ${relation.type} ${relation.target.name}`,
    ),
    ...rest,
  };
}

test('one step: the seed, then the strongest first, and the relations among them', async () => {
  expect(await show(['Alpha'])).toEqual({
    entities: ['Alpha', 'Eps', 'Beta'],
    relations: ['Alpha SUED Eps', 'Alpha ACQUIRED Beta'],
    truncated: false,
    totalEntities: 3,
    leftOut: [{ type: 'DEVELOPED', count: 1 }],
  });
});

test('no step: the seeds alone, in their order, and the relations among them', async () => {
  expect(await show(['Beta', 'Alpha', 'Beta'], { depth: 0 })).toEqual({
    entities: ['Beta', 'Alpha'],
    relations: ['Alpha ACQUIRED Beta'],
    truncated: false,
    totalEntities: 2,
    leftOut: [
      { type: 'DEVELOPED', count: 1 },
      { type: 'SUED', count: 1 },
    ],
  });
});

test('two and three steps go breadth first', async () => {
  expect((await show(['Alpha'], { depth: 2 })).entities).toEqual(['Alpha', 'Eps', 'Beta', 'Gamma']);
  expect((await show(['Alpha'], { depth: 3 })).entities).toEqual(['Alpha', 'Eps', 'Beta', 'Gamma', 'Delta']);
});

test('a limit leaves out the weakest, and says how many there are', async () => {
  expect(await show(['Alpha'], { limit: 2 })).toEqual({
    entities: ['Alpha', 'Eps'],
    relations: ['Alpha SUED Eps'],
    truncated: true,
    totalEntities: 3,
    leftOut: [{ type: 'ACQUIRED', count: 1 }],
  });
  expect(await show(['Alpha'], { depth: 3, limit: 2 })).toMatchObject({ truncated: true, totalEntities: 5 });
  expect(await show(['Alpha'], { depth: 3, limit: 4 })).toMatchObject({ truncated: true, totalEntities: 5 });
  expect(await show(['Alpha'], { depth: 3, limit: 5 })).toMatchObject({ truncated: false, totalEntities: 5 });
  expect(await show(['Alpha', 'Beta', 'Zeta'], { depth: 0, limit: 2 })).toMatchObject({
    entities: ['Alpha', 'Beta'],
    truncated: true,
    totalEntities: 3,
  });
});

test('filters hold for every step; seeds always stay', async () => {
  expect(await show(['Alpha'], { depth: 3, kinds: ['MODEL'] })).toMatchObject({
    entities: ['Alpha'],
    relations: [],
    totalEntities: 1,
    leftOut: [],
  });
  expect((await show(['Beta'], { depth: 3, kinds: ['MODEL', 'TECHNIQUE'] })).entities).toEqual([
    'Beta',
    'Gamma',
    'Delta',
  ]);
  expect((await show(['Alpha'], { depth: 3, types: ['ACQUIRED', 'DEVELOPED'] })).entities).toEqual([
    'Alpha',
    'Beta',
    'Gamma',
  ]);
  expect((await show(['Alpha'], { since: '2026' })).entities).toEqual(['Alpha']);
  expect((await show(['Alpha'], { minConfidence: 0.9 })).entities).toEqual(['Alpha', 'Eps']);
});

test('an entity without relations is a subgraph of one; an unknown seed is left out', async () => {
  expect(await show(['Zeta'], { depth: 3 })).toEqual({
    entities: ['Zeta'],
    relations: [],
    truncated: false,
    totalEntities: 1,
    leftOut: [],
  });
  const unknown = Buffer.from('Entity:company:nobody').toString('base64url');
  const { data } = await api.ask(QUERY, { seeds: [unknown, id['Zeta']] });
  expect(data.subgraph.entities).toEqual([{ name: 'Zeta' }]);
});

test.each([
  [{ seeds: [] }, 'BAD_USER_INPUT'],
  [{ seeds: ['x'] }, 'BAD_USER_INPUT'],
  [{ seeds: Array.from({ length: 501 }, () => 'x') }, 'LIMIT_EXCEEDED'],
  [{ depth: -1 }, 'BAD_USER_INPUT'],
  [{ depth: 4 }, 'LIMIT_EXCEEDED'],
  [{ limit: 0 }, 'BAD_USER_INPUT'],
  [{ limit: 501 }, 'LIMIT_EXCEEDED'],
])('%j is an error of code %s', async (variables, code) => {
  const { errors } = await api.ask(QUERY, { seeds: [id['Alpha']], ...variables });
  expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual([code]);
});

test('a subgraph takes one request for its seeds, one a step, and one for each field that needs one', async () => {
  api.takeQueries();
  await show(['Alpha'], { depth: 3 });
  expect([...api.takeQueries()].sort()).toEqual([
    'read/entities-by-id',
    'read/subgraph-left-out',
    'read/subgraph-relations',
    'read/subgraph-step',
    'read/subgraph-step',
    'read/subgraph-step',
  ]);
});

test('a hub with 5,000 relations takes as few requests as any other, and has its true counts', async () => {
  await graph.write(HUB, {});
  const hub = Buffer.from('Entity:company:hub').toString('base64url');
  api.takeQueries();
  const { data } = await api.ask(QUERY, { seeds: [hub], limit: 50 });
  expect([...api.takeQueries()].sort()).toEqual([
    'read/entities-by-id',
    'read/subgraph-left-out',
    'read/subgraph-relations',
    'read/subgraph-step',
  ]);
  expect(data.subgraph.entities).toHaveLength(50);
  expect(data.subgraph.relations).toHaveLength(49);
  expect(data.subgraph).toMatchObject({
    truncated: true,
    totalEntities: 5_001,
    leftOut: [{ type: 'USES', count: 4_951 }],
  });
  const page = await api.ask(
    `query($id: ID!) { entity(id: $id) { relationCount neighbours(first: 20) { totalCount nodes { id } } } }`,
    { id: hub },
  );
  expect(page.data.entity).toMatchObject({ relationCount: 5_000, neighbours: { totalCount: 5_000 } });
});

const HUB =
  ask(`CREATE (hub:Entity:Company {id: 'company:hub', name: 'Hub', kind: 'Company', articleCount: 1, mentionCount: 1})
  WITH hub UNWIND range(1, 5000) AS n
  CREATE (hub)-[:USES {id: 'USES|company:hub|technique:' + n, claims: 1, articles: 1, confidence: 0.5, stance: 'done'}]->
    (:Entity:Technique {id: 'technique:' + n, name: 'T' + n, kind: 'Technique', articleCount: 1, mentionCount: 1})`);
