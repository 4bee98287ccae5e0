import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../server/graph/graph.ts';
import { measureSignificance } from '../../server/graph/significance.ts';
import { serveGraph, type TestApi } from '../support/api.ts';
import { day, openTestGraph, type Told, withArticles } from '../support/graph.ts';

const names = { MoE: 'Technique', GRPO: 'Technique', LoRA: 'Technique', OpenAI: 'Company' } as const;
const pick = (...wanted: readonly (keyof typeof names)[]) =>
  Object.fromEntries(wanted.map((name) => [name, names[name]]));

const told: readonly Told[] = [
  {
    text: 'MoE goes with GRPO. Then MoE goes alone.\nHere is LoRA. OpenAI uses it.',
    names: pick('MoE', 'GRPO', 'LoRA', 'OpenAI'),
    more: { publishedAt: day('2025-01-10') },
  },
  { text: 'First MoE.\nThen GRPO.', names: pick('MoE', 'GRPO'), more: { publishedAt: day('2025-06-10') } },
  { text: 'Only MoE and OpenAI.', names: pick('MoE', 'OpenAI'), more: { publishedAt: day('2025-09-10') } },
  { text: 'Nothing is named here.', names: {} },
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

const QUERY = `query($kinds: [EntityKind!], $with: ID, $within: Window, $since: String, $until: String, $minCount: Int, $first: Int) {
  coOccurrence(kinds: $kinds, with: $with, within: $within, since: $since, until: $until, minCount: $minCount, first: $first) {
    totalCount windowCount windowTrend { period count } undatedWindowCount
    nodes { a { name } b { name } count expected lift significance trend { period count } undated examples { text article { title } } }
  }
}`;
const ALL = ['TECHNIQUE'];

async function together(variables: Record<string, unknown> = {}) {
  const { data, errors } = await api.ask(QUERY, { kinds: ALL, minCount: 1, first: 50, ...variables });
  expect(errors).toBeUndefined();
  const { nodes, ...counts } = data.coOccurrence;
  return {
    ...counts,
    pairs: nodes.map(
      (pair: { a: { name: string }; b: { name: string }; count: number }) =>
        `${pair.a.name} + ${pair.b.name}: ${pair.count}`,
    ),
    nodes,
  };
}

test('by article: windows are all articles, a stands before b, most often together first', async () => {
  expect(await together()).toMatchObject({
    totalCount: 3,
    windowCount: 4,
    pairs: ['GRPO + MoE: 2', 'GRPO + LoRA: 1', 'LoRA + MoE: 1'],
  });
});

test('expected, lift and significance come from the counts of the windows', async () => {
  const { nodes } = await together();
  const { expected, lift, significance } = measureSignificance({ both: 2, a: 2, b: 3, all: 4 });
  expect(nodes[0]).toMatchObject({ count: 2, expected: 1.5, lift: 4 / 3 });
  expect([nodes[0].expected, nodes[0].lift]).toEqual([expected, lift]);
  expect(nodes[0].significance).toBeCloseTo(significance, 12);
});

test('by sentence: only names that stand in one sentence', async () => {
  expect(await together({ within: 'SENTENCE' })).toMatchObject({
    totalCount: 1,
    windowCount: 8,
    pairs: ['GRPO + MoE: 1'],
  });
});

test('with one entity: only its pairs, whatever its own kind', async () => {
  const { data } = await api.ask('{ entity(name: "OpenAI") { id } }');
  expect(await together({ with: data.entity.id })).toMatchObject({
    pairs: ['MoE + OpenAI: 2', 'LoRA + OpenAI: 1', 'GRPO + OpenAI: 1'],
    totalCount: 3,
    windowCount: 4,
  });
});

test('a period narrows the windows and all counts', async () => {
  expect(await together({ since: '2025-02', until: '2025' })).toMatchObject({
    windowCount: 2,
    totalCount: 1,
    pairs: ['GRPO + MoE: 1'],
  });
  expect(await together({ since: '2030' })).toMatchObject({ windowCount: 0, totalCount: 0, pairs: [] });
});

test('a least count leaves out the rest, and the first few leave the count of all', async () => {
  expect(await together({ minCount: 2 })).toMatchObject({ totalCount: 1, pairs: ['GRPO + MoE: 2'] });
  expect(await together({ first: 1 })).toMatchObject({ totalCount: 3, pairs: ['GRPO + MoE: 2'] });
});

test('examples: newest article first; a sentence with both, else the two nearest that name one each', async () => {
  const { nodes } = await together();
  expect(nodes[0].examples).toEqual([
    { text: 'First MoE.', article: { title: 'First MoE.' } },
    { text: 'Then GRPO.', article: { title: 'First MoE.' } },
    { text: 'MoE goes with GRPO.', article: { title: 'MoE goes with GRPO. Then MoE goes alone.' } },
  ]);
  expect((await together({ within: 'SENTENCE' })).nodes[0].examples).toEqual([
    { text: 'MoE goes with GRPO.', article: { title: 'MoE goes with GRPO. Then MoE goes alone.' } },
  ]);
});

test('the trend is by quarter, beside that of all windows; with what is undated it adds up to the count', async () => {
  const { nodes, windowTrend, undatedWindowCount } = await together({ with: null });
  expect(nodes[0]).toMatchObject({
    count: 2,
    trend: [
      { period: '2025-Q1', count: 1 },
      { period: '2025-Q2', count: 1 },
    ],
    undated: 0,
  });
  expect({ windowTrend, undatedWindowCount }).toEqual({
    windowTrend: ['2025-Q1', '2025-Q2', '2025-Q3'].map((period) => ({ period, count: 1 })),
    undatedWindowCount: 1,
  });
});

test('any kinds go together, also those of two kinds', async () => {
  expect(await together({ kinds: ['TECHNIQUE', 'COMPANY'], minCount: 2 })).toMatchObject({
    pairs: ['GRPO + MoE: 2', 'MoE + OpenAI: 2'],
    totalCount: 2,
  });
  expect(await together({ kinds: ['COMPANY'] })).toMatchObject({ pairs: [], totalCount: 0, windowCount: 4 });
});

test('all pairs of a page and their examples take four requests to the graph', async () => {
  await together();
  api.takeQueries();
  await together();
  expect(api.takeQueries()).toEqual([
    'read/window-changes',
    'read/entities-by-id',
    'read/co-occurrence-examples',
    'read/articles-by-id',
  ]);
});

test.each([
  [{ minCount: 0 }, 'BAD_USER_INPUT'],
  [{ first: 0 }, 'BAD_USER_INPUT'],
  [{ first: 101 }, 'LIMIT_EXCEEDED'],
  [{ with: 'x' }, 'BAD_USER_INPUT'],
  [{ since: '2025-02-30' }, 'BAD_USER_INPUT'],
])('%j is an error of code %s', async (variables, code) => {
  const { errors } = await api.ask(QUERY, variables);
  expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual([code]);
});
