import { DocumentError } from '../errors.ts';
import { readApart } from './apart.ts';
import { cleanDocument, cleanText, refuseEmpty } from './clean.ts';
import { decode, refuseLarge } from './decode.ts';
import type { Document } from './document.ts';
import { readOpml } from './feed/opml.ts';
import { type Format, formatOf } from './format.ts';
import { guessLanguage } from './guess-language.ts';
import { readJsonLines } from './json-lines.ts';
import { readMarkdown } from './markdown.ts';
import type { Part } from './part.ts';
import { isJsonFeed, sniffFormat } from './sniff.ts';
import { readText } from './text.ts';

/** What is known of bytes from where they were found; null where it isn't. */
export type Origin = {
  /** What they are written in; null goes by the ending of the name. */
  readonly format: Format | null;
  /** Their media type, with its charset where it has one. */
  readonly type: string | null;
  /** Address of the page or feed. */
  readonly address: string | null;
};

const FILE: Origin = { format: null, type: null, address: null };

/**
 * Reads bytes as an article: Markdown by the ending of its name (.md, .markdown), else plain text. The title is the
 * first line of its text. Throws DocumentError: TOO_LARGE, BINARY, UNDECODABLE, EMPTY_TEXT, FRONT_MATTER.
 */
export function readDocument(bytes: Uint8Array, name: string, origin: Origin = FILE): Document {
  const text = cleanText(decode(bytes, name, { type: origin.type, within: null }));
  refuseEmpty(text, name);
  const markdown = (origin.format ?? formatOf(name)) === 'markdown';
  const document = cleanDocument(markdown ? readMarkdown(text, name) : readText(text), name);
  // What was found on the web is known by where: its own head could name another's address.
  return origin.address === null ? document : { ...document, url: origin.address };
}

const WITHIN: Readonly<Partial<Record<Format, 'html' | 'xml'>>> = { html: 'html', feed: 'xml', opml: 'xml' };

/**
 * Reads bytes as the articles that they hold: many of a feed and of JSON Lines, one of all else, by `origin`, else by the
 * ending of the name; where their first bytes say that they are something else, by these. What could hang is read in a
 * thread of its own. An article that doesn't tell its language is given the one that it is plainly in. Throws
 * DocumentError where all of it is at fault: those of readDocument, WRONG_ENCODING, TOO_SLOW, UNKNOWN_TYPE, FEED_LIST and
 * those of each reader.
 */
export async function readArticles(bytes: Uint8Array, name: string, origin: Origin = FILE): Promise<readonly Part[]> {
  const format = sniffFormat(bytes, origin.format ?? formatOf(name) ?? 'text');
  const parts = await readAs(format, bytes, name, { ...origin, format });
  return Promise.all(parts.map((part) => ('document' in part ? completePart(part, name) : part)));
}

async function readAs(format: Format, bytes: Uint8Array, name: string, origin: Origin): Promise<readonly Part[]> {
  const { address } = origin;
  if (format === 'text' || format === 'markdown') return [{ place: null, document: readDocument(bytes, name, origin) }];
  if (format === 'email' || format === 'pdf') {
    refuseLarge(bytes.length, name, format);
    return readApart({ format, bytes, name, address });
  }
  if (format === 'opml') return refuseFeedList(bytes, name);
  const text = cleanText(decode(bytes, name, { type: origin.type, within: WITHIN[format] ?? null }));
  refuseEmpty(text, name);
  if (format === 'json-lines') return readJsonLines(text, name);
  if (format === 'json' && !isJsonFeed(text)) {
    const why = 'of JSON, feeds (JSON Feed) and articles a line (.jsonl) are read; this is neither.';
    throw new DocumentError(name, 'UNKNOWN_TYPE', why);
  }
  return readApart({ format: format === 'json' ? 'feed' : format, text, name, address });
}

function refuseFeedList(bytes: Uint8Array, name: string): never {
  const { length } = readOpml(bytes, name);
  const why = `this is a list of ${length} feeds (OPML), not an article. "modelscape watch add FILE" reads the feeds.`;
  throw new DocumentError(name, 'FEED_LIST', why);
}

async function completePart(part: Part & { readonly document: Document }, name: string): Promise<Part> {
  try {
    const document = cleanDocument(part.document, name);
    return { ...part, document: { ...document, language: document.language ?? (await guessLanguage(document.text)) } };
  } catch (error) {
    if (part.place === null || !(error instanceof DocumentError)) throw error;
    return { place: part.place, reason: error.reason, why: error.why };
  }
}
