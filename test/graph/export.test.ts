import cytoscape from 'cytoscape';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FORMATS } from '../../server/export/formats.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { serveGraph, type TestApi } from '../support/api.ts';
import { day, openTestGraph, withArticles } from '../support/graph.ts';

let graph: Graph;
let api: TestApi;
let seed: string;
beforeAll(async () => {
  graph = await openTestGraph();
  await withArticles(graph, [
    {
      text: 'Alpha acquired "Beta, Inc". Beta, Inc developed =Gamma.',
      names: { Alpha: 'Company', 'Beta, Inc': 'Company', '=Gamma': 'Model' },
      says: [
        [
          'ACQUIRED',
          'Alpha',
          'Beta, Inc',
          {
            amount: { value: 2e9, currency: 'USD', text: '$2bn' },
            round: 'series a',
            stake: { percent: 51, text: '51%' },
          },
        ],
        ['DEVELOPED', 'Beta, Inc', '=Gamma'],
      ],
      more: { publishedAt: day('2025-05-05'), url: 'https://example.com/a?b=c&d', source: 'Example' },
    },
  ]);
  api = await serveGraph(graph);
  seed = (await api.ask('{ entity(name: "Alpha") { id } }')).data.entity.id;
});
afterAll(async () => {
  await api.close();
  await graph.close();
});

const get = (query: string) => fetch(`${api.url}export?${query}`);

test('a file to keep, with a name of its own', async () => {
  const response = await get(`seeds=${seed}&depth=2`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(response.headers.get('content-disposition')).toMatch(
    /^attachment; filename="modelscape-alpha-\d{4}-\d\d-\d\d\.json"$/,
  );
  const drawn = cytoscape({ headless: true, ...((await response.json()) as object) });
  expect([drawn.nodes().length, drawn.edges().length]).toEqual([3, 2]);
});

test('the API gives the same file as the address, and the counts of the subgraph', async () => {
  const query = `query($input: SubgraphInput!) {
    exportSubgraph(input: $input, format: CSV_CLAIMS) { fileName mediaType content } }`;
  const { data } = await api.ask(query, { input: { seeds: [seed], depth: 2 } });
  const response = await get(`seeds=${seed}&depth=2&format=csv-claims`);
  expect(data.exportSubgraph).toEqual({
    fileName: /filename="(.*)"/.exec(response.headers.get('content-disposition') ?? '')?.[1],
    mediaType: response.headers.get('content-type'),
    content: await response.text(),
  });
  expect(data.exportSubgraph.content.split('\r\n')).toHaveLength(1 + 2 + 1);
  expect(data.exportSubgraph.content).toContain('https://example.com/a?b=c&d');
  expect(data.exportSubgraph.content).toContain(',false,Series A,51,');
});

test.each(Object.entries(FORMATS))(
  '%s comes as its own type, of a subgraph and of the whole graph',
  async (name, format) => {
    const spelt = name.toLowerCase().replaceAll('_', '-');
    for (const which of [`seeds=${seed}&depth=2`, 'all=true']) {
      const response = await get(`${which}&format=${spelt}`);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, format.mediaType]);
      const file = await response.text();
      expect(file).toContain(name === 'CSV_EDGES' || name === 'CSV_CLAIMS' ? 'ACQUIRED' : 'Alpha');
    }
  },
);

test('the whole graph has all entities, relations and articles, and heeds filters', async () => {
  const read = async (query: string) => {
    const lines = (await (await get(`all=true&format=json-lines${query}`)).text()).trimEnd().split('\n');
    return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  };
  const all = await read('');
  expect(all[0]).toMatchObject({
    holds: 'graph',
    entityCount: 3,
    relationCount: 2,
    claimCount: 2,
    sources: ['Example'],
  });
  expect(all.at(-1)).toEqual({ record: 'end', decisions: 0, entities: 3, relations: 2, claims: 2, articles: 1 });
  const companies = await read('&kinds=company');
  expect(companies.at(-1)).toMatchObject({ entities: 2, relations: 1, claims: 1 });
  expect((await read('&types=DEVELOPED')).at(-1)).toMatchObject({ entities: 3, relations: 1, claims: 1 });
});

test('filters leave no edge without its ends', async () => {
  const { elements } = (await (await get(`seeds=${seed}&depth=3&kinds=MODEL,company&types=DEVELOPED`)).json()) as {
    elements: { nodes: unknown[]; edges: unknown[] };
  };
  expect([elements.nodes.length, elements.edges.length]).toEqual([1, 0]);
});

test('no cell of a table is a formula', async () => {
  const text = await (await get(`seeds=${seed}&depth=2&format=csv-nodes`)).text();
  expect(text).toContain("'=Gamma");
  expect(text).not.toMatch(/(^|,)=/m);
});

test.each([
  ['', 400, /seeds/],
  ['seeds=x', 400, /seeds/],
  ['seeds=SEED&depth=9', 400, /depth: 9 asked for, at most 3 allowed/],
  ['seeds=SEED&limit=501', 400, /limit: 501/],
  ['seeds=SEED&limit=many', 400, /limit/],
  ['seeds=SEED&format=exe', 400, /format/],
  ['seeds=SEED&kinds=Thing', 400, /kinds/],
  ['seeds=SEED&since=soon', 400, /since/],
  ['seeds=SEED&evil=1', 400, /evil/],
  ['all=yes', 400, /all: give true/],
  ['all=true&seeds=SEED', 400, /seeds: the whole graph has none/],
  ['all=true&since=soon', 400, /since/],
])('?%s is answered in plain words', async (query, status, words) => {
  const response = await get(query.replace('SEED', seed));
  expect(response.status).toBe(status);
  expect(await response.text()).toMatch(words);
});

test('other methods are refused', async () => {
  expect((await fetch(`${api.url}export?seeds=${seed}`, { method: 'POST' })).status).toBe(405);
});
