import { Parser } from 'htmlparser2';
import { readUrl } from '../url.ts';

const FEED_TYPES: ReadonlySet<string> = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
]);

/** Links stand in the head, which has its end here at the latest, in bytes. */
const HEAD = 200_000;
const MOST_LINKS = 20;

/** Addresses of the feeds that a page at `address` names in its head, in its order; at most 20. */
export function findFeedLinks(bytes: Uint8Array, address: string): readonly string[] {
  const links: string[] = [];
  const parser = new Parser({
    onopentag: (name, { rel = '', type = '', href }) => {
      if (name !== 'link' || href === undefined || links.length === MOST_LINKS) return;
      if (!/\balternate\b/i.test(rel) || !FEED_TYPES.has(type.trim().toLowerCase())) return;
      const url = URL.canParse(href, address) ? readUrl(new URL(href, address).href) : null;
      if (url !== null && !links.includes(url)) links.push(url);
    },
  });
  // What matters is ASCII in all encodings of pages but UTF-16, whose zeros are left out.
  parser.end(Buffer.from(bytes.subarray(0, HEAD)).toString('latin1').replaceAll('\0', ''));
  return links;
}
