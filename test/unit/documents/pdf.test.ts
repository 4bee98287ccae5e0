import { describe, expect, test } from 'vitest';
import { joinLines, wordsOf } from '../../../server/documents/pdf/join-lines.ts';
import { readPdfDate, readPdfFacts } from '../../../server/documents/pdf/pdf-facts.ts';
import { readPdf } from '../../../server/documents/pdf/read-pdf.ts';
import { readArticles } from '../../../server/documents/read.ts';
import { DocumentError } from '../../../server/errors.ts';
import { makePdf, type PdfText } from '../../support/pdf.ts';

/** Lines below each other. */
const column = (x: number, y: number, lines: readonly string[]): readonly PdfText[] =>
  lines.map((text, at) => ({ text, x, y: y + 12 * at }));
const textOf = async (...pages: readonly (readonly PdfText[])[]) => (await readPdf(makePdf({ pages }), 'a.pdf')).text;
const reasonOf = async (bytes: Uint8Array) => {
  try {
    return (await readPdf(bytes, 'a.pdf')).text;
  } catch (error) {
    return error instanceof DocumentError ? error.reason : error;
  }
};

describe('the text of a PDF', () => {
  test('is paragraphs, with words put together again that lines part', async () => {
    const text = await textOf([
      ...column(72, 100, [
        'Zandril said on Monday that it has agreed to take over the smaller maker of mod-',
        'els Quorvex, whose state-of-the-',
        'art systems it has used since the spring of last year, for a sum that was not told.',
      ]),
      ...column(72, 160, ['A second paragraph stands further below.']),
    ]);
    expect(text).toBe(
      'Zandril said on Monday that it has agreed to take over the smaller maker of models Quorvex, whose ' +
        'state-of-the-art systems it has used since the spring of last year, for a sum that was not told.\n\n' +
        'A second paragraph stands further below.',
    );
  });

  test('in columns is read one column after the other, and what goes across them in its place', async () => {
    const line = (side: string, at: number) => `${side} column line number ${at} which is as long as others`;
    const lines = (side: string) => [1, 2, 3, 4, 5, 6, 7].map((at) => line(side, at));
    // Drawn line by line across both columns, as some programs do.
    const both = lines('Left').flatMap((left, at) => [
      { text: left, x: 60, y: 120 + 12 * at },
      { text: lines('Right')[at] ?? '', x: 330, y: 120 + 12 * at },
    ]);
    const text = await textOf([{ text: 'A heading that goes across', x: 180, y: 80, size: 20 }, ...both]);
    expect(text).toBe(`A heading that goes across\n\n${lines('Left').join(' ')}\n\n${lines('Right').join(' ')}`);
  });

  test('lacks what is repeated on its pages, and page numbers', async () => {
    const page = (at: number, body: string): readonly PdfText[] => [
      { text: `The Ledger, issue ${at}`, x: 72, y: 30 },
      { text: body, x: 72, y: 200 },
      { text: `${at}`, x: 300, y: 770 },
    ];
    expect(await textOf(page(1, 'First page.'), page(2, 'Second page.'), page(3, 'Third page.'))).toBe(
      'First page.\n\nSecond page.\n\nThird page.',
    );
  });

  test('has signs for headings, items and rows of tables', async () => {
    const text = await textOf([
      { text: 'Models of the year', x: 72, y: 80, size: 22 },
      { text: 'What came out', x: 72, y: 120, size: 14 },
      ...column(72, 140, ['These came out, one after the other, in the year that this report is about:']),
      ...column(72, 160, ['\u0095 Zandril-2, in March', '\u0095 Quorvex-7, in June']),
      ...[0, 1].flatMap((row) => [
        { text: ['Zandril-2', 'Quorvex-7'][row] ?? '', x: 72, y: 220 + 12 * row },
        { text: ['70B', '8B'][row] ?? '', x: 300, y: 220 + 12 * row },
      ]),
    ]);
    expect(text).toBe(
      'Models of the year\n\n## What came out\n\n' +
        'These came out, one after the other, in the year that this report is about:\n\n' +
        '- Zandril-2, in March\n- Quorvex-7, in June\n\n| Zandril-2 | 70B |\n| Quorvex-7 | 8B |',
    );
  });

  test('lacks the small raised numbers of notes', async () => {
    expect(
      await textOf([
        { text: 'Zandril', x: 72, y: 100, size: 12 },
        { text: '3', x: 111, y: 95, size: 7 },
        { text: 'bought Quorvex.', x: 118, y: 100, size: 12 },
      ]),
    ).toBe('Zandril bought Quorvex.');
  });
});

