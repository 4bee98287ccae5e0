import { DocumentError } from '../errors.ts';
import { readApart } from './apart.ts';
import { cleanDocument, cleanText, refuseEmpty } from './clean.ts';
import { decode } from './decode.ts';
import type { Document } from './document.ts';
import { type Format, formatOf } from './format.ts';
import { readJsonLines } from './json-lines.ts';
import { readMarkdown } from './markdown.ts';
import type { Part } from './part.ts';
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

const WITHIN: Readonly<Record<Format, 'html' | 'xml' | null>> = {
  text: null,
  markdown: null,
  html: 'html',
  feed: 'xml',
  'json-lines': null,
};

/**
 * Reads bytes as the articles that they hold: one of a text, of Markdown and of an HTML page, many of a feed and of JSON
 * Lines, by `origin`, else by the ending of the name. Pages and feeds are read in a thread of their own. Throws
 * DocumentError where all of it is at fault: those of readDocument, WRONG_ENCODING, TOO_DEEP, TOO_SLOW, DOCTYPE, NO_FEED.
 */
export async function readArticles(bytes: Uint8Array, name: string, origin: Origin = FILE): Promise<readonly Part[]> {
  const format = origin.format ?? formatOf(name) ?? 'text';
  if (format === 'text' || format === 'markdown') return [{ place: null, document: readDocument(bytes, name, origin) }];
  const text = cleanText(decode(bytes, name, { type: origin.type, within: WITHIN[format] }));
  refuseEmpty(text, name);
  if (format === 'json-lines') return readJsonLines(text, name);
  const parts = await readApart({ format, text, name, address: origin.address });
  return parts.map((part) => ('document' in part ? cleanPart(part.place, part.document, name) : part));
}

function cleanPart(place: string | null, document: Document, name: string): Part {
  try {
    return { place, document: cleanDocument(document, name) };
  } catch (error) {
    if (place === null || !(error instanceof DocumentError)) throw error;
    return { place, reason: error.reason, why: error.why };
  }
}
