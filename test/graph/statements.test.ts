import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../server/graph/graph.ts';
import { serveGraph, type TestApi } from '../support/api.ts';
import { day, openTestGraph, type Told, withArticles } from '../support/graph.ts';

const names = { Alpha: 'Company', Beta: 'Company', Gamma: 'Company' } as const;
const amount = { value: 3e9, currency: 'USD', text: '$3 billion' };
const told: readonly Told[] = [
  {
    text: 'Alpha acquired Beta for $3 billion. Alpha acquired Beta, then. Alpha sued Gamma.',
    names,
    says: [
      ['ACQUIRED', 'Alpha', 'Beta', { amount }],
      ['ACQUIRED', 'Alpha', 'Beta', { amount, confidence: 0.7 }],
      ['SUED', 'Alpha', 'Gamma'],
    ],
    more: { source: 'The Ledger', publishedAt: day('2025-04-02') },
  },
  {
    text: 'Alpha is to acquire Beta.',
    names: { Alpha: 'Company', Beta: 'Company' },
    says: [['ACQUIRED', 'Alpha', 'Beta', { stance: 'planned' }]],
    more: { source: 'Evening Wire', publishedAt: { value: '2025-01', precision: 'month' } },
  },
  {
    text: 'Alpha no longer owns Beta.',
    names: { Alpha: 'Company', Beta: 'Company' },
    says: [['ACQUIRED', 'Alpha', 'Beta', { ended: true }]],
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

test('a relation tells what its articles say by date and publisher, newest first and undated last, the same once, in one request for all', async () => {
  const { data: named } = await api.ask('{ entity(name: "Alpha") { id } }');
  api.takeQueries();
  const { data, errors } = await api.ask(
    `query($seeds: [ID!]!) { subgraph(seeds: $seeds) { relations { type
      statements { date publisher stance ended amount { value currency } } } } }`,
    { seeds: [named.entity.id] },
  );
  expect(errors).toBeUndefined();
  const bought = { value: 3e9, currency: 'USD' };
  const ledger = { date: '2025-04-02', publisher: 'The Ledger', stance: 'DONE', ended: false };
  expect(data.subgraph.relations).toEqual([
    {
      type: 'ACQUIRED',
      statements: [
        { ...ledger, amount: bought },
        { date: '2025-01', publisher: 'Evening Wire', stance: 'PLANNED', ended: false, amount: null },
        { date: null, publisher: null, stance: 'DONE', ended: true, amount: null },
      ],
    },
    { type: 'SUED', statements: [{ ...ledger, amount: null }] },
  ]);
  expect(api.takeQueries().filter((query) => query === 'read/relation-statements')).toHaveLength(1);
});
