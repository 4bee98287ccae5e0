import type { Document } from '../documents/document.ts';
import type { Part } from '../documents/part.ts';
import { readArticles } from '../documents/read.ts';
import { DocumentError, FetchError } from '../errors.ts';
import type { Fetched, FetchUrl } from '../fetch/fetch-url.ts';
import { formatOfType } from '../fetch/media-type.ts';

/** How an address is read. */
export type UrlOptions = {
  /** Whether the pages that a feed's entries link to are fetched too, in place of what the feed holds of them. */
  readonly follow?: boolean;
  /** Ends it, with the signal's reason. */
  readonly signal?: AbortSignal;
};

/** Reads the articles at an address: one of a page, many of a feed. Throws FetchError, DocumentError. */
export type ReadUrl = (url: string, options?: UrlOptions) => Promise<readonly Part[]>;

/** Whether a word of the command line is an address, not a path. */
export function isAddress(word: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(word);
}

/** Makes a reader of addresses. */
export function createReadUrl(fetchUrl: FetchUrl): ReadUrl {
  return async (url, { follow = false, signal } = {}) => {
    const parts = await readFetched(await fetchUrl(url, {}, signal));
    return follow ? followEntries(parts, fetchUrl, signal) : parts;
  };
}

/** Reads the articles of what was fetched. Throws DocumentError. */
export async function readFetched(fetched: Fetched): Promise<readonly Part[]> {
  const { type, charset, url, bytes } = fetched;
  const label = charset === null ? null : `${type}; charset=${charset}`;
  const parts = await readArticles(bytes, url, { format: formatOfType(type, url), type: label, address: url });
  return parts.map((part) => {
    if (part.place !== null || !('document' in part)) return part;
    return { ...part, document: { ...part.document, url: part.document.url ?? url } };
  });
}

/** Pages that are fetched for one feed. */
const MOST_FOLLOWED = 100;

/** Reads the pages behind the first 100 of a feed's entries, one after the other; where one can't be had is told beside it. */
async function followEntries(
  parts: readonly Part[],
  fetchUrl: FetchUrl,
  signal?: AbortSignal,
): Promise<readonly Part[]> {
  const followed: Part[] = [];
  let left = MOST_FOLLOWED;
  for (const part of parts) {
    if (!('document' in part) || part.place === null || part.document.url === null || left === 0) {
      followed.push(part);
      continue;
    }
    left -= 1;
    followed.push(...(await followEntry(part, fetchUrl, signal)));
  }
  return followed;
}

/** Reads the page behind one entry; the entry itself where it has no address, its page can't be had, or holds less. */
export async function followEntry(
  part: Extract<Part, { document: Document }>,
  fetchUrl: FetchUrl,
  signal?: AbortSignal,
): Promise<readonly Part[]> {
  const link = part.document.url;
  if (link === null) return [part];
  try {
    const [page, ...others] = await readFetched(await fetchUrl(link, {}, signal));
    if (page === undefined || others.length > 0 || !('document' in page)) return [part];
    return [{ ...page, place: part.place, document: fuller(page.document, part.document) }];
  } catch (error) {
    if (!(error instanceof FetchError) && !(error instanceof DocumentError)) throw error;
    const why = `its page was not read, the feed's own words were: ${error.message}`;
    return [part, { place: `${part.place}, its page`, reason: error.reason, why }];
  }
}

/** The page, with what the feed alone tells of it; the entry where that holds more, as with pages that ask for consent. */
function fuller(page: Document, entry: Document): Document {
  if (page.text.length < entry.text.length) return entry;
  return {
    ...page,
    source: page.source ?? entry.source,
    author: page.author ?? entry.author,
    publishedAt: page.publishedAt ?? entry.publishedAt,
    language: page.language ?? entry.language,
  };
}
