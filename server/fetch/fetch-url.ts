import { request } from 'undici';
import { mostBytes } from '../documents/decode.ts';
import { FetchError } from '../errors.ts';
import { ALLOW_NOTHING, type AllowList } from './allow-list.ts';
import { ENCODINGS, readBody, tooLarge } from './body.ts';
import { checkUrl, shownUrl } from './check-url.ts';
import { createCheckedAgent, type Resolve, SYSTEM_RESOLVE } from './checked-agent.ts';
import { failureOfConnection, failureOfStatus } from './failures.ts';
import { formatOfType, isReadType, type MediaType, readMediaType } from './media-type.ts';

/** What was found at an address. */
export type Fetched = MediaType & {
  /** Where it was found, after redirects. */
  readonly url: string;
  /** True where it is what `etag` or `lastModified` stand for; there are no bytes then. */
  readonly notModified: boolean;
  /** Unpacked, in the encoding of `charset`. */
  readonly bytes: Uint8Array;
  /** What the next request may bear, as the server gave it; null where it gave none. */
  readonly etag: string | null;
  readonly lastModified: string | null;
};

/** What is known of an address from an earlier request. */
export type Known = { readonly etag?: string | null; readonly lastModified?: string | null };

/** How much and how long; and where to. */
export type FetchOptions = {
  readonly allow?: AllowList;
  readonly resolve?: Resolve;
  /** Most bytes, as sent and unpacked: as many as are read of a file. */
  readonly mostBytes?: number;
  /** Longest time with all redirects, in milliseconds: 30,000. */
  readonly mostTime?: number;
};

/** Fetches an address; throws FetchError. `signal` ends it with the signal's reason. */
export type FetchUrl = (url: string, known?: Known, signal?: AbortSignal) => Promise<Fetched>;

const MOST_REDIRECTS = 5;
const LONGEST_MARK = 1_000;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const USER_AGENT = 'Modelscape (reads articles and feeds for its user)';
const ACCEPT =
  'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/markdown;q=0.9, application/pdf;q=0.8, text/plain;q=0.8, application/json;q=0.7, */*;q=0.1';

/**
 * Makes a fetcher of pages and feeds of the public internet, and of what `allow` adds. Each address, also of each
 * redirect, is checked as written, then where its name leads, then where the connection went. It gives nothing away but
 * the address, and takes no cookies. Throws FetchError with a named reason (README).
 */
export function createFetchUrl(options: FetchOptions = {}): FetchUrl {
  const { allow = ALLOW_NOTHING, mostTime = 30_000 } = options;
  return async (address, known = {}, signal) => {
    const deadline = AbortSignal.timeout(mostTime);
    const either = signal === undefined ? deadline : AbortSignal.any([deadline, signal]);
    let url = checkUrl(address, allow);
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      const answer = await ask(url, known, either, options).catch((error: unknown) => {
        signal?.throwIfAborted();
        throw explain(url, error, deadline, mostTime);
      });
      if ('bytes' in answer) return answer;
      url = checkUrl(answer.movedTo, allow);
    }
    const why = `it leads from one address to the next, more than ${MOST_REDIRECTS} times. Give the last one.`;
    throw new FetchError(address, 'REDIRECTS', why);
  };
}

function explain(url: URL, error: unknown, deadline: AbortSignal, mostTime: number): unknown {
  if (deadline.aborted && !(error instanceof FetchError)) {
    const why = `it takes longer than ${mostTime / 1_000} s. Try again later.`;
    return new FetchError(shownUrl(url), 'TIMEOUT', why, { cause: error });
  }
  return failureOfConnection(shownUrl(url), error) ?? error;
}

/** One request, without following where it leads. */
async function ask(
  url: URL,
  known: Known,
  signal: AbortSignal,
  { allow = ALLOW_NOTHING, resolve = SYSTEM_RESOLVE, mostTime = 30_000, ...limits }: FetchOptions,
): Promise<Fetched | { readonly movedTo: string }> {
  const dispatcher = createCheckedAgent(url, allow, resolve);
  try {
    const { statusCode, headers, body } = await request(url, {
      dispatcher,
      signal,
      headersTimeout: mostTime,
      bodyTimeout: mostTime,
      headers: headersFor(known),
    });
    // What is not read to its end breaks off, which is no fault.
    body.on('error', () => {});
    const one = (name: string) => oneOf(headers[name]);
    const location = one('location');
    if (REDIRECTS.has(statusCode) && location !== null) return { movedTo: target(url, location) };
    const facts = { url: url.href, etag: kept(one('etag')), lastModified: kept(one('last-modified')) };
    const media = readMediaType(one('content-type'));
    if (statusCode === 304) return { ...facts, ...media, notModified: true, bytes: new Uint8Array() };
    if (statusCode !== 200) throw failureOfStatus(url.href, statusCode, headers, Date.now());
    refuseType(url, media.type);
    const most = limits.mostBytes ?? mostBytes(formatOfType(media.type, url.href));
    if (Number(one('content-length') ?? 0) > most) throw tooLarge(url.href, most);
    const bytes = await readBody(body, { encoding: one('content-encoding'), most, address: url.href });
    return { ...facts, ...media, notModified: false, bytes };
  } finally {
    dispatcher.destroy().catch(() => {});
  }
}

function headersFor({ etag, lastModified }: Known): Record<string, string> {
  return {
    'user-agent': USER_AGENT,
    accept: ACCEPT,
    'accept-encoding': ENCODINGS,
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(lastModified ? { 'if-modified-since': lastModified } : {}),
  };
}

function oneOf(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

/** What is to be stored and sent back, where it has a sane length. */
function kept(value: string | null): string | null {
  return value === null || value.length > LONGEST_MARK ? null : value;
}

function target(url: URL, location: string): string {
  if (URL.canParse(location, url)) return new URL(location, url).href;
  throw new FetchError(url.href, 'BAD_URL', 'it leads to what is no address. Ask its owner.');
}

function refuseType(url: URL, type: string): void {
  if (isReadType(type)) return;
  const why = `the server sends ${type}. Read are pages, feeds, text, Markdown, PDF and JSON Lines.`;
  throw new FetchError(url.href, 'TYPE', why);
}
