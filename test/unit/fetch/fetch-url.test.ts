import type { RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer as createSocketServer, type Server } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FetchError } from '../../../server/errors.ts';
import { type AllowList, readAllowList } from '../../../server/fetch/allow-list.ts';
import { createFetchUrl, type FetchOptions, type FetchUrl } from '../../../server/fetch/fetch-url.ts';
import { SELF_SIGNED } from '../../support/certificate.ts';
import { openWeb, type Web } from '../../support/web.ts';

const allowing = (text: string): AllowList => readAllowList(text) ?? expect.fail(`${text} is refused`);
const PAGE = '<!doctype html><title>Page</title><p>Hello.</p>';
let web: Web;
let fetchUrl: FetchUrl;

beforeAll(async () => {
  web = await openWeb((_, response) => response.end());
  fetchUrl = createFetchUrl({ allow: allowing('127.0.0.1:*') });
});
afterAll(() => web.close());

type Reply = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: string | Uint8Array;
};

/** Lets the site give this answer to everybody from now on. */
function reply({ status = 200, headers = {}, body = PAGE }: Reply): void {
  web.answer((_, response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(body);
  });
}

async function failureOf(url: string, options: FetchOptions = { allow: allowing('127.0.0.1:*') }): Promise<FetchError> {
  const error: unknown = await createFetchUrl(options)(url).then(
    () => null,
    (failure: unknown) => failure,
  );
  return error instanceof FetchError ? error : expect.fail(`no FetchError, but ${String(error)}`);
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

test('a page comes with its type, its charset and what the next request may bear', async () => {
  reply({
    headers: {
      'content-type': 'Text/HTML; Charset="Shift_JIS"',
      etag: '"a1"',
      'last-modified': 'Tue, 05 Mar 2024 10:00:00 GMT',
    },
  });
  expect(await fetchUrl(`${web.url}/page#part`)).toEqual({
    url: `${web.url}/page`,
    type: 'text/html',
    charset: 'shift_jis',
    notModified: false,
    bytes: Buffer.from(PAGE),
    etag: '"a1"',
    lastModified: 'Tue, 05 Mar 2024 10:00:00 GMT',
  });
});

test('a request says who asks, and gives nothing else away', async () => {
  reply({});
  await fetchUrl(`${web.url}/`);
  const { headers } = web.requests.at(-1) ?? expect.fail('nothing was asked');
  expect(headers['user-agent']).toMatch(/^Modelscape /);
  expect(Object.keys(headers).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
});

test('what is still the same is not sent again', async () => {
  web.answer((request, response) => {
    const same = request.headers['if-none-match'] === '"a1"' && request.headers['if-modified-since'] === 'yesterday';
    response.writeHead(same ? 304 : 200, { 'content-type': 'text/html', etag: '"a1"' }).end(same ? '' : PAGE);
  });
  const known = { etag: '"a1"', lastModified: 'yesterday' };
  expect(await fetchUrl(`${web.url}/`, known)).toMatchObject({
    notModified: true,
    etag: '"a1"',
    bytes: new Uint8Array(),
  });
  expect(await fetchUrl(`${web.url}/`)).toMatchObject({ notModified: false, bytes: Buffer.from(PAGE) });
});

test.each([
  ['gzip', gzipSync(PAGE)],
  ['x-gzip', gzipSync(PAGE)],
  ['br', brotliCompressSync(PAGE)],
  ['identity', Buffer.from(PAGE)],
])('what is packed as %s is unpacked', async (encoding, body) => {
  reply({ headers: { 'content-encoding': encoding }, body });
  expect(Buffer.from((await fetchUrl(web.url)).bytes).toString()).toBe(PAGE);
});

test.each([
  ['an unknown packing', 'zstd, gzip', Buffer.from(PAGE)],
  ['gzip that is none', 'gzip', Buffer.from(PAGE)],
  ['gzip that breaks off', 'gzip', gzipSync(PAGE.repeat(100)).subarray(0, 60)],
  ['brotli that is none', 'br', Buffer.from(PAGE)],
  [
    'brotli that breaks off',
    'br',
    brotliCompressSync(Buffer.from(Array.from({ length: 5_000 }, (_, n) => (n * n) % 251))).subarray(0, 100),
  ],
])('%s is told', async (_, encoding, body) => {
  reply({ headers: { 'content-encoding': encoding }, body });
  expect((await failureOf(web.url)).reason).toBe('ENCODING');
});

test.each([
  ['gzip', gzipSync(Buffer.alloc(50_000_000))],
  ['br', brotliCompressSync(Buffer.alloc(50_000_000))],
])('a bomb packed as %s is not unpacked beyond the limit', async (encoding, body) => {
  expect(body.length).toBeLessThan(100_000);
  reply({ headers: { 'content-encoding': encoding }, body });
  expect(await failureOf(web.url)).toMatchObject({
    reason: 'TOO_LARGE',
    why: 'it has more than 10000000 bytes, which is the most that is read.',
  });
});

test('a body without end is cut at the limit, and one that tells its size is not begun', async () => {
  let sent = 0;
  web.answer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    const send = (): void => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536, 'a'))) sent += 65_536;
      if (!response.destroyed) response.once('drain', send);
    };
    send();
  });
  const options = { allow: allowing('127.0.0.1:*'), mostBytes: 1_000_000 };
  expect((await failureOf(web.url, options)).reason).toBe('TOO_LARGE');
  expect(sent).toBeLessThan(100_000_000);
  reply({ headers: { 'content-length': '2000000' }, body: Buffer.alloc(2_000_000) });
  expect((await failureOf(web.url, options)).reason).toBe('TOO_LARGE');
});

