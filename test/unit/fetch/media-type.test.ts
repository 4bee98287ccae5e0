import { expect, test } from 'vitest';
import { formatOfType, isReadType, readMediaType } from '../../../server/fetch/media-type.ts';

test.each([
  ['Text/HTML; Charset="UTF-8"', { type: 'text/html', charset: 'utf-8' }],
  ['text/plain;charset=shift_jis; format=flowed', { type: 'text/plain', charset: 'shift_jis' }],
  ['application/rss+xml', { type: 'application/rss+xml', charset: null }],
  ['nonsense', { type: '', charset: null }],
  [null, { type: '', charset: null }],
])('%s is understood', (header, media) => {
  expect(readMediaType(header)).toEqual(media);
});

test.each([
  ['text/html', '/a.txt', 'html'],
  ['application/xml', '/a', 'feed'],
  ['application/feed+json', '/a', 'feed'],
  ['application/pdf', '/a', 'pdf'],
  ['application/json', '/a', 'json'],
  ['application/x-ndjson', '/a', 'json-lines'],
  ['message/rfc822', '/a', 'email'],
  ['text/markdown', '/a', 'markdown'],
  ['text/plain', '/README.md', 'markdown'],
  ['text/plain', '/a.html', 'text'],
  ['application/octet-stream', '/a.md', 'markdown'],
  ['', '/a.pdf', 'pdf'],
  ['', '/', 'text'],
  ['', '/a.exe', 'text'],
])('%s at %s is read as %s', (type, path, format) => {
  expect(formatOfType(type, `https://example.com${path}`)).toBe(format);
});

test('pictures, programs and what inherits a name are not read', () => {
  expect(['image/png', 'text/javascript', 'application/zip', 'constructor', 'text/css'].filter(isReadType)).toEqual([]);
});
