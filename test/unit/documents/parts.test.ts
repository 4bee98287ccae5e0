import { expect, test } from 'vitest';
import { calmMarkdown } from '../../../server/documents/calm.ts';
import { cleanDocument, cleanText } from '../../../server/documents/clean.ts';
import { readUrl } from '../../../server/documents/url.ts';
import { DocumentError } from '../../../server/errors.ts';
import { makeDocument } from '../../support/articles.ts';

test('cleaning keeps the length of a text', () => {
  const text = 'a\ud800b\0c\udc00d🤗\ud83d';
  expect(cleanText(text)).toBe('a\ufffdb\ufffdc\ufffdd🤗\ufffd');
  expect(cleanText(text)).toHaveLength(text.length);
});

test('cleaning a document cleans all its texts, and refuses an empty one', () => {
  const given = makeDocument('Text \ud83d', { title: 'T\0', source: 'S\udc00', author: null });
  expect(cleanDocument(given, 'x')).toEqual(
    makeDocument('Text \ufffd', { title: 'T\ufffd', source: 'S\ufffd', author: null }),
  );
  expect(() => cleanDocument(makeDocument(' \n'), 'x')).toThrow(DocumentError);
});

test('an address is http or https, or none', () => {
  expect(
    [
      'https://A.b/ü?q=1#x',
      ' http://a.b ',
      'java\nscript:alert(1)',
      '//a.b',
      '',
      `https://a.b/${'x'.repeat(3000)}`,
    ].map(readUrl),
  ).toEqual(['https://a.b/%C3%BC?q=1#x', 'http://a.b/', null, null, null, null]);
});

test('Markdown of people is not calmed', () => {
  const text = `# T\n\n${'A **bold** [link](x) with snake_case. '.repeat(40)}\n\n> > quote\n\n- a\n  - b\n    - c\n\n        code\n`;
  expect(calmMarkdown(text).markdown).toBe(text);
});

test('a paragraph of thousands of signs comes back as it was', () => {
  const wild = '*_[\ue000'.repeat(3_000);
  const { markdown, restore } = calmMarkdown(`before\n\n${wild}\n\nafter`);
  expect(markdown.length).toBeLessThan(100);
  expect(restore(markdown)).toBe(`before\n\n${wild}\n\nafter`);
});
