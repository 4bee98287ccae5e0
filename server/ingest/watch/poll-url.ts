import { createHash } from 'node:crypto';
import type { Document } from '../../documents/document.ts';
import { findFeedLinks } from '../../documents/page/feed-links.ts';
import type { Part } from '../../documents/part.ts';
import type { Fetched, FetchUrl } from '../../fetch/fetch-url.ts';
import { readStoredLengths } from '../../graph/article-lengths.ts';
import { readSightings } from '../../graph/watch-polls.ts';
import type { WatchRecord } from '../../graph/watches.ts';
import { followEntry, readFetched } from '../read-url.ts';
import type { Polled, PollParts, Seen, Sight } from './polled.ts';
import { readChanged, sightId } from './read-changed.ts';

/** What polls of addresses work with. */
export type UrlPollParts = PollParts & { readonly fetchUrl: FetchUrl };

/**
 * Polls a page or feed: entries that are new or have changed are ingested. What the server says is unchanged is not even
 * sent. Throws FetchError, DocumentError.
 */
export async function pollUrl(watch: WatchRecord, parts: UrlPollParts): Promise<Polled> {
  const { etag, lastModified, digest } = watch;
  // What is to be tried again has to be sent again.
  const known = digest === null ? {} : { etag, lastModified };
  const fetched = await parts.fetchUrl(watch.address, known, parts.signal);
  if (fetched.notModified) return { articles: 0, problems: null, etag, lastModified, digest };
  const entries = await readFetched(fetched);
  const sights = await sightsOf(watch, entries, fetched.url, parts);
  const changed = await readChanged(watch, sights, parts);
  const problems = changed.problems && [...hintsOf(watch, entries, fetched), ...changed.problems];
  return { ...changed, problems, etag: fetched.etag, lastModified: fetched.lastModified };
}

/** Who watches the page of a site mostly means its feed. */
function hintsOf({ address }: WatchRecord, [first]: readonly Part[], { bytes, url }: Fetched): readonly string[] {
  const [feed] = first?.place === null ? findFeedLinks(bytes, url) : [];
  if (feed === undefined) return [];
  return [
    `${address}: this is a page, read as one article; it names the feed ${feed}. To read its entries, watch that.`,
  ];
}

async function sightsOf(
  watch: WatchRecord,
  entries: readonly Part[],
  from: string,
  parts: UrlPollParts,
): Promise<readonly Sight[]> {
  const documents = entries.flatMap((entry) => ('document' in entry ? [entry.document] : []));
  const stored = await readStoredLengths(parts.graph, documents);
  const before = await readSightings(parts.graph, watch.id);
  const sights = new Map<string, Sight>();
  for (const entry of entries) {
    const name = entry.place === null ? watch.address : `${watch.address}, ${entry.place}`;
    const id = sightId(watch, keyOf(entry));
    const length = 'document' in entry ? stored.get(entry.document) : undefined;
    const read = async () => {
      const seen =
        'document' in entry && watch.follow ? await followEntry(entry, parts.fetchUrl, parts.signal) : [entry];
      return seen.flatMap((part): readonly Seen[] => {
        if (!('document' in part)) return [{ ...part, name: `${watch.address}, ${part.place}` }];
        // A page speaks for itself; an entry does where this watch brought what is stored.
        const own = part.place === null || part !== entry || before.has(id) || isSameHost(part.document.url, from);
        return length === undefined || mayReplace(part.document, { length, own }) ? [part] : [];
      });
    };
    // Of two entries under one address the first counts: feeds begin with the newest.
    if (!sights.has(id)) sights.set(id, { id, stamp: stampOf(entry), name, read });
  }
  return [...sights.values()];
}

function keyOf(entry: Part): string {
  if (!('document' in entry)) return `refused ${entry.place ?? ''}`;
  return entry.document.url ?? hash(entry.document.text);
}

function stampOf(entry: Part): string {
  if (!('document' in entry)) return `refused ${entry.reason}`;
  const { text, publishedAt, author } = entry.document;
  return hash(JSON.stringify([text, publishedAt?.value ?? null, author]));
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** How much of a stored text another must have, to be a later state of it and no summary. */
const LEAST_SHARE = 0.5;

/** Whether a text may take the place of a stored one: not where it is a mere summary, nor where it is another's to change. */
function mayReplace({ text }: Document, stored: { readonly length: number; readonly own: boolean }): boolean {
  return stored.own && text.length >= stored.length * LEAST_SHARE;
}

function isSameHost(url: string | null, other: string): boolean {
  const hostOf = (one: string) => new URL(one).hostname.replace(/^www\./, '');
  return url === null || hostOf(url) === hostOf(other);
}
