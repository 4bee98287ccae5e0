import { describe, expect, test } from 'vitest';
import { readFeedDate } from '../../../server/documents/feed/feed-date.ts';
import { readFeed } from '../../../server/documents/feed/read-feed.ts';
import { readArticles } from '../../../server/documents/read.ts';
import { DocumentError } from '../../../server/errors.ts';

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Ledger &amp; Co</title><link>https://l.example</link>
  <language>en-us</language>
  <item><title>Zandril buys &lt;b&gt;Quorvex&lt;/b&gt;</title><link>https://l.example/a</link><description>Short.</description>
    <content:encoded><![CDATA[<p>Zandril bought Quorvex.</p><ul><li>One</li></ul>]]></content:encoded>
    <dc:creator>Ada Roe</dc:creator><pubDate>Tue, 05 Mar 2030 23:00:00 -0800</pubDate></item>
  <item><description>&lt;p&gt;&lt;/p&gt;</description></item>
  <item><title>Only a title</title><guid>https://l.example/c</guid></item></channel></rss>`;
const failure = (text: string) => {
  try {
    return readFeed(text, 'f.xml', null);
  } catch (error) {
    return error instanceof DocumentError ? error.reason : String(error);
  }
};
const only = (text: string, base: string | null = null) => {
  const [part] = readFeed(text, 'f', base);
  return part && 'document' in part ? part.document : part;
};

describe('a feed', () => {
  test('in RSS gives each entry with its facts; an empty one is told by its place', () => {
    expect(readFeed(RSS, 'f.xml', null)).toEqual([
      {
        place: 'entry 1',
        document: {
          text: 'Zandril buys Quorvex\n\nZandril bought Quorvex.\n\n- One',
          title: 'Zandril buys Quorvex',
          url: 'https://l.example/a',
          source: 'The Ledger & Co',
          author: 'Ada Roe',
          publishedAt: { value: '2030-03-05', precision: 'day' },
          language: 'en-US',
        },
      },
      { place: 'entry 2', reason: 'EMPTY_TEXT', why: 'there is no text in it.' },
      {
        place: 'entry 3',
        document: {
          text: 'Only a title',
          title: 'Only a title',
          url: 'https://l.example/c',
          source: 'The Ledger & Co',
          author: null,
          publishedAt: null,
          language: 'en-US',
        },
      },
    ]);
  });

  test('in Atom keeps plain text as it is, and finds the address from where the feed was', () => {
    const atom = (content: string) => `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>T</title><entry>
      <title>A</title><link rel="self" href="/s"/><link href="/b"/>${content}<updated>2030-04-05T10:00:00Z</updated>
      <author><name>Ada</name></author><author><name>Bo</name></author></entry></feed>`;
    expect(only(atom('<summary>1 &lt; 2</summary>'), 'https://l.example/feed')).toMatchObject({
      text: 'A\n\n1 < 2',
      url: 'https://l.example/b',
      author: 'Ada, Bo',
      publishedAt: { value: '2030-04-05', precision: 'day' },
      language: 'de',
    });
    const xhtml =
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Hi <b>you</b></p></div></content>';
    expect(only(atom(xhtml))).toMatchObject({ text: 'A\n\nHi you', url: null });
  });

  test('in RDF and JSON is read too', () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T</title></channel><item rdf:about="u"><title>A</title>
      <link>https://l.example/a</link><description>D</description><dc:date>2030-03</dc:date></item></rdf:RDF>`;
    expect(only(rdf)).toMatchObject({ text: 'A\n\nD', publishedAt: { value: '2030-03', precision: 'month' } });
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'T',
      items: [{ id: '1', content_html: '<p>H</p>' }],
    };
    expect(only(JSON.stringify(json))).toMatchObject({ text: 'H', title: 'H', source: 'T' });
  });

  test.each([
    ['a DOCTYPE', `<?xml version="1.0"?><!-- x -->\n<!DOCTYPE rss [<!ENTITY a "b">]>${RSS}`, 'DOCTYPE'],
    ['no feed', '<a>b</a>', 'NO_FEED'],
    ['no entries', '<rss version="2.0"><channel><title>T</title></channel></rss>', 'EMPTY_TEXT'],
    [
      '100,000 entries',
      `<rss version="2.0"><channel>${'<item><title>a</title></item>'.repeat(100_000)}</channel></rss>`,
      'TOO_LARGE',
    ],
  ])('with %s is refused', (_, text, reason) => {
    expect(failure(text)).toBe(reason);
  });

  test('in another encoding is read by its XML declaration', async () => {
    const bytes = Buffer.from(RSS.replace('?>', ' encoding="iso-8859-1"?>').replace('bought', 'b\xf6ught'), 'latin1');
    const [part] = await readArticles(bytes, 'f.xml');
    expect(part && 'document' in part && part.document.text).toMatch(/Zandril böught Quorvex/);
  });

  test('an entry that is nested too deep leaves the others', () => {
    const deep = `<item><description>${'&lt;div&gt;'.repeat(30_000)}</description></item>`;
    const parts = readFeed(RSS.replace('<item>', `${deep}<item>`), 'f.xml', null);
    expect(parts.map((part) => ('reason' in part ? part.reason : part.document.title))).toEqual([
      'TOO_DEEP',
      'Zandril buys Quorvex',
      'EMPTY_TEXT',
      'Only a title',
    ]);
  });
});

test.each([
  ['Tue, 05 Mar 2030 10:00:00 GMT', '2030-03-05'],
  ['5 Mar 30', '2030-03-05'],
  ['Sunday, 31-Dec-99 10:00:00', '1999-12-31'],
  ['31 Feb 2030', null],
  ['yesterday', null],
])('the date %j is %j', (text, value) => {
  expect(readFeedDate(text)?.value ?? null).toBe(value);
});
