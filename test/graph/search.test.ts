import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../server/graph/graph.ts';
import { serveGraph, type TestApi } from '../support/api.ts';
import { openTestGraph, withArticles } from '../support/graph.ts';

let graph: Graph;
let api: TestApi;
beforeAll(async () => {
  graph = await openTestGraph();
  await withArticles(graph, [
    {
      text: 'OpenAI, OpenAI, OpenAI and DeepSeek met Mistral AI, Anthropic, Moët Labs and 稀宇科技 in Beijing.',
      names: {
        OpenAI: 'Company',
        DeepSeek: 'Company',
        'Mistral AI': 'Company',
        Anthropic: 'Company',
        'Moët Labs': 'Company',
        稀宇科技: 'Company',
      },
    },
    {
      text: 'DeepSeek-V3.1, DeepSeek-V3.2 and DeepSeek-R1 beat Beta Meta and Metalearn, says OpenAI.',
      names: {
        'DeepSeek-V3.1': 'Model',
        'DeepSeek-V3.2': 'Model',
        'DeepSeek-R1': 'Model',
        'Beta Meta': 'Model',
        Metalearn: 'Technique',
        OpenAI: 'Company',
      },
    },
    {
      text: 'SoftBank Vision Fund and SoftBank Group love C++ and C# and 100% Cotton and GPT-4 and GPT-4o and Open Phil.',
      names: {
        'SoftBank Vision Fund': 'Company',
        'SoftBank Group': 'Company',
        'C++': 'Product',
        'C#': 'Product',
        '100% Cotton': 'Product',
        'GPT-4': 'Model',
        'GPT-4o': 'Model',
        'Open Phil': 'Organization',
      },
    },
  ]);
  api = await serveGraph(graph);
});
afterAll(async () => {
  await api.close();
  await graph.close();
});

const QUERY = `query($search: String, $kinds: [EntityKind!], $first: Int, $after: String) {
  entities(search: $search, kinds: $kinds, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { matched node { name kind } }
  }
}`;

async function find(search: string, more: Record<string, unknown> = {}): Promise<readonly string[]> {
  const { data, errors } = await api.ask(QUERY, { search, first: 100, ...more });
  expect(errors).toBeUndefined();
  expect(data.entities.totalCount).toBeGreaterThanOrEqual(data.entities.edges.length);
  return data.entities.edges.map(({ node }: { node: { name: string } }) => node.name);
}

test('the exact name stands first, then names that begin so, then those that hold the words', async () => {
  expect(await find('DeepSeek')).toEqual(['DeepSeek', 'DeepSeek-R1', 'DeepSeek-V3.1', 'DeepSeek-V3.2']);
  expect((await find('Meta')).slice(0, 3)).toEqual(['Metalearn', 'Beta Meta']);
});

test('equal matches are ordered by how often they are named', async () => {
  expect(await find('op')).toEqual(['OpenAI', 'Open Phil']);
});

test('two letters are enough, at the start of any word', async () => {
  expect(await find('mi')).toEqual(['Mistral AI']);
  expect(await find('vi')).toEqual(['SoftBank Vision Fund']);
});

test('words that belong together are found when written apart', async () => {
  expect((await find('deep seek'))[0]).toBe('DeepSeek');
  expect(await find('soft bank vis')).toEqual([]);
});

test.each([
  ['antropic', 'Anthropic'],
  ['deepsek', 'DeepSeek'],
  ['Mistrall', 'Mistral AI'],
  ['sofbank vison', 'SoftBank Vision Fund'],
  ['Metaleran', 'Metalearn'],
])('the typing error %j finds %j first', async (search, name) => {
  expect((await find(search))[0]).toBe(name);
});

test('versions are never forgiven: GPT-5 is not GPT-4', async () => {
  expect(await find('GPT-5')).toEqual([]);
  expect(await find('DeepSeek-V3.3')).toEqual([]);
  expect(await find('gpt4o')).toEqual(['GPT-4o']);
  expect(await find('V3.2')).toEqual(['DeepSeek-V3.2']);
});

