import { type Format, formatOf } from '../documents/format.ts';
import { endingOfType } from './media-type.ts';

/** How much is looked at to tell what something is, in bytes. */
const HEAD = 4_096;

/** What may stand before the first element of XML and HTML. */
const FIRST_ELEMENT = /^\s*(?:(?:<\?[^>]*>|<!--[^>]*>|<!doctype[^>]*>)\s*)*<([a-z][\w:-]*)/i;

/**
 * What was fetched is written in: a feed where its first bytes are one, whatever the server calls it; else by its media
 * type, by the ending of its address, by its first bytes. Null for what isn't read.
 */
export function formatOfPage(page: {
  readonly type: string;
  readonly url: string;
  readonly bytes: Uint8Array;
}): Format | null {
  const { type, url, bytes } = page;
  // UTF-16 has every other byte zero here, and marks of order before.
  const head = String.fromCharCode(...bytes.subarray(0, HEAD)).replace(/^(?:ï»¿|ÿþ|þÿ)|\0/g, '');
  const element = FIRST_ELEMENT.exec(head)?.[1]?.toLowerCase() ?? '';
  if (element === 'rss' || element === 'feed' || element === 'rdf:rdf') return 'feed';
  if (/^\s*\{/.test(head) && /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/.test(head)) return 'feed';
  const ending = endingOfType(type);
  if (ending === 'xml' && element === 'html') return 'html';
  if (ending !== null) return formatOf(`page.${ending}`);
  if (type === 'text/plain') return formatOf(new URL(url).pathname) === 'markdown' ? 'markdown' : 'text';
  if (head.startsWith('%PDF-')) return formatOf('page.pdf');
  if (element === 'html' || /^\s*<!doctype html/i.test(head)) return 'html';
  return formatOf(new URL(url).pathname);
}
