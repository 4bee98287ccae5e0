import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../server/graph/graph.ts';
import { readPersisted } from '../../server/graphql/persisted.ts';
import { serveGraph, type TestApi } from '../support/api.ts';
import { openTestGraph, withArticles } from '../support/graph.ts';

const token = 'a-token-of-24-characters';
let graph: Graph;
const apis: TestApi[] = [];

async function serve(config: Readonly<Record<string, boolean | string>>): Promise<TestApi> {
  const api = await serveGraph(graph, { config: { host: '127.0.0.1', token, ...config } });
  apis.push(api);
  return api;
}
beforeAll(async () => {
  graph = await openTestGraph();
  await withArticles(graph, [{ text: 'Acme is here.', names: { Acme: 'Company' } }]);
});
afterAll(async () => {
  await Promise.all(apis.map((api) => api.close()));
  await graph.close();
});

const MUTATION = 'mutation { ingest(input: {text: "A text."}) { outcome } }';
const codes = ({ errors }: Awaited<ReturnType<TestApi['ask']>>) =>
  errors?.map(({ extensions }) => extensions?.['code']);

test('a read-only server takes changes from nobody, not even with the token, and reads from all', async () => {
  const api = await serve({ readOnly: true });
  for (const headers of [{}, { authorization: `Bearer ${token}` }]) {
    expect(codes(await api.ask(MUTATION, {}, headers as Record<string, string>))).toEqual(['FORBIDDEN']);
  }
  expect((await api.ask('{ articles { totalCount } }')).data).toEqual({ articles: { totalCount: 1 } });
});

test('an operation of the page can be asked for by its hash, an unknown hash is told', async () => {
  const api = await serve({});
  const [hash = '', text = ''] = [...readPersisted()].find(([, one]) => one.includes('stats')) ?? [];
  const post = async (sha256Hash: string) => {
    const response = await fetch(`${api.url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash } } }),
    });
    return response.json();
  };
  expect(await post(hash)).toEqual(await api.ask(text));
  expect(codes(await post('0'.repeat(64)))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
});

test('with --persisted-only others are answered what the page asks, by hash or whole, and no more', async () => {
  const api = await serve({ persistedOnly: true, host: '0.0.0.0' });
  const [, listed = ''] = [...readPersisted()].find(([, one]) => one.includes('stats')) ?? [];
  expect(codes(await api.ask(listed))).toBeUndefined();
  for (const query of ['{ stats { claimCount } }', '{ __schema { queryType { name } } }', MUTATION]) {
    expect(codes(await api.ask(query))).toEqual(['OPERATION_NOT_LISTED']);
  }
  const known = { authorization: `Bearer ${token}` };
  expect((await api.ask('{ articles { totalCount } }', {}, known)).data).toEqual({ articles: { totalCount: 1 } });
});
