import { describe, expect, test } from 'vitest';
import type { Document } from '../../../server/documents/document.ts';
import { readPage } from '../../../server/documents/page/read-page.ts';
import { readArticles } from '../../../server/documents/read.ts';
import { DocumentError } from '../../../server/errors.ts';

const PROSE = 'The firm makes tools that read long contracts and mark what is unusual in them, it says. '.repeat(8);

/** A page with menus around an article. */
const page = (head: string, body: string) => `<!doctype html><html lang="en_gb"><head>${head}</head><body>
  <nav><a href="/">Home</a> <a href="/login">Log in</a></nav>
  <article><h1>Zandril buys Quorvex</h1>${body}<p>${PROSE}</p></article>
  <aside>Subscribe to our letter!</aside><footer>© 2031</footer></body></html>`;
const read = (html: string, address: string | null = null): Document => readPage(html, 'a.html', address);
const failure = (html: string) => {
  try {
    return read(html).text;
  } catch (error) {
    return error instanceof DocumentError ? error.reason : String(error);
  }
};

describe('the text of a page', () => {
  test('is its article with block signs, without menus, scripts and hidden parts', () => {
    const body = `<p>Zandril &amp; Co. paid&nbsp;<b>$4 million</b>.</p><h2>Why</h2><ul><li>Speed</li><li>Cost</li></ul>
      <blockquote><p>We are glad.</p></blockquote><pre>x = 1</pre><script>alert(1)</script>`;
    expect(read(page('<title>Zandril buys Quorvex | The Ledger</title>', body)).text).toBe(
      [
        'Zandril buys Quorvex',
        'Zandril & Co. paid\u00a0$4 million.',
        '## Why',
        '- Speed\n- Cost',
        '> We are glad.',
        '```\nx = 1\n```',
        PROSE.trim(),
      ].join('\n\n'),
    );
  });

  test('a part of a page is read as one', () => {
    expect(read(`<p>${PROSE}</p>`).text).toBe(PROSE.trim());
  });

  test('a page without an article is refused with the mend', () => {
    expect(() => read('<html><body><div id="app"></div></body></html>')).toThrow(
      'a.html: no article is found in this page. Give its text, or save the page after its scripts have run.',
    );
  });
});

describe('the facts of a page', () => {
  const META = `<title>Zandril buys Quorvex | The Ledger</title>
    <meta property="og:title" content="Zandril buys Quorvex">
    <meta property="og:site_name" content="The Ledger">
    <meta name="author" content="By Ada Roe">
    <meta property="article:published_time" content="2031-05-04T10:00:00+02:00">
    <link rel="canonical" href="https://www.ledger.example/a">`;
  const facts = ({ text: _, ...rest }: Document) => rest;

  test('come from its meta elements', () => {
    expect(facts(read(page(META, ''), 'https://m.ledger.example/a?utm=1'))).toEqual({
      title: 'Zandril buys Quorvex',
      url: 'https://www.ledger.example/a',
      source: 'The Ledger',
      author: 'Ada Roe',
      publishedAt: { value: '2031-05-04', precision: 'day' },
      language: 'en-GB',
    });
  });

  test('come from its linked data, also where names are references', () => {
    const data = {
      '@graph': [
        { '@type': 'WebPage', '@id': '#page' },
        { '@type': ['Thing', 'NewsArticle'], author: [{ '@id': '#ada' }, 'Bo Li'], publisher: { name: 'The Ledger' } },
        { '@type': 'Person', '@id': '#ada', name: 'Ada Roe' },
      ],
    };
    const html = page(
      `<script type="application/ld+json">{"broken</script>
      <script type="application/ld+json">${JSON.stringify(data)}</script>`,
      '',
    );
    expect(read(html)).toMatchObject({ source: 'The Ledger', author: 'Ada Roe, Bo Li' });
  });

  test('a date that is not told is null', () => {
    expect(read(page('<title>A</title>', '<p>On 4 May 2031 it closed.</p>')).publishedAt).toBeNull();
  });

  test('another site cannot be named as the place of a page', () => {
    const html = page('<link rel="canonical" href="https://bank.example/a">', '');
    expect(read(html, 'https://evil.example/a').url).toBe('https://evil.example/a');
    expect(read(page('<link rel="canonical" href="javascript:alert(1)">', '')).url).toBeNull();
  });
});

describe('hostile pages', () => {
  test('20,000 nested elements are refused', () => {
    expect(failure(`<body>${'<div>'.repeat(20_000)}`)).toBe('TOO_DEEP');
  });

  test('too many elements are refused', () => {
    expect(failure(`<body>${'<p></p>'.repeat(250_000)}`)).toBe('TOO_LARGE');
  });

  test('are read in a thread, which tells what was refused', async () => {
    const html = new TextEncoder().encode(`<body>${'<div>'.repeat(20_000)}`);
    await expect(readArticles(html, 'deep.html')).rejects.toThrow(
      'deep.html: its elements are nested more than 500 deep, which no article needs. Give its text instead.',
    );
    const [fine] = await readArticles(new TextEncoder().encode(page('', '<p>Fine.</p>')), 'fine.html');
    expect(fine && 'document' in fine && fine.document.text).toMatch(/^Zandril buys Quorvex\n\nFine\.\n\nThe firm/);
  });
});
