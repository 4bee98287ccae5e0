import type { parseFeed } from 'feedsmith';
import { cleanText } from '../clean.ts';
import { readDate } from '../date.ts';
import type { Document } from '../document.ts';
import { readLanguage } from '../language.ts';
import { plainHtml } from '../page/plain-html.ts';
import { firstLine, shownTitle } from '../title.ts';
import { readUrl } from '../url.ts';
import { readFeedDate } from './feed-date.ts';

type Parsed = ReturnType<typeof parseFeed>;
type FeedOf<F extends Parsed['format']> = Extract<Parsed, { format: F }>['feed'];
type RssItem = NonNullable<FeedOf<'rss'>['items']>[number];
type RdfItem = NonNullable<FeedOf<'rdf'>['items']>[number];
type AtomEntry = NonNullable<FeedOf<'atom'>['entries']>[number];
type JsonItem = NonNullable<FeedOf<'json'>['items']>[number];

/** An entry as all kinds of feeds have it; HTML in `html` and `title`, undefined where it tells nothing. */
export type Entry = {
  readonly title: string | undefined;
  readonly html: string | undefined;
  readonly text?: string | undefined;
  readonly url: string | undefined;
  readonly authors: readonly (string | undefined)[];
  readonly date: string | undefined;
};

/** Entries of a feed, in its order, and what the feed tells of all of them. */
export function entriesOf(parsed: Parsed): { readonly entries: readonly Entry[]; readonly feed: FeedFacts } {
  switch (parsed.format) {
    case 'atom':
      return {
        entries: (parsed.feed.entries ?? []).map(atomEntry),
        feed: { title: parsed.feed.title?.value, language: parsed.feed.xml?.lang },
      };
    case 'json':
      return { entries: (parsed.feed.items ?? []).map(jsonEntry), feed: parsed.feed };
    case 'rdf':
      return {
        entries: (parsed.feed.items ?? []).map(rdfEntry),
        feed: { title: parsed.feed.title, language: parsed.feed.dc?.languages?.[0] },
      };
    default:
      return {
        entries: (parsed.feed.items ?? []).map(rssEntry),
        feed: { title: parsed.feed.title, language: parsed.feed.language ?? parsed.feed.dc?.languages?.[0] },
      };
  }
}

/** What a feed tells of all its entries. */
export type FeedFacts = { readonly title?: string | undefined; readonly language?: string | undefined };

/** Dates are left as they are written; the types of the parser leave open what they are. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function rssEntry({ title, link, guid, description, content, dc, authors, pubDate }: RssItem): Entry {
  const names = [...(authors ?? []).map(({ name }) => name), ...(dc?.creators ?? [])];
  const url = link ?? (guid?.isPermaLink === false ? undefined : guid?.value);
  return { title, html: content?.encoded ?? description, url, authors: names, date: textOf(pubDate ?? dc?.dates?.[0]) };
}

function rdfEntry({ title, link, description, content, dc }: RdfItem): Entry {
  return {
    title,
    html: content?.encoded ?? description,
    url: link,
    authors: dc?.creators ?? [],
    date: textOf(dc?.dates?.[0]),
  };
}

function atomEntry({ title, content, summary, links, authors, published, updated }: AtomEntry): Entry {
  const link = links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.[0];
  const body = content?.value ? content : summary;
  const plain = body?.type === undefined || body.type === 'text';
  return {
    title: title?.value,
    html: plain ? undefined : body?.value,
    text: plain ? body?.value : undefined,
    url: link?.href,
    authors: (authors ?? []).map(({ name }) => name),
    date: textOf(published ?? updated),
  };
}

function jsonEntry({ title, url, content_html, content_text, summary, authors, date_published }: JsonItem): Entry {
  return {
    title,
    html: content_html,
    text: content_text ?? summary,
    url,
    authors: (authors ?? []).map(({ name }) => name),
    date: textOf(date_published),
  };
}

/** An entry as an article. `base` is the address of the feed, null where it isn't known. The text may be empty. */
export function toDocument(entry: Entry, feed: FeedFacts, base: string | null): Document {
  const title = shownTitle(plainHtml(entry.title ?? ''));
  const body = entry.html === undefined ? (entry.text ?? '').trim() : plainHtml(entry.html);
  const text = cleanText([title, body].filter((part) => part !== '').join('\n\n'));
  const authors = entry.authors.filter((name) => name !== undefined && name.trim() !== '');
  return {
    text,
    title: title === '' ? shownTitle(firstLine(text)) : title,
    url: addressOf(entry.url, base),
    source: plainHtml(feed.title ?? '').replace(/\s+/gu, ' ') || null,
    author: authors.length === 0 ? null : authors.join(', '),
    publishedAt: entry.date === undefined ? null : (readDate(entry.date) ?? readFeedDate(entry.date)),
    language: feed.language === undefined ? null : readLanguage(feed.language),
  };
}

function addressOf(url: string | undefined, base: string | null): string | null {
  if (url === undefined) return null;
  if (base === null) return readUrl(url);
  return URL.canParse(url, base) ? readUrl(new URL(url, base).href) : null;
}
