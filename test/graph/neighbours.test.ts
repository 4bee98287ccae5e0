import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../server/graph/graph.ts';
import { serveGraph, type TestApi } from '../support/api.ts';
import { day, openTestGraph, type Told, withArticles } from '../support/graph.ts';

const names = {
  SoftBank: 'Company',
  OpenAI: 'Company',
  Arm: 'Company',
  Nvidia: 'Company',
  Ampere: 'Company',
  'Masayoshi Son': 'Person',
} as const;

const told: readonly Told[] = [
  {
    text: 'SoftBank invested in OpenAI. SoftBank acquired Ampere. Masayoshi Son leads SoftBank.',
    names,
    says: [
      ['INVESTED_IN', 'SoftBank', 'OpenAI', { amount: { value: 41e9, currency: 'USD', text: '$41 billion' } }],
      ['ACQUIRED', 'SoftBank', 'Ampere', { stance: 'planned' }],
      ['WORKS_AT', 'Masayoshi Son', 'SoftBank', { role: 'CEO' }],
    ],
    more: { publishedAt: day('2025-03-31'), url: 'https://example.com/1', source: 'Example' },
  },
  {
    text: 'SoftBank put more money into OpenAI. SoftBank and Nvidia are partners.',
    names: { SoftBank: 'Company', OpenAI: 'Company', Nvidia: 'Company' },
    says: [
      [
        'INVESTED_IN',
        'SoftBank',
        'OpenAI',
        { confidence: 0.9, stance: 'reported', round: 'pre-seed', stake: { percent: 11.5, text: '11.5%' } },
      ],
      ['PARTNERED_WITH', 'SoftBank', 'Nvidia', { confidence: 0.5 }],
    ],
    more: { publishedAt: day('2025-12-30'), url: 'https://example.com/2' },
  },
  {
    text: 'SoftBank owns Arm. SoftBank did not buy Nvidia.',
    names: { SoftBank: 'Company', Arm: 'Company', Nvidia: 'Company' },
    says: [
      ['INVESTED_IN', 'SoftBank', 'Arm'],
      ['ACQUIRED', 'SoftBank', 'Nvidia', { stance: 'denied' }],
    ],
  },
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

const QUERY = `query($types: [RelationType!], $kinds: [EntityKind!], $direction: Direction, $since: String, $until: String, $minConfidence: Float, $first: Int, $after: String) {
  entity(name: "SoftBank") {
    relationCount
    neighbours(types: $types, kinds: $kinds, direction: $direction, since: $since, until: $until, minConfidence: $minConfidence, first: $first, after: $after) {
      totalCount countsByType { type count } countsByKind { kind count }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      nodes { name }
      edges { cursor node { name } relation { type } }
    }
  }
}`;

async function neighbours(variables: Record<string, unknown> = {}) {
  const { data, errors } = await api.ask(QUERY, variables);
  expect(errors).toBeUndefined();
  return data.entity.neighbours;
}

async function joined(variables: Record<string, unknown> = {}): Promise<readonly string[]> {
  const { edges } = await neighbours(variables);
  return edges.map(
    ({ node, relation }: { node: { name: string }; relation: { type: string } }) => `${relation.type} ${node.name}`,
  );
}

test('neighbours stand strongest first: by articles, then confidence, then name', async () => {
  expect(await joined()).toEqual([
    'INVESTED_IN OpenAI',
    'ACQUIRED Ampere',
    'INVESTED_IN Arm',
    'WORKS_AT Masayoshi Son',
    'PARTNERED_WITH Nvidia',
    'ACQUIRED Nvidia',
  ]);
});

test('all relations are counted, by type and by kind; the count of the entity is the same', async () => {
  const { data } = await api.ask(QUERY, { first: 1 });
  expect(data.entity.relationCount).toBe(6);
  expect(data.entity.neighbours).toMatchObject({
    totalCount: 6,
    countsByType: [
      { type: 'ACQUIRED', count: 2 },
      { type: 'INVESTED_IN', count: 2 },
      { type: 'PARTNERED_WITH', count: 1 },
      { type: 'WORKS_AT', count: 1 },
    ],
    countsByKind: [
      { kind: 'COMPANY', count: 5 },
      { kind: 'PERSON', count: 1 },
    ],
    nodes: [{ name: 'OpenAI' }],
  });
});

test('filters narrow the list and its counts alike', async () => {
  expect(await joined({ types: ['ACQUIRED'] })).toEqual(['ACQUIRED Ampere', 'ACQUIRED Nvidia']);
  expect(await joined({ kinds: ['PERSON'] })).toEqual(['WORKS_AT Masayoshi Son']);
  expect(await joined({ minConfidence: 0.85 })).toEqual(['INVESTED_IN OpenAI']);
  expect(await joined({ types: [] })).toEqual([]);
  const { totalCount, countsByType, countsByKind } = await neighbours({ kinds: ['PERSON'] });
  expect({ totalCount, countsByType, countsByKind }).toEqual({
    totalCount: 1,
    countsByType: [{ type: 'WORKS_AT', count: 1 }],
    countsByKind: [{ kind: 'PERSON', count: 1 }],
  });
});

test('a direction keeps the relations that point so, and those that have none', async () => {
  expect(await joined({ direction: 'IN' })).toEqual(['WORKS_AT Masayoshi Son', 'PARTNERED_WITH Nvidia']);
  expect(await joined({ direction: 'OUT' })).not.toContain('WORKS_AT Masayoshi Son');
  expect(await joined({ direction: 'OUT' })).toContain('PARTNERED_WITH Nvidia');
});

test('a period keeps what was seen in it; what has no date passes no period', async () => {
  expect(await joined({ since: '2025-06' })).toEqual(['INVESTED_IN OpenAI', 'PARTNERED_WITH Nvidia']);
  expect(await joined({ until: '2025-06' })).toEqual([
    'INVESTED_IN OpenAI',
    'ACQUIRED Ampere',
    'WORKS_AT Masayoshi Son',
  ]);
  expect(await joined({ since: '2024', until: '2024' })).toEqual([]);
});

test('pages follow each other without gap or double, also when an entity is added between', async () => {
  const first = await neighbours({ first: 2 });
  expect(first.pageInfo).toEqual({
    hasNextPage: true,
    hasPreviousPage: false,
    startCursor: first.edges[0].cursor,
    endCursor: first.edges[1].cursor,
  });
  const rest = await joined({ first: 100, after: first.pageInfo.endCursor });
  expect(rest).toEqual((await joined()).slice(2));
});

test('a relation tells what its claims add up to, and each claim its sentence', async () => {
  const { data } = await api.ask(`{ entity(name: "SoftBank") { neighbours(first: 1) { edges { relation {
    type source { name } target { name } claimCount articleCount stance firstSeen lastSeen
    amount { value currency text }
    claims { totalCount nodes { stance confidence round stake subject { name } object { name } evidence { text start end sentence { n text } article { title url source publishedAt { value precision } } } } }
  } } } } }`);
  expect(data.entity.neighbours.edges[0].relation).toEqual({
    type: 'INVESTED_IN',
    source: { name: 'SoftBank' },
    target: { name: 'OpenAI' },
    claimCount: 2,
    articleCount: 2,
    stance: 'DONE',
    firstSeen: '2025-03-31',
    lastSeen: '2025-12-30',
    amount: { value: 41e9, currency: 'USD', text: '$41 billion' },
    claims: {
      totalCount: 2,
      nodes: [
        {
          stance: 'REPORTED',
          confidence: 0.9,
          round: 'Pre-seed',
          stake: 11.5,
          subject: { name: 'SoftBank' },
          object: { name: 'OpenAI' },
          evidence: [
            {
              text: 'SoftBank put more money into OpenAI.',
              start: 0,
              end: 36,
              sentence: { n: 0, text: 'SoftBank put more money into OpenAI.' },
              article: {
                title: told[1]?.text,
                url: 'https://example.com/2',
                source: null,
                publishedAt: { value: '2025-12-30', precision: 'DAY' },
              },
            },
          ],
        },
        {
          stance: 'DONE',
          confidence: 0.8,
          round: null,
          stake: null,
          subject: { name: 'SoftBank' },
          object: { name: 'OpenAI' },
          evidence: [
            {
              text: 'SoftBank invested in OpenAI.',
              start: 0,
              end: 28,
              sentence: { n: 0, text: 'SoftBank invested in OpenAI.' },
              article: {
                title: told[0]?.text,
                url: 'https://example.com/1',
                source: 'Example',
                publishedAt: { value: '2025-03-31', precision: 'DAY' },
              },
            },
          ],
        },
      ],
    },
  });
});

test('a relation that is only denied says so', async () => {
  const { data } = await api.ask(
    `{ entity(name: "Nvidia") { neighbours(types: [ACQUIRED]) { edges { relation { stance confidence } } } } }`,
  );
  expect(data.entity.neighbours.edges).toEqual([{ relation: { stance: 'DENIED', confidence: 0 } }]);
});

test('a relation is found again by its id; an unknown or foreign id is null, not an error', async () => {
  const { data } = await api.ask('{ entity(name: "Arm") { id neighbours { edges { relation { id } } } } }');
  const { id } = data.entity.neighbours.edges[0].relation;
  const query = 'query($id: ID!) { relation(id: $id) { id type source { name } target { name } } }';
  expect((await api.ask(query, { id })).data.relation).toEqual({
    id,
    type: 'INVESTED_IN',
    source: { name: 'SoftBank' },
    target: { name: 'Arm' },
  });
  for (const other of ['', 'x', data.entity.id, Buffer.from('Relation:a|b').toString('base64url')]) {
    expect(await api.ask(query, { id: other })).toEqual({ data: { relation: null } });
  }
});

test.each([
  [{ first: 0 }, 'BAD_USER_INPUT'],
  [{ first: -1 }, 'BAD_USER_INPUT'],
  [{ first: 101 }, 'LIMIT_EXCEEDED'],
  [{ after: 'x' }, 'BAD_USER_INPUT'],
  [{ since: 'soon' }, 'BAD_USER_INPUT'],
  [{ minConfidence: 2 }, 'BAD_USER_INPUT'],
])('%j is an error of code %s, not a clamp', async (variables, code) => {
  const { errors } = await api.ask(QUERY, variables);
  expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual([code]);
});

test('a page of entities and all below it takes one request to the graph for each field, not for each entity', async () => {
  api.takeQueries();
  const { errors } = await api.ask(`{ entities(first: 10) { totalCount nodes {
    name aliases relationCount family { name }
    neighbours(first: 5) { totalCount countsByType { count } edges { node { name } relation { source { name } target { name } claims(first: 2) { nodes { subject { name } evidence { text article { title } } } } } } }
    claims(first: 2) { totalCount nodes { object { name } } }
    mentions(first: 2) { totalCount nodes { surface sentence { article { title } } } }
    articles(first: 2) { totalCount nodes { title entityCount claimCount } }
  } } }`);
  expect(errors).toBeUndefined();
  const queries = api.takeQueries();
  const times = Object.fromEntries(queries.map((name) => [name, queries.filter((other) => other === name).length]));
  expect(Object.keys(times).sort()).toEqual([
    'read/article-counts',
    'read/articles-by-id',
    'read/entities-by-mentions',
    'read/entity-aliases',
    'read/entity-articles',
    'read/entity-claim-counts',
    'read/entity-claims',
    'read/entity-count',
    'read/entity-mentions',
    'read/evidence',
    'read/neighbour-counts',
    'read/neighbours',
    'read/relation-claims',
    'read/relation-counts',
  ]);
  expect(Math.max(...Object.values(times))).toBeLessThanOrEqual(2);
});
