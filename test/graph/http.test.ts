import { connect } from 'node:net';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../server/graph/graph.ts';
import { serveGraph, type TestApi } from '../support/api.ts';
import { openTestGraph, withArticles } from '../support/graph.ts';

let graph: Graph;
let api: TestApi;
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
});
afterAll(async () => {
  await api.close();
  await graph.close();
});

const audits = serverAudits({ url: () => `${api.url}graphql` });

describe('GraphQL over HTTP', () => {
  test('has 61 audits', () => {
    expect(audits).toHaveLength(61);
  });
  test.each(audits)('$name', async (audit) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' });
  });
});

const INGEST = 'mutation { ingest(input: {text: "A forged text."}) { outcome } }';
const json = { 'content-type': 'application/json' };
const post = (body: BodyInit, headers: Record<string, string>) =>
  fetch(`${api.url}graphql`, { method: 'POST', body, headers });

/** Sends bytes as they are; gives the first line of the answer and its body. */
function raw(request: string): Promise<string> {
  const { port } = new URL(api.url);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(request));
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}

test.each([
  ['application/x-www-form-urlencoded', `query=${encodeURIComponent(INGEST)}`],
  ['multipart/form-data; boundary=x', `--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n${INGEST}\r\n--x--`],
  ['text/plain', JSON.stringify({ query: INGEST })],
  ['application/graphql', INGEST],
  ['application/jsonx', JSON.stringify({ query: INGEST })],
])('a POST of %s is refused with 415', async (type, body) => {
  expect((await post(body, { 'content-type': type })).status).toBe(415);
});

test('a GET that says it carries a form or a text is refused with 415', async () => {
  const url = `${api.url}graphql?query=%7B__typename%7D`;
  for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
    expect((await fetch(url, { headers: { 'content-type': type } })).status).toBe(415);
  }
  expect((await fetch(url)).status).toBe(200);
});

test('other methods are refused with 405', async () => {
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD']) {
    const response = await fetch(`${api.url}graphql`, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
  }
  expect((await fetch(`${api.url}graphql?query=${encodeURIComponent(INGEST)}`)).status).toBe(405);
});

test('no other origin is let in, and no page of tools is served', async () => {
  const response = await post('{"query":"{__typename}"}', { ...json, origin: 'http://evil.example' });
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
  const page = await fetch(`${api.url}graphql`, { headers: { accept: 'text/html' } });
  expect(await page.text()).not.toMatch(/<script|<html/i);
});

test('many operations at once are refused', async () => {
  const response = await post('[{"query":"{__typename}"},{"query":"{__typename}"}]', json);
  expect(response.status).toBe(400);
});

test('a change from a page of another origin is refused, and nothing is stored', async () => {
  for (const headers of [{ origin: 'http://evil.example' }, { 'sec-fetch-site': 'cross-site' }, { origin: 'null' }]) {
    const { data, errors } = await api.ask(INGEST, {}, headers as Record<string, string>);
    expect(data).toBeNull();
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' }, path: ['ingest'] });
  }
  expect((await api.ask('{ articles { totalCount } }')).data).toEqual({ articles: { totalCount: 1 } });
});

