import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../server/documents/read.ts';
import { DocumentError } from '../../../server/errors.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string, name = 'a.txt') => readDocument(utf8(text), name);
const failure = (bytes: Uint8Array, name = 'a.txt') => {
  try {
    readDocument(bytes, name);
  } catch (error) {
    if (error instanceof DocumentError) return { reason: error.reason, message: error.message };
  }
  return null;
};

describe('plain text', () => {
  test('is taken as it is, and its first line is the title', () => {
    const text = '\r\n  The week  in AI \r\n\r\nSoftBank\u00a0paid “$4 billion”.\r\n';
    expect(read(text)).toEqual({
      text,
      title: 'The week in AI',
      url: null,
      source: null,
      author: null,
      publishedAt: null,
      language: null,
    });
  });

  test('keeps its text when the title is cut for display', () => {
    const line = `${'word '.repeat(100)}end`;
    const { title, text } = read(`${line}\nMore.`);
    expect(text).toBe(`${line}\nMore.`);
    expect(title).toMatch(/^word word .* word…$/);
    expect(title.length).toBeLessThanOrEqual(200);
  });

  test('a title is never cut within a character', () => {
    expect(read(`${'🤗'.repeat(150)}\nMore.`).title).not.toMatch(/\p{Cs}/u);
  });

  test('markup in a title is text', () => {
    expect(read('<img src=x onerror=alert(1)>\n\nHello.').title).toBe('<img src=x onerror=alert(1)>');
  });

  test.each([
    ['Editorial summary and curation by X. Original article published by TheSequence.', 'TheSequence'],
    ['Source: Reuters', 'Reuters'],
    ['Source: https://www.example.com/a/b', 'example.com'],
    ['This article was originally published in Import AI.', 'Import AI'],
    ['Originally published by Data.gov.', 'Data.gov'],
  ])('the credit line %j gives the source %j', (line, source) => {
    expect(read(`Title\n\nBody text.\n${line}\n`).source).toBe(source);
  });

  test('a sentence of the body is no credit', () => {
    expect(read('Title\n\nThe source: nobody knows.\n').source).toBeNull();
    expect(read('Title\n\nIt was originally published in May. Then it sold out.\n').source).toBeNull();
  });
});

describe('bytes', () => {
  test('UTF-8 with a mark, UTF-16 of both orders: the mark is no part of the text', () => {
    const text = 'Z.ai (智谱)\nGrows 🤗.';
    const little = Buffer.from(`\ufeff${text}`, 'utf16le');
    const big = Buffer.from(little).swap16();
    expect(
      [read(`\ufeff${text}`), readDocument(little, 'a'), readDocument(big, 'a')].map((document) => document.text),
    ).toEqual([text, text, text]);
  });

  test('a lone surrogate and NUL give way to U+FFFD, and no offset moves', () => {
    const utf16 = Buffer.from('\ufeffA\ud83d title\0x', 'utf16le');
    expect(readDocument(utf16, 'a.txt')).toMatchObject({ text: 'A\ufffd title\ufffdx', title: 'A\ufffd title\ufffdx' });
    expect(read(`${'Long enough. '.repeat(20)}\0 here`).text).toBe(`${'Long enough. '.repeat(20)}\ufffd here`);
  });

  test('other control characters, bidi marks and line ends stay', () => {
    const text = 'A\u001b[31m red\u202e mark\r\nnext\u2028line';
    expect(read(text).text).toBe(text);
  });

  test('bytes of broken UTF-8 are told by place', () => {
    const bytes = Buffer.concat([utf8('Grüße und Küsse\nund '), Buffer.from([0xfc]), utf8(' mehr')]);
    expect(failure(bytes)).toEqual({
      reason: 'UNDECODABLE',
      message: 'a.txt: byte 23 (0xfc, line 2) is not UTF-8. Save it as UTF-8 and try again.',
    });
    expect(failure(Buffer.concat([utf8('é cut '), Buffer.from([0xe6, 0x99])]))).toMatchObject({
      reason: 'UNDECODABLE',
    });
    expect(failure(Buffer.from([0x61, 0xed, 0xa0, 0xbd, 0x61]))).toMatchObject({ reason: 'UNDECODABLE' });
  });

  test('files that are no text are named', () => {
    expect(failure(utf8('%PDF-1.7 and so on'))?.message).toMatch(
      /this is a PDF file\. Give the article as text, Markdown or HTML/,
    );
    expect(failure(Buffer.from('no mark', 'utf16le'))).toMatchObject({ reason: 'BINARY' });
  });

  test('what has no visible character is empty', () => {
    for (const text of ['', '   \n\t ', '\ufeff', '\u200b\u200e \u00a0', '\0']) {
      expect({ text, ...failure(utf8(text)) }).toMatchObject({ text, reason: text === '\0' ? 'BINARY' : 'EMPTY_TEXT' });
    }
    expect(failure(utf8('---\ntitle: ""\n---\n\n<!-- nothing -->\n'), 'a.md')).toMatchObject({ reason: 'EMPTY_TEXT' });
  });

  test('10 MB are read, more is refused', () => {
    expect(failure(new Uint8Array(10_000_001).fill(97))).toMatchObject({ reason: 'TOO_LARGE' });
    expect(readDocument(new Uint8Array(5_000_000).fill(97), 'a.txt').text).toHaveLength(5_000_000);
  });
});
