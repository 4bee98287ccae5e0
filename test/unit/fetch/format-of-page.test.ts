import { expect, test } from 'vitest';
import { formatOfPage } from '../../../server/fetch/format-of-page.ts';

const RSS = '<?xml version="1.0"?>\n<!-- made by hand -->\n<rss version="2.0"><channel/></rss>';
const HTML = '<!DOCTYPE html>\n<html><p>Hello.</p></html>';

test.each([
  ['text/html', '/a', HTML, 'html'],
  ['text/html', '/a', RSS, 'feed'],
  ['text/html', '/a.txt', 'Hello', 'html'],
  ['application/xml', '/a', RSS, 'feed'],
  ['application/xml', '/a', HTML, 'html'],
  ['text/plain', '/a', RSS, 'feed'],
  ['text/plain', '/a', HTML, 'text'],
  ['text/plain', '/README.md', '# Title', 'markdown'],
  ['text/markdown', '/a', '# Title', 'markdown'],
  ['application/json', '/feed', '{"version": "https://jsonfeed.org/version/1.1", "items": []}', 'feed'],
  ['application/x-ndjson', '/a', '{"text": "Hello."}', 'json-lines'],
  ['application/atom+xml', '/a', '\ufeff<feed xmlns="http://www.w3.org/2005/Atom"/>', 'feed'],
  ['application/octet-stream', '/a.md', '# Title', 'markdown'],
  ['', '/', HTML, 'html'],
  ['', '/a', 'Hello.', 'text'],
  ['', '/a.exe', 'MZ', null],
])('%s at %s is read as what it is', (type, path, text, format) => {
  const bytes = Buffer.from(text);
  expect(formatOfPage({ type, url: `https://example.com${path}`, bytes })).toBe(format);
});

test('a feed in UTF-16 is a feed', () => {
  const bytes = Buffer.from(`\ufeff${RSS}`, 'utf16le');
  expect(formatOfPage({ type: 'text/xml', url: 'https://example.com/', bytes })).toBe('feed');
});
