import { readDate } from '../date.ts';
import { type FrontMatter, NO_FRONT_MATTER } from '../front-matter.ts';
import { readLanguage } from '../language.ts';
import { oneLine } from '../one-line.ts';
import { readUrl } from '../url.ts';
import { readLinkedData } from './linked-data.ts';

/** What of a page's DOM is asked. */
export type Dom = {
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
};
type Element = { getAttribute(name: string): string | null; readonly textContent: string | null };

/**
 * What a page tells of its article: in its linked data (schema.org), else in its meta elements. Of the address it names
 * as its own, only one of the same host is believed where it is known where the page was found: else a page could take
 * another's place. A date that isn't told is null.
 */
export function readPageFacts(dom: Dom, address: string | null): FrontMatter {
  const linked = readLinkedData(texts(dom, 'script[type="application/ld+json"]'));
  const meta = (...names: readonly string[]) => first(names, (name) => metaOf(dom, name));
  const own = attribute(dom, 'link[rel~="canonical"]', 'href') ?? meta('og:url');
  return {
    ...NO_FRONT_MATTER,
    title: shortLine(meta('og:title', 'twitter:title')),
    url: ownAddress(own, address),
    source: shortLine(meta('og:site_name') ?? linked.source ?? null),
    author: authorOf(linked.author ?? meta('author', 'article:author', 'parsely-author', 'dc.creator')),
    publishedAt: first(
      [
        linked.published,
        meta(
          'article:published_time',
          'datePublished',
          'parsely-pub-date',
          'dc.date',
          'citation_publication_date',
          'date',
        ),
        attribute(dom, 'article time[datetime], main time[datetime], time[pubdate]', 'datetime'),
      ],
      (value) => (value === null ? null : readDate(value.replaceAll('/', '-'))),
    ),
    language: first(
      [attribute(dom, 'html', 'lang'), attribute(dom, 'html', 'xml:lang'), meta('og:locale', 'content-language')],
      (value) => (value === null ? null : readLanguage(value)),
    ),
  };
}

function first<T, R>(values: readonly T[], read: (value: T) => R | null): R | null {
  for (const value of values) {
    const found = read(value);
    if (found !== null) return found;
  }
  return null;
}

function metaOf(dom: Dom, name: string): string | null {
  const key = name.toLowerCase();
  for (const element of dom.querySelectorAll('meta')) {
    const names = ['property', 'name', 'itemprop', 'http-equiv'].map((one) => element.getAttribute(one)?.toLowerCase());
    const content = element.getAttribute('content')?.trim() ?? '';
    if (names.includes(key) && content !== '') return content;
  }
  return null;
}

function attribute(dom: Dom, selector: string, name: string): string | null {
  return dom.querySelector(selector)?.getAttribute(name)?.trim() || null;
}

function texts(dom: Dom, selector: string): readonly string[] {
  return [...dom.querySelectorAll(selector)].map((element) => element.textContent ?? '');
}

function ownAddress(told: string | null, address: string | null): string | null {
  if (told === null) return address;
  if (address === null) return readUrl(told);
  const url = URL.canParse(told, address) ? new URL(told, address) : null;
  return url !== null && hostOf(url) === hostOf(new URL(address)) ? (readUrl(url.href) ?? address) : address;
}

/** The host without what sites put before it for telephones and fast pages. */
function hostOf({ hostname }: URL): string {
  return hostname.replace(/^(?:www|m|amp|mobile)\./, '');
}

/** A name, not the address of a profile. */
function authorOf(value: string | null): string | null {
  const line = shortLine(value);
  return line === null || /^https?:/i.test(line) ? null : line.replace(/^by\s+/i, '');
}

/** What a page tells as one line; null for nothing, and for more than a title or a name has. */
export function shortLine(value: string | null | undefined): string | null {
  const line = oneLine(value ?? '');
  return line === null || line.length > 300 ? null : line;
}