test('accents are forgiven, either way', async () => {
  expect(await find('moet')).toEqual(['Moët Labs']);
  expect(await find('mistrál')).toEqual(['Mistral AI']);
});

test('names without blanks are found by their beginning and by what stands within', async () => {
  expect(await find('稀宇')).toEqual(['稀宇科技']);
  expect(await find('科技')).toEqual(['稀宇科技']);
  expect(await find('科宇')).toEqual([]);
});

test.each([
  ['tb-', []],
  ['/b testing', []],
  ['C++', ['C++']],
  ['(R1)', ['DeepSeek-R1']],
  ['"', []],
  ['100%', ['100% Cotton']],
  ['%', []],
  ['*', []],
  ['\\', []],
  ['/.*/', []],
  ['surface:OpenAI', []],
  ['[a TO z]', []],
  ['OpenAI^1000000000 AND', []],
  ['NOT OpenAI', ['OpenAI']],
  ['\u0000', []],
  ['\ud83d', []],
])('%j is no query language: it finds %j', async (search, names) => {
  expect((await find(search)).slice(0, Math.max(names.length, 1))).toEqual(names);
});

test('whatever is typed, nothing fails and nothing matches everything', async () => {
  const { data } = await api.ask('{ stats { entityCount } }');
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), async (search) => {
      const found = await find(search);
      if (search.trim() !== '') expect(found.length).toBeLessThan(data.stats.entityCount);
    }),
    { numRuns: 150 },
  );
});

test('what is found may be ordered by mentions or by name, page by page', async () => {
  const query = `query($orderBy: EntityOrder, $after: String) {
    entities(search: "open", orderBy: $orderBy, first: 1, after: $after) { nodes { name } pageInfo { endCursor } } }`;
  for (const [orderBy, names] of [
    ['MENTIONS', ['OpenAI', 'Open Phil']],
    ['NAME', ['Open Phil', 'OpenAI']],
  ] as const) {
    const first = (await api.ask(query, { orderBy })).data.entities;
    const second = (await api.ask(query, { orderBy, after: first.pageInfo.endCursor })).data.entities;
    expect([...first.nodes, ...second.nodes].map(({ name }) => name)).toEqual(names);
  }
});

test('a blank search lists all, most mentioned first', async () => {
  const all = await find('  ');
  expect(all).toHaveLength(18);
  expect(all[0]).toBe('OpenAI');
});

test('kinds narrow what is found and counted', async () => {
  expect(await find('DeepSeek', { kinds: ['COMPANY'] })).toEqual(['DeepSeek']);
  expect(await find('DeepSeek', { kinds: [] })).toEqual([]);
});

test('the name that matched is told', async () => {
  const { data } = await api.ask(QUERY, { search: 'vision', first: 1 });
  expect(data.entities.edges).toEqual([
    { matched: 'SoftBank Vision Fund', node: { name: 'SoftBank Vision Fund', kind: 'COMPANY' } },
  ]);
});

test('pages of a search follow each other without gap or double', async () => {
  const names: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await api.ask(QUERY, { search: 'deepseek', first: 1, after });
    names.push(...data.entities.edges.map(({ node }: { node: { name: string } }) => node.name));
    expect(data.entities.totalCount).toBe(4);
    after = data.entities.pageInfo.hasNextPage ? data.entities.pageInfo.endCursor : null;
  } while (after !== null);
  expect(names).toEqual(await find('deepseek'));
});

test('an entity is found by any spelling of a name, and by no part of it', async () => {
  const query = 'query($name: String) { entity(name: $name) { name } }';
  for (const name of ['openai', 'OPENAI', ' OpenAI ']) {
    expect((await api.ask(query, { name })).data.entity).toEqual({ name: 'OpenAI' });
  }
  expect((await api.ask(query, { name: 'deepseek v3.2' })).data.entity).toEqual({ name: 'DeepSeek-V3.2' });
  for (const name of ['Open', '', '*', '__proto__']) {
    expect((await api.ask(query, { name })).data.entity).toBeNull();
  }
});
