import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../server/graph/graph.ts';
import { serveGraph, type TestApi } from '../support/api.ts';
import { day, openTestGraph, type Told, withArticles } from '../support/graph.ts';

const names = { Acme: 'Company', Bolt: 'Company' } as const;
const told: readonly Told[] = [
  { text: 'Acme bought Bolt.', names, says: [['ACQUIRED', 'Acme', 'Bolt']], more: { publishedAt: day('2025-02-10') } },
  {
    text: 'In 2024-12 Acme bought Bolt, a paper says.',
    names,
    says: [['ACQUIRED', 'Acme', 'Bolt', { date: { value: '2024-12', precision: 'month', text: 'December' } }]],
    more: { publishedAt: day('2025-03-01') },
  },
  {
    text: 'Acme and Bolt work together.',
    names,
    says: [['PARTNERED_WITH', 'Acme', 'Bolt']],
    more: { publishedAt: { value: '2025', precision: 'year' } },
  },
  { text: 'Acme is here, nobody knows since when.', names: { Acme: 'Company' } },
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

const COUNTS = 'articleCount claimCount claimsByType { type count }';
const TIMELINE = `unit periods { period ${COUNTS} } undated { ${COUNTS} }`;

const counts = (articleCount: number, claims: Readonly<Record<string, number>>) => ({
  articleCount,
  claimCount: Object.values(claims).reduce((total, count) => total + count, 0),
  claimsByType: Object.entries(claims).map(([type, count]) => ({ type, count })),
});

test('by quarter: articles by their date, claims by their own; what is less exact is undated, and nothing is lost', async () => {
  const { data } = await api.ask(`{ entity(name: "Acme") { articleCount timeline { ${TIMELINE} } } }`);
  expect(data.entity).toEqual({
    articleCount: 4,
    timeline: {
      unit: 'QUARTER',
      periods: [
        { period: '2024-Q4', ...counts(0, { ACQUIRED: 1 }) },
        { period: '2025-Q1', ...counts(2, { ACQUIRED: 1 }) },
      ],
      undated: counts(2, { PARTNERED_WITH: 1 }),
    },
  });
});

test('by year a mere year is exact enough', async () => {
  const { data } = await api.ask(`{ entity(name: "Acme") { timeline(by: YEAR) { ${TIMELINE} } } }`);
  expect(data.entity.timeline).toEqual({
    unit: 'YEAR',
    periods: [
      { period: '2024', ...counts(0, { ACQUIRED: 1 }) },
      { period: '2025', ...counts(3, { ACQUIRED: 1, PARTNERED_WITH: 1 }) },
    ],
    undated: counts(1, {}),
  });
});

test('relations have timelines, and those of many take one request', async () => {
  api.takeQueries();
  const { data } = await api.ask(
    `{ entity(name: "Acme") { neighbours { edges { relation { type timeline(by: MONTH) { ${TIMELINE} } } } } } }`,
  );
  expect(api.takeQueries().filter((name) => name.includes('timeline'))).toEqual(['read/relation-timeline']);
  expect(data.entity.neighbours.edges.map(({ relation }: { relation: unknown }) => relation)).toEqual([
    {
      type: 'ACQUIRED',
      timeline: {
        unit: 'MONTH',
        periods: [
          { period: '2024-12', ...counts(0, { ACQUIRED: 1 }) },
          { period: '2025-02', ...counts(1, { ACQUIRED: 1 }) },
          { period: '2025-03', ...counts(1, {}) },
        ],
        undated: counts(0, {}),
      },
    },
    { type: 'PARTNERED_WITH', timeline: { unit: 'MONTH', periods: [], undated: counts(1, { PARTNERED_WITH: 1 }) } },
  ]);
});
