import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { cli } from '../../server/cli/cli.ts';
import { addExport } from '../../server/cli/export.ts';
import { addQuery } from '../../server/cli/query.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { serveGraph, type TestApi } from '../support/api.ts';
import { openTestGraph, withArticles } from '../support/graph.ts';

let graph: Graph;
let api: TestApi;
let folder: string;
beforeAll(async () => {
  graph = await openTestGraph();
  await withArticles(graph, [
    {
      text: 'OpenAI bought Rockset.',
      names: { OpenAI: 'Company', Rockset: 'Company' },
      says: [['ACQUIRED', 'OpenAI', 'Rockset']],
    },
  ]);
  api = await serveGraph(graph);
  folder = await mkdtemp(join(tmpdir(), 'modelscape-query-'));
});
afterAll(async () => {
  await api.close();
  await graph.close();
  await rm(folder, { recursive: true });
});

async function run(argv: readonly string[], input = '') {
  const { uri, user, password, database } = inject('neo4j');
  const out = new PassThrough();
  const err = new PassThrough();
  const env = {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    MODELSCAPE_DATA: folder,
  };
  const io = { in: Readable.from([input]), out, err, env, cwd: folder, signal: new AbortController().signal };
  const code = await cli(argv, io, [addQuery, addExport]);
  out.end();
  err.end();
  return { code, out: await text(out), err: await text(err) };
}

const QUERY = 'query($name: String) { entity(name: $name) { name } }';
const ANSWER = { data: { entity: { name: 'OpenAI' } } };

test('a query is answered by the graph itself where no server runs', async () => {
  const { code, out } = await run(['query', QUERY, '--variables', '{"name": "openai"}']);
  expect([code, JSON.parse(out)]).toEqual([0, ANSWER]);
});

test('a query is answered by the server that is named', async () => {
  const { code, out } = await run(['query', QUERY, '--variables', '{"name": "openai"}', '--server', api.url]);
  expect([code, JSON.parse(out)]).toEqual([0, ANSWER]);
});

test('a query may come from a file or from standard input', async () => {
  await writeFile(join(folder, 'ask.graphql'), '{ entity(name: "OpenAI") { name } }');
  const { out } = await run(['query', '--file', 'ask.graphql', '--server', api.url]);
  expect(JSON.parse(out)).toEqual(ANSWER);
  const piped = await run(['query', '-', '--server', api.url], '{ entity(name: "OpenAI") { name } }');
  expect(JSON.parse(piped.out)).toEqual(ANSWER);
});

test.each([
  [['query'], 2, /Give a query/],
  [['query', '{ x }', '--file', 'y'], 2, /Give a query/],
  [['query', '--file', 'nowhere.graphql'], 2, /nowhere\.graphql/],
  [['query', '{ x }', '--variables', '[1]'], 2, /JSON object/],
  [['query', '{ x }', '--server', 'ftp://x'], 2, /http/],
  [['query', '{ x }', '--server', 'http://127.0.0.1:9'], 1, /does not answer/],
  [['export', 'Nobody'], 1, /no entity is called "Nobody"/],
  [['export'], 2, /name the entities to start from, or give --all/],
  [['export', '--all', '--depth', '1'], 2, /--all goes with neither/],
  [['export', '--all', '--since', 'soon'], 1, /since/],
  [['export', 'OpenAI', '--depth', '9'], 1, /depth: 9 asked for, at most 3 allowed/],
  [['export', 'OpenAI', '--limit', 'many'], 1, /limit/],
  [
    ['export', 'OpenAI', '--format', 'exe'],
    2,
    /cytoscape-json, graphml, gexf, csv-nodes, csv-edges, csv-claims, json-lines/,
  ],
])('%j ends with %i and says why', async (argv, code, why) => {
  const result = await run(argv);
  expect([result.code, result.out]).toEqual([code, '']);
  expect(result.err).toMatch(why);
});

test('an answer with errors is printed, and ends with 1', async () => {
  const { code, out, err } = await run(['query', '{ nothing }', '--server', api.url]);
  expect(code).toBe(1);
  expect(JSON.parse(out).errors).toHaveLength(1);
  expect(err).toMatch(/The answer is an error: Cannot query field "nothing"/);
});

test('a subgraph goes to standard output or to a file, the same from a server and from the graph itself', async () => {
  const own = await run(['export', 'openai', '--format', 'csv-edges', '--types', 'acquired']);
  expect(own.out.split('\r\n')).toHaveLength(3);
  const served = await run(['export', 'openai', '--format', 'csv-edges', '--server', api.url, '--out', 'edges.csv']);
  expect([served.code, served.out]).toEqual([0, '']);
  expect(await readFile(join(folder, 'edges.csv'), 'utf8')).toBe(own.out);
  const all = await run(['export', '--all', '--format', 'csv-edges', '--types', 'acquired']);
  const allServed = await run(['export', '--all', '--format', 'csv-edges', '--types', 'acquired', '--server', api.url]);
  expect([all.code, all.out.split('\r\n').length, all.out]).toEqual([0, 3, allServed.out]);
  const lost = await run(['export', 'openai', '--server', api.url, '--out', 'no/such/folder.json']);
  expect([lost.code, lost.err]).toEqual([1, expect.stringMatching(/can't be written/)]);
});
