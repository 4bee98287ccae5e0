import { expect, test } from 'vitest';
import { FetchError } from '../../../server/errors.ts';
import { notPublic } from '../../../server/fetch/address.ts';
import { ALLOW_NOTHING, type AllowList, readAllowList } from '../../../server/fetch/allow-list.ts';
import { checkUrl } from '../../../server/fetch/check-url.ts';

const reasonOf = (url: string, allow: AllowList = ALLOW_NOTHING): string | null => {
  try {
    checkUrl(url, allow);
    return null;
  } catch (error) {
    return error instanceof FetchError ? error.reason : String(error);
  }
};
const allowing = (text: string): AllowList => readAllowList(text) ?? expect.fail(`${text} is refused`);

test.each([
  'http://127.0.0.1/',
  'http://127.1/',
  'http://127.0.1/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0x7f.0.0.1/',
  'http://017700000001/',
  'http://0177.0.0.1/',
  'http://0/',
  'http://0.0.0.0/',
  'http://127.0.0.1./',
  'http://①②⑦.0.0.1/',
  'http://127。0。0。1/',
  'http://１２７.0.0.1/',
  'http://%31%32%37.0.0.1/',
  'http:127.0.0.1/',
  'http:///127.0.0.1/',
  'http://10.1.2.3/',
  'http://172.16.0.1/',
  'http://192.168.1.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://168.63.129.16/',
  'http://100.64.0.1/',
  'http://192.0.0.1/',
  'http://192.0.2.1/',
  'http://198.18.0.1/',
  'http://224.0.0.1/',
  'http://240.0.0.1/',
  'http://255.255.255.255/',
  'http://[::]/',
  'http://[::1]/',
  'http://[::7f00:1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::ffff:8.8.8.8]/',
  'http://[::ffff:0:127.0.0.1]/',
  'http://[64:ff9b::127.0.0.1]/',
  'http://[64:ff9b:1::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[2001::1]/',
  'http://[2001:db8::1]/',
  'http://[fe80::1]/',
  'http://[fec0::1]/',
  'http://[fd00:ec2::254]/',
  'http://[ff02::1]/',
  'http://[100::1]/',
  'http://[4000::1]/',
])('%s is an address that is not asked', (url) => {
  expect(reasonOf(url)).toBe('ADDRESS');
});

test.each([
  ['file:///etc/passwd', 'SCHEME'],
  ['ftp://example.com/', 'SCHEME'],
  ['gopher://example.com/', 'SCHEME'],
  ['javascript:alert(1)', 'SCHEME'],
  ['data:text/html,hello', 'SCHEME'],
  ['http://user@example.com/', 'CREDENTIALS'],
  ['http://user:secret@example.com/', 'CREDENTIALS'],
  ['http://example.com@127.0.0.1/', 'CREDENTIALS'],
  ['http://:secret@example.com/', 'CREDENTIALS'],
  ['http://example.com:22/', 'PORT'],
  ['https://example.com:8443/', 'PORT'],
  ['http://127.0.0.1:6379/', 'PORT'],
  ['example.com', 'BAD_URL'],
  ['http://', 'BAD_URL'],
  ['http://1.2.3.4.5/', 'BAD_URL'],
  ['http://[fe80::1%25eth0]/', 'BAD_URL'],
  ['http://127.0.0.1%00.example.com/', 'BAD_URL'],
  [`http://example.com/${'a'.repeat(3_000)}`, 'BAD_URL'],
])('%s is refused as %s', (url, reason) => {
  expect(reasonOf(url)).toBe(reason);
});

test('a secret of an address is not repeated in the message', () => {
  expect(() => checkUrl('http://user:hunter2@example.com/', ALLOW_NOTHING)).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
  );
});

test.each([
  ['http://example.com/a', 'http://example.com/a'],
  ['HTTPS://Example.COM:443/a?b#c', 'https://example.com/a?b'],
  ['https://example.com:80/', 'https://example.com:80/'],
  ['http://example.com./', 'http://example.com/'],
  ['http://example.com../', 'http://example.com/'],
  ['http://example.com#@127.0.0.1/', 'http://example.com/'],
  ['http://example.com\\@127.0.0.1/', 'http://example.com/@127.0.0.1/'],
  ['http://bücher.example/', 'http://xn--bcher-kva.example/'],
  ['http://93.184.216.34/', 'http://93.184.216.34/'],
  ['http://[2606:4700::1]/', 'http://[2606:4700::1]/'],
])('%s may be asked, as %s', (url, asked) => {
  expect(checkUrl(url, ALLOW_NOTHING).href).toBe(asked);
});

test.each([
  [
    '127.0.0.1',
    ['http://127.0.0.1/', 'http://2130706433/', 'https://127.0.0.1/'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.2/'],
  ],
  ['127.0.0.1:8080', ['http://127.0.0.1:8080/'], ['http://127.0.0.1/', 'http://127.0.0.1:8081/']],
  ['10.0.0.0/8:*', ['http://10.9.8.7:1234/', 'http://10.0.0.1/'], ['http://11.0.0.1:1234/', 'http://192.168.0.1/']],
  ['fd00::/8', ['http://[fd12::1]/'], ['http://[fe80::1]/', 'http://[fd12::1]:81/']],
  ['[fd00::/8]:81, [::1]', ['http://[fd12::1]:81/', 'http://[::1]/'], ['http://[fd12::1]/']],
  [
    'Wiki.example:8080',
    ['http://wiki.example:8080/', 'http://wiki.example/'],
    ['http://wiki.example:8081/', 'http://10.0.0.1:8080/'],
  ],
])('MODELSCAPE_FETCH_ALLOW=%s lets pass %j and refuses %j', (text, passing, refused) => {
  const allow = allowing(text);
  expect(passing.map((url) => reasonOf(url, allow))).toEqual(passing.map(() => null));
  expect(refused.filter((url) => reasonOf(url, allow) === null)).toEqual([]);
});

test.each([
  'http://wiki.example',
  'wiki.example/path',
  'user@wiki.example',
  '10.0.0.0/33',
  'a:b',
  '127.1',
  'a:0',
  'a:70000',
  '[a',
  '*',
])('MODELSCAPE_FETCH_ALLOW=%s is not understood', (text) => {
  expect(readAllowList(text)).toBeNull();
});

test('public addresses are public, and what is no address is not', () => {
  expect(['8.8.8.8', '1.1.1.1', '2606:4700::1', '2001:4860:4860::8888'].map(notPublic)).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(notPublic('')).toBe('is no IP address');
});