test('a server for others takes changes with the token only, and reads from all', async () => {
  const token = 'a-token-of-24-characters';
  const open = await serveGraph(graph, { config: { host: '0.0.0.0', token } });
  const mutation = 'mutation { ingest(input: {text: "  "}) { userErrors { code } } }';
  const refused = await open.ask(mutation);
  expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  const wrong = await open.ask(mutation, {}, { authorization: 'Bearer wrong' });
  expect(wrong.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  const taken = await open.ask(mutation, {}, { authorization: `Bearer ${token}` });
  expect(taken.data).toEqual({ ingest: { userErrors: [{ code: 'EMPTY_TEXT' }] } });
  expect((await open.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
  await open.close();
});

test('a request that names another host is refused: its name was made to point here', async () => {
  for (const host of ['evil.example', 'evil.example:4000', '127.0.0.1.evil.example', '10.0.0.1']) {
    const answer = await raw(`GET /health/live HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 403 /);
  }
  for (const host of ['localhost', 'localhost:9', '127.0.0.1:4000', '[::1]:4000']) {
    const answer = await raw(`GET /health/live HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  }
  expect(await raw('GET /health/live HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
});

test('a body that is too long is refused with 413, with or without its length told', async () => {
  const long = JSON.stringify({ query: '{__typename}', variables: { text: 'x'.repeat(12_100_000) } });
  expect((await post(long, json)).status).toBe(413);
  const stream = new Blob([long]).stream();
  const chunked = await fetch(`${api.url}graphql`, {
    method: 'POST',
    headers: json,
    body: stream,
    duplex: 'half',
  } as RequestInit);
  expect(chunked.status).toBe(413);
});

test('who may not change anything may send no more than 256 kB, and must say how long it is', async () => {
  const foreign = { ...json, origin: 'http://evil.example' };
  const long = JSON.stringify({ query: '{__typename}', variables: { text: 'x'.repeat(300_000) } });
  expect((await post(long, foreign)).status).toBe(413);
  const head = `host: ${new URL(api.url).host}\r\norigin: ${foreign.origin}\r\ncontent-type: application/json`;
  const chunked = `POST /graphql HTTP/1.1\r\n${head}\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n`;
  expect(await raw(`${chunked}2\r\n{}\r\n0\r\n\r\n`)).toMatch(/^HTTP\/1\.1 411 [\s\S]*Say how long the body is/);
});

test('every answer forbids what no page of ours needs', async () => {
  for (const path of ['', 'graphql?query=%7B__typename%7D', 'health/live', 'nowhere']) {
    const { headers } = await fetch(`${api.url}${path}`);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data: blob:;font-src 'self';connect-src 'self';worker-src 'self';manifest-src 'self';frame-ancestors 'none';base-uri 'none';form-action 'none'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('x-powered-by')).toBeNull();
  }
});

test('health: live while the process runs, ready while a transaction succeeds', async () => {
  expect(await (await fetch(`${api.url}health/live`)).json()).toEqual({ status: 'live' });
  expect(await (await fetch(`${api.url}health/ready`)).json()).toEqual({ status: 'ready' });
  const lost = await serveGraph(graph, { state: () => 'reconnecting' });
  const response = await fetch(`${lost.url}health/ready`);
  expect([response.status, await response.json()]).toEqual([
    503,
    { status: 'unavailable', reason: 'Neo4j is reconnecting' },
  ]);
  expect((await fetch(`${lost.url}health/live`)).status).toBe(200);
  await lost.close();
});

test('an unknown path is a page with 404 that leads back', async () => {
  const response = await fetch(`${api.url}entity/softbank`);
  expect(response.status).toBe(404);
  expect(await response.text()).toMatch(/<a href="\/">/);
});

test.each([
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..%2f..%2fetc/passwd',
  '/..\\..\\etc\\passwd',
  '/%',
  '/%00',
  '//etc/passwd',
  '/.env',
  '/../package.json',
])('the path %j leads nowhere', async (path) => {
  const answer = await raw(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
  expect(answer).not.toMatch(/root:|"modelscape"/);
});

test('a bug is masked for the client, and told in the log', async () => {
  const broken = await serveGraph(graph, {
    ingest: {
      ingest: () => Promise.reject(new Error('secret of /home/somebody')),
      reread: () => Promise.reject(new Error('secret of /home/somebody')),
      withdraw: () => Promise.reject(new Error('secret of /home/somebody')),
      decide: () => Promise.reject(new Error('secret of /home/somebody')),
      undo: () => Promise.reject(new Error('secret of /home/somebody')),
      importCatalogue: () => Promise.reject(new Error('secret of /home/somebody')),
    },
  });
  const answer = await broken.ask('mutation { ingest(input: {text: "A text."}) { outcome } }');
  expect(answer).toEqual({
    data: null,
    errors: [
      {
        message: 'Unexpected error.',
        path: ['ingest'],
        locations: [{ line: 1, column: 12 }],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ],
  });
  expect(broken.logged()).toMatch(/secret of/);
  await broken.close();
});
