import { createHash } from 'node:crypto';
import type { Document } from '../documents/document.ts';

/** How an article is known: by where it was published, else by what it says. */
export type ArticleIds = {
  /** Id of the article. */
  readonly id: string;
  /** Id that its text alone would have: the same as `id` where there is no URL. */
  readonly textId: string;
  /** SHA-256 of the text, in hex. */
  readonly hash: string;
};

/** Ids of a document: 32 hex digits, `u` before those that come from a URL, `t` before those that come from a text. */
export function articleIds(document: Document): ArticleIds {
  const hash = sha256(document.text);
  const textId = `t${hash.slice(0, 32)}`;
  const id = document.url === null ? textId : urlId(document.url);
  return { id, textId, hash };
}

/** Id of the article that was published at a URL. Throws TypeError for what is no URL. */
export function urlId(url: string): string {
  return `u${sha256(canonicalUrl(url)).slice(0, 32)}`;
}

const TRACKING = /^(utm_.*|fbclid|gclid|dclid|msclkid|twclid|igshid|mc_cid|mc_eid|_hsenc|_hsmi|cmpid|ref_src)$/i;

/**
 * One spelling for every URL of one page, to compare by: https for http, host in lower case without `www.` and default
 * port, no user, no fragment, no trailing slash, no parameters that only track (utm_*, fbclid …), the others sorted.
 * Throws TypeError for what is no URL.
 */
export function canonicalUrl(url: string): string {
  const { protocol, hostname, port, pathname, searchParams } = new URL(url);
  for (const name of [...searchParams.keys()]) if (TRACKING.test(name)) searchParams.delete(name);
  searchParams.sort();
  const scheme = protocol === 'http:' ? 'https:' : protocol;
  const host = hostname.replace(/^www\./, '') + (port === '' ? '' : `:${port}`);
  const query = searchParams.size === 0 ? '' : `?${searchParams}`;
  return `${scheme}//${host}${pathname.replace(/\/+$/, '')}${query}`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