const DAWDLERS: Readonly<Record<string, RequestListener>> = {
  'never answers': () => {},
  'sends a byte now and then': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    setInterval(() => response.write('a'), 20).unref();
  },
};

test.each(Object.entries(DAWDLERS))('a server that %s is left in the end', async (_, listener) => {
  web.answer(listener);
  expect(await failureOf(web.url, { allow: allowing('127.0.0.1:*'), mostTime: 300 })).toMatchObject({
    reason: 'TIMEOUT',
    why: 'it takes longer than 0.3 s. Try again later.',
  });
});

test('who asks may call it off', async () => {
  const stop = new AbortController();
  web.answer(() => stop.abort(new Error('called off')));
  await expect(fetchUrl(web.url, {}, stop.signal)).rejects.toThrow('called off');
});

test.each([
  ['image/png', 'the server sends image/png. Read are pages, feeds, text, Markdown, PDF and JSON Lines.'],
  ['application/zip', 'the server sends application/zip. Read are pages, feeds, text, Markdown, PDF and JSON Lines.'],
  ['text/javascript', 'the server sends text/javascript. Read are pages, feeds, text, Markdown, PDF and JSON Lines.'],
])('%s is not read', async (type, why) => {
  reply({ headers: { 'content-type': type } });
  expect(await failureOf(web.url)).toMatchObject({ reason: 'TYPE', why });
});

test.each([
  [404, {}, 'NOT_FOUND', null, 'the server answers 404: it has no such page. Check the address.'],
  [410, {}, 'NOT_FOUND', null, 'the server answers 410: it says that this page is gone for good.'],
  [
    403,
    {},
    'FORBIDDEN',
    null,
    'the server answers 403: it refuses us. Save the page in a browser and ingest the file.',
  ],
  [
    401,
    {},
    'FORBIDDEN',
    null,
    'the server answers 401: it asks for a login, which is not given. Save the page and ingest the file.',
  ],
  [
    429,
    { 'retry-after': '120' },
    'RATE_LIMITED',
    120,
    'the server answers 429: it has been asked too often. Try again in 120 s.',
  ],
  [429, {}, 'RATE_LIMITED', null, 'the server answers 429: it has been asked too often. Try again later.'],
  [
    503,
    { 'retry-after': 'Thu, 01 Jan 2099 00:00:00 GMT' },
    'RATE_LIMITED',
    86_400,
    'the server answers 503: it is not available now. Try again in 86400 s.',
  ],
  [
    503,
    { 'retry-after': 'soon' },
    'RATE_LIMITED',
    null,
    'the server answers 503: it is not available now. Try again later.',
  ],
  [500, {}, 'SERVER_FAULT', null, 'the server answers 500: it has a fault. Try again later.'],
  [204, {}, 'STATUS', null, 'the server answers 204: it gives no page. Try again later.'],
  [418, {}, 'STATUS', null, 'the server answers 418: it gives no page. Try again later.'],
  [302, {}, 'STATUS', null, 'the server answers 302: it gives no page. Try again later.'],
])('status %i with %j is told as %s', async (status, headers, reason, retryAfter, why) => {
  reply({ status, headers, body: '' });
  expect(await failureOf(web.url)).toMatchObject({ reason, retryAfter, why });
});

test('redirects are followed, relative ones too, and the last address counts', async () => {
  web.answer((request, response) => {
    const to = { '/a': '/b', '/b': 'c?d', '/c?d': `${web.url}/e#f` }[request.url ?? ''];
    if (to !== undefined) response.writeHead(302, { location: to }).end('moved');
    else response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
  });
  expect((await fetchUrl(`${web.url}/a`)).url).toBe(`${web.url}/e`);
});

test('a ring of redirects ends', async () => {
  web.answer((_, response) => response.writeHead(301, { location: '/' }).end());
  const before = web.requests.length;
  expect((await failureOf(web.url)).reason).toBe('REDIRECTS');
  expect(web.requests.length - before).toBe(6);
});

