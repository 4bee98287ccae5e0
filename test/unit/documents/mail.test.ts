import { describe, expect, test } from 'vitest';
import { readMail } from '../../../server/documents/mail/read-mail.ts';
import { readArticles } from '../../../server/documents/read.ts';
import { DocumentError } from '../../../server/errors.ts';

const bytes = (...lines: readonly string[]) => Buffer.from(lines.join('\r\n'), 'utf8');
const reasonOf = async (mail: Uint8Array) => {
  try {
    return await readMail(mail, 'a.eml');
  } catch (error) {
    return error instanceof DocumentError ? error.reason : error;
  }
};
/** A mail of HTML alone. */
const html = (...lines: readonly string[]) =>
  bytes('Subject: News', 'MIME-Version: 1.0', 'Content-Type: text/html; charset=utf-8', '', ...lines);
const textOf = async (mail: Uint8Array) => {
  const part = await readMail(mail, 'a.eml');
  return 'document' in part ? part.document.text : part;
};

describe('a mail', () => {
  test('gives subject, sender, date and text, and tells what is attached', async () => {
    const mail = bytes(
      'From: =?utf-8?Q?Ada_Ro=C3=A9?= from The Ledger <ada@ledger.example>',
      'To: you@example.org',
      'Subject: =?utf-8?B?WmFuZHJpbCBidXlzIFF1b3J2ZXg=?=',
      'Date: Tue, 05 Mar 2030 23:30:00 -0800',
      'List-Post: <https://ledger.example/p/zandril>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: multipart/alternative; boundary=c',
      '',
      '--c',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'The plain text.',
      '--c',
      'Content-Type: text/html; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<p>Zandril b=FCys <b>Quorvex</b>.</p>',
      '--c--',
      '--b',
      'Content-Type: application/pdf; name="deal.pdf"',
      'Content-Disposition: attachment; filename="deal.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      'JVBERi0=',
      '--b--',
    );
    expect(await readMail(mail, 'a.eml')).toEqual({
      place: null,
      document: {
        text: 'Zandril buys Quorvex\n\nZandril büys Quorvex.',
        title: 'Zandril buys Quorvex',
        url: 'https://ledger.example/p/zandril',
        source: 'The Ledger',
        author: 'Ada Roé',
        publishedAt: { value: '2030-03-05', precision: 'day' },
        language: null,
      },
      skipped: ['attachment deal.pdf (application/pdf) is not read'],
    });
  });

  test('without HTML gives its plain text; a sender without a name is its host', async () => {
    const part = await readMail(bytes('From: news@ledger.example', 'Subject: S', '', 'One.', '', 'Two.'), 'a.eml');
    expect('document' in part && [part.document.text, part.document.source, part.document.author]).toEqual([
      'S\n\nOne.\n\nTwo.',
      'ledger.example',
      null,
    ]);
  });

  test('laid out by tables of tables is read as paragraphs; a table of data stays one', async () => {
    const cell = (content: string) => `<table><tr><td>${content}</td></tr></table>`;
    const data = '<table><tr><th>Model</th><th>Size</th></tr><tr><td>Zandril-2</td><td>70B</td></tr></table>';
    expect(
      await textOf(
        html(
          '<head><title>x</title><style>p{}</style></head>',
          '<div style="display: none">Only in the list of mails</div>',
          cell('<a href="https://x">View in browser</a>'),
          cell(cell('<h2>Deals</h2><p>Zandril bought Quorvex.</p>') + cell(`<p>Sizes:</p>${data}`)),
          cell('<p>Unsubscribe or manage your preferences</p>'),
        ),
      ),
    ).toBe('News\n\n## Deals\n\nZandril bought Quorvex.\n\nSizes:\n\n| Model | Size |\n| Zandril-2 | 70B |');
  });

  test('keeps a paragraph that only mentions unsubscribing', async () => {
    const long = `Unsubscribe rates at Zandril rose after it ${'again and again '.repeat(12)}raised its prices.`;
    expect(await textOf(html(`<p>${long}</p>`))).toBe(`News\n\n${long}`);
  });
});

test.each([
  ['Ada Roe from The Ledger', 'The Ledger', 'Ada Roe'],
  ['Ada | Ledger', 'Ledger', 'Ada'],
  ['Bank of Zandril', 'Bank of Zandril', null],
  ['News from abroad', 'News from abroad', null],
])('a mail from %s has its source and author', async (name, source, author) => {
  const part = await readMail(bytes(`From: ${name} <a@b.example>`, 'Subject: S', '', 'Text.'), 'a.eml');
  expect('document' in part && part.document).toMatchObject({ source, author });
});

describe('a mail that can not be read', () => {
  test('has its reason', async () => {
    expect(await reasonOf(bytes('Subject: Empty', '', ''))).toBe('EMPTY_TEXT');
    expect(await reasonOf(html('<p> </p>'))).toBe('EMPTY_TEXT');
    expect(await reasonOf(bytes('Zandril bought Quorvex.', '', 'No header here.'))).toBe('BAD_MAIL');
    expect(await reasonOf(html('<div>'.repeat(20_000)))).toBe('TOO_DEEP');
    const locked = bytes('Subject: S', 'Content-Type: multipart/encrypted; boundary=b', '', '--b', '', '', '--b--');
    expect(await reasonOf(locked)).toBe('ENCRYPTED');
    const nested = Array.from({ length: 300 }, (_, at) => [
      `Content-Type: multipart/mixed; boundary=b${at}`,
      '',
      `--b${at}`,
    ]);
    expect(await reasonOf(bytes('Subject: S', ...nested.flat(), '', 'x'))).toBe('BAD_MAIL');
  });

  test('is told by name where a file is read', async () => {
    await expect(readArticles(bytes('no mail'), 'a.eml')).rejects.toThrow('a.eml: this is no mail');
  });
});