test.each([
  ['infor-', 'mation', 'information'],
  ['GPT-', '4 came', 'GPT-4 came'],
  ['Claude-', 'Next', 'Claude-Next'],
  ['state-of-the-', 'art', 'state-of-the-art'],
  ['cost-', 'effective', 'cost-effective'],
  ['pre-', 'trained', 'pre-trained'],
  ['soft\u00ad', 'hyphen', 'softhyphen'],
  ['a dash—', 'here', 'a dash—here'],
  ['深度', '求索', '深度求索'],
  ['two', 'words', 'two words'],
])('%s and %s are joined as %s', (before, after, joined) => {
  const words = wordsOf(['The cost was effective.', 'It was pre-trained.', before, after]);
  expect(joinLines(before, after, words)).toBe(joined);
});

describe('the facts of a PDF', () => {
  const told = (info: Record<string, unknown>, xmp: Record<string, unknown> = {}) =>
    readPdfFacts({ info, xmp: new Map(Object.entries(xmp)) });
  const none = { title: null, author: null, source: null, url: null, publishedAt: null, language: null };

  test('are those that it tells, the day of making only where no browser or printer made it', () => {
    const date = 'D:20300405120000Z';
    expect(told({ Title: ' A  title ', Author: 'Ada Roe', CreationDate: date, Language: 'de_de' })).toEqual({
      ...none,
      title: 'A title',
      author: 'Ada Roe',
      publishedAt: { value: '2030-04-05', precision: 'day' },
      language: 'de-DE',
    });
    expect(told({ CreationDate: date, Producer: 'Skia/PDF m120' })).toEqual(none);
    const xmp = { 'prism:publicationdate': '2030-02', 'dc:creator': ['Ada', 'Ben'], 'dc:publisher': 'The Ledger' };
    expect(told({ CreationDate: date }, xmp)).toEqual({
      ...none,
      author: 'Ada, Ben',
      source: 'The Ledger',
      publishedAt: { value: '2030-02', precision: 'month' },
    });
  });

  test('leave out names of files and of accounts', () => {
    expect(told({ Title: 'report_final.docx', Author: 'Administrator' })).toEqual(none);
    expect(told({ Title: 'Microsoft Word - Our report', Author: 'CORP\\aroe' })).toEqual({
      ...none,
      title: 'Our report',
    });
    expect(told({})).toEqual(none);
  });

  test('have dates as far as they go', () => {
    expect(readPdfDate('D:2030')).toEqual({ value: '2030', precision: 'year' });
    expect(readPdfDate('D:203004')).toEqual({ value: '2030-04', precision: 'month' });
    expect(readPdfDate('2030-04-05T10:00:00+02:00')).toEqual({ value: '2030-04-05', precision: 'day' });
    expect([readPdfDate(''), readPdfDate('D:20309999'), readPdfDate('yesterday')]).toEqual([null, null, null]);
  });

  test('give the title where the first page shows it, else the largest line there', async () => {
    const page = [
      { text: 'The largest line', x: 72, y: 80, size: 20 },
      ...column(72, 110, ['Text of the usual size, with a told title in it.', 'More of it.', 'And more of it.']),
    ];
    const titleOf = async (Title: string) => (await readPdf(makePdf({ pages: [page], info: { Title } }), 'a')).title;
    expect(await titleOf('A told title')).toBe('A told title');
    expect(await titleOf('Title of the template')).toBe('The largest line');
  });
});

describe('a PDF that can not be read', () => {
  test('has its reason', async () => {
    const page = [{ text: 'Text.', x: 72, y: 72 }];
    expect(await reasonOf(makePdf({ pages: [[], []] }))).toBe('NO_TEXT');
    expect(await reasonOf(makePdf({ pages: [page], locked: true }))).toBe('ENCRYPTED');
    expect(await reasonOf(makePdf({ pages: [page] }).subarray(0, 60))).toBe('BAD_PDF');
    expect(await reasonOf(makePdf({ pages: Array.from({ length: 1_001 }, () => page) }))).toBe('TOO_LARGE');
  });

  test('is read in a thread, whatever its name ends with', async () => {
    const pdf = makePdf({ pages: [[{ text: 'Zandril bought Quorvex.', x: 72, y: 72 }]] });
    const [part] = await readArticles(pdf, 'page.html');
    expect(part && 'document' in part && part.document.text).toBe('Zandril bought Quorvex.');
    await expect(readArticles(makePdf({ pages: [[]] }), 'a.pdf')).rejects.toThrow(/there is no text in this PDF/);
    await expect(readArticles(Buffer.from('no PDF'), 'a.pdf')).rejects.toThrow(/this is no PDF/);
  });
});
