import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { createChangeGuard } from '../../../server/http/change-guard.ts';
import { isLoopback } from '../../../server/http/loopback.ts';

const token = 'a-token-of-24-characters';
const request = (headers: Record<string, string>, remoteAddress = '127.0.0.1') =>
  ({ headers: { host: '127.0.0.1:4000', ...headers }, socket: { remoteAddress } }) as unknown as IncomingMessage;

const local = createChangeGuard({ host: '127.0.0.1', token: null });
const open = createChangeGuard({ host: '0.0.0.0', token });

test.each(['localhost', '127.0.0.1', '127.8.9.10', '::1', '[::1]', '::ffff:127.0.0.1', 'LOCALHOST'])(
  '%s is this machine',
  (host) => {
    expect(isLoopback(host)).toBe(true);
  },
);

test.each(['0.0.0.0', '::', 'localhost.evil.example', '127.0.0.1.evil.example', '10.0.0.1', '128.0.0.1', ''])(
  '%j is not this machine',
  (host) => {
    expect(isLoopback(host)).toBe(false);
  },
);

test('on a server for this machine, programs and our own page may change things', () => {
  expect(local(request({}))).toBeNull();
  expect(local(request({ origin: 'http://127.0.0.1:4000', 'sec-fetch-site': 'same-origin' }))).toBeNull();
});

test.each([
  [{ origin: 'http://evil.example' }],
  [{ origin: 'null' }],
  [{ origin: 'http://127.0.0.1:9999' }],
  [{ 'sec-fetch-site': 'cross-site' }],
  [{ 'sec-fetch-site': 'same-site' }],
])('a page of another origin may not: %j', (headers) => {
  expect(local(request(headers))).toBe('the request comes from a page of another origin');
});

test.each([[{ 'x-forwarded-for': '8.8.8.8' }], [{ forwarded: 'for=8.8.8.8' }], [{ via: '1.1 proxy' }]])(
  'who comes through a proxy needs the token: %j',
  (headers) => {
    expect(local(request(headers))).toMatch(/MODELSCAPE_TOKEN/);
  },
);

test('elsewhere the token is needed, whole and exact', () => {
  expect(open(request({}))).toMatch(/MODELSCAPE_TOKEN/);
  expect(open(request({ authorization: `Bearer ${token}` }, '10.0.0.7'))).toBeNull();
  expect(open(request({ authorization: `bearer ${token}`, origin: 'http://other.example' }, '10.0.0.7'))).toBeNull();
  for (const wrong of [token.slice(1), `${token}x`, '', token.toUpperCase()]) {
    expect(open(request({ authorization: `Bearer ${wrong}` }, '10.0.0.7'))).not.toBeNull();
  }
});

test('where no token is set, none is right', () => {
  expect(local(request({ authorization: 'Bearer null' }))).not.toBeNull();
});
