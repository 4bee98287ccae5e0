import type { Format } from './format.ts';

/** How much is looked at to tell what something is, in bytes. */
const HEAD = 4_096;

/** A PDF may have other bytes before its mark, as many as this. */
const BEFORE_PDF = 1_024;

/** What may stand before the first element of XML and HTML. */
const FIRST_ELEMENT = /^\s*(?:(?:<\?[^>]*>|<!--[^>]*>|<!doctype[^>]*>)\s*)*<([a-z][\w:-]*)/i;

const ELEMENTS: Readonly<Record<string, Format>> = {
  rss: 'feed',
  feed: 'feed',
  'rdf:rdf': 'feed',
  opml: 'opml',
  html: 'html',
};

/** Formats that may begin with an element of another: Markdown with HTML, and JSON with anything in a string. */
const OWN_WORD: ReadonlySet<Format> = new Set(['markdown', 'mdx', 'json', 'json-lines', 'email']);

/** What bytes are: `told` by their name or sender, unless their first bytes say that they are something else that is read. */
export function sniffFormat(bytes: Uint8Array, told: Format): Format {
  // UTF-16 has every other byte zero here, and marks of order before.
  const head = Buffer.from(bytes.subarray(0, HEAD))
    .toString('latin1')
    .replace(/^(?:ï»¿|ÿþ|þÿ)|\0/g, '');
  if (head.startsWith('%PDF-')) return 'pdf';
  if (OWN_WORD.has(told)) return told;
  if (told === 'pdf' && head.slice(0, BEFORE_PDF).includes('%PDF-')) return 'pdf';
  const element = FIRST_ELEMENT.exec(head)?.[1]?.toLowerCase() ?? '';
  const found = Object.hasOwn(ELEMENTS, element) ? ELEMENTS[element] : undefined;
  return found ?? (/^\s*<!doctype html/i.test(head) ? 'html' : told);
}

/** Whether the head of some JSON says that it is a JSON Feed. */
export function isJsonFeed(head: string): boolean {
  return /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/.test(head);
}