test.each([
  ['http://127.0.0.2:1/', 'ADDRESS'],
  ['http://127.0.0.2/', 'ADDRESS'],
  ['http://[::1]/', 'ADDRESS'],
  ['http://169.254.169.254/latest/meta-data/', 'ADDRESS'],
  ['//10.0.0.1/', 'ADDRESS'],
  ['http://0x7f000002/', 'ADDRESS'],
  ['http://user:secret@127.0.0.1/', 'CREDENTIALS'],
  ['file:///etc/passwd', 'SCHEME'],
  ['http://', 'BAD_URL'],
])('a redirect to %s is refused as %s', async (location, reason) => {
  web.answer((_, response) => response.writeHead(302, { location }).end());
  expect((await failureOf(web.url)).reason).toBe(reason);
});

test('a name that leads to this machine is not asked, nor one that a redirect names', async () => {
  web.answer((_, response) => response.writeHead(302, { location: 'http://inside.example/' }).end());
  const resolve = async (name: string) => [
    { address: name === 'inside.example' ? '::ffff:10.0.0.7' : '127.0.0.1', family: 4 },
  ];
  const before = web.requests.length;
  for (const url of [
    'http://localhost/',
    'http://localhost./',
    'http://rebind.example/',
    `http://outside.example:${web.port}/`,
  ]) {
    expect(await failureOf(url, { resolve, allow: allowing(`outside.example:${web.port}`) }), url).toMatchObject({
      reason: 'ADDRESS',
    });
  }
  expect(web.requests.length - before).toBe(1);
});

test('the message names the host, its address, and what lets it pass', async () => {
  const resolve = async () => [{ address: '10.0.0.7', family: 4 }];
  expect((await failureOf('http://wiki.example/', { resolve })).message).toBe(
    'http://wiki.example/: wiki.example is at 10.0.0.7, which is of a private network. To allow it, set MODELSCAPE_FETCH_ALLOW to wiki.example.',
  );
});

test('a name is looked up once a connection, and the connection goes where that look led', async () => {
  reply({ body: `${PAGE}good` });
  const inside = await openWeb((_, response) => response.end('inside'), '127.0.0.2');
  const answers = ['127.0.0.1', '127.0.0.2'];
  let looks = 0;
  const resolve = async () => {
    looks += 1;
    return [{ address: answers.shift() ?? '127.0.0.2', family: 4 }];
  };
  const options = { resolve, allow: allowing(`127.0.0.1:${web.port}`) };
  const found = await createFetchUrl(options)(`http://rebind.example:${web.port}/`);
  expect({ body: Buffer.from(found.bytes).toString(), looks }).toEqual({ body: `${PAGE}good`, looks: 1 });
  expect(await failureOf(`http://rebind.example:${web.port}/`, options)).toMatchObject({ reason: 'ADDRESS' });
  expect(inside.requests).toHaveLength(0);
  await inside.close();
});

test('of several addresses of a name only those that pass are asked', async () => {
  reply({});
  const resolve = async () => [
    { address: '127.0.0.2', family: 4 },
    { address: '::1', family: 6 },
    { address: '127.0.0.1', family: 4 },
  ];
  const found = await createFetchUrl({ resolve, allow: allowing('127.0.0.1:*') })(`http://many.example:${web.port}/`);
  expect(found.url).toBe(`http://many.example:${web.port}/`);
});

test('names that lead nowhere, and look-ups that fail, are told', async () => {
  const failing = (code: string) => async () => Promise.reject(Object.assign(new Error(code), { code }));
  expect((await failureOf('http://none.example/', { resolve: failing('ENOTFOUND') })).reason).toBe('DNS');
  expect((await failureOf('http://none.example/', { resolve: failing('EAI_AGAIN') })).reason).toBe('DNS');
  expect((await failureOf('http://none.example/', { resolve: async () => [] })).reason).toBe('DNS');
});

test('a port where nothing listens is told', async () => {
  const closed = await openWeb((_, response) => response.end());
  await closed.close();
  expect((await failureOf(closed.url)).reason).toBe('CONNECTION');
});

test('certificates that nobody vouches for, and servers without TLS, are told', async () => {
  const server = createTlsServer(SELF_SIGNED, (_, response) => response.end());
  const port = await listen(server);
  expect(await failureOf(`https://127.0.0.1:${port}/`)).toMatchObject({
    reason: 'TLS',
    why: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
  });
  server.close();
  expect((await failureOf(`https://127.0.0.1:${web.port}/`)).reason).toBe('TLS');
});

test.each([
  ['no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n', 'CONNECTION'],
  ['nothing', '', 'CONNECTION'],
  ['half a body', 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 100\r\n\r\nhalf', 'CONNECTION'],
  [
    'half a chunk',
    'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ntransfer-encoding: chunked\r\n\r\n64\r\nhalf',
    'CONNECTION',
  ],
  ['40 kB of headers', `HTTP/1.1 200 OK\r\n${`x-a: ${'a'.repeat(1_000)}\r\n`.repeat(40)}\r\n`, 'HEADERS'],
])('a server that sends %s is told', async (_, sent, reason) => {
  const server = createSocketServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => socket.end(sent));
  });
  const port = await listen(server);
  expect((await failureOf(`http://127.0.0.1:${port}/`)).reason).toBe(reason);
  server.close();
});
