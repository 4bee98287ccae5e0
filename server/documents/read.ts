import { cleanDocument, cleanText, refuseEmpty } from './clean.ts';
import { decode } from './decode.ts';
import type { Document } from './document.ts';
import { readMarkdown } from './markdown.ts';
import { readText } from './text.ts';

/** Endings of the files that are read as Markdown. */
export const MARKDOWN_FILES = /\.(?:md|markdown)$/i;

/** Endings of the files that are read as plain text; files without an ending are too. */
export const TEXT_FILES = /(?:\.(?:txt|text)|^[^.]+)$/i;

/**
 * Reads bytes as an article: Markdown by the ending of its name (.md, .markdown), else plain text. The title is the
 * first line of its text. Throws DocumentError: TOO_LARGE, BINARY, UNDECODABLE, EMPTY_TEXT, FRONT_MATTER.
 */
export function readDocument(bytes: Uint8Array, name: string): Document {
  const text = cleanText(decode(bytes, name));
  refuseEmpty(text, name);
  return cleanDocument(MARKDOWN_FILES.test(name) ? readMarkdown(text, name) : readText(text), name);
}
