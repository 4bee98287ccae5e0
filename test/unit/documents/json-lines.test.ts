import { expect, test } from 'vitest';
import { readJsonLines } from '../../../server/documents/json-lines.ts';

const read = (...lines: readonly unknown[]) =>
  readJsonLines(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'), 'a.jsonl');

test('each line is an article, with the facts that it tells', () => {
  const full = {
    title: 'Zandril grows',
    content: 'It hired ten people.',
    link: 'https://l.example/a',
    publisher: 'The Ledger',
    authors: ['Ada Roe', 'Bo Li'],
    published: '2030-03-05T10:00:00Z',
    language: 'en_us',
    tags: ['x'],
  };
  expect(read(full, '', { text: 'Alone.' })).toEqual([
    {
      place: 'line 1',
      document: {
        text: 'Zandril grows\n\nIt hired ten people.',
        title: 'Zandril grows',
        url: 'https://l.example/a',
        source: 'The Ledger',
        author: 'Ada Roe, Bo Li',
        publishedAt: { value: '2030-03-05', precision: 'day' },
        language: 'en-US',
      },
    },
    {
      place: 'line 3',
      document: {
        text: 'Alone.',
        title: 'Alone.',
        url: null,
        source: null,
        author: null,
        publishedAt: null,
        language: null,
      },
    },
  ]);
});

test('a title that the text begins with is not repeated', () => {
  expect(read({ title: 'Grows', text: 'Grows\n\nIt did.' })).toMatchObject([
    { document: { text: 'Grows\n\nIt did.' } },
  ]);
});

test.each([
  ['{"text":', 'this is no article. Give an object such as {"title": "…", "text": "…"}.'],
  ['[]', 'this is no article. Give an object such as {"title": "…", "text": "…"}.'],
  ['{"text": 5}', 'text: this is no article. Give an object such as {"title": "…", "text": "…"}.'],
  ['{"title": "A"}', 'it has no text. Give it as "text".'],
  ['{"text": "A", "date": "soon"}', '"soon" is no date such as 2025-03-14.'],
  ['{"text": "A", "url": "javascript:x"}', '"javascript:x" is no address that begins with http:// or https://.'],
  ['{"text": "\\u200b"}', 'there is no text in it. Give an article with at least one word.'],
])('the line %s fails alone', (line, why) => {
  expect(read(line, { text: 'Fine.' })).toMatchObject([{ place: 'line 1', why }, { document: { text: 'Fine.' } }]);
});
