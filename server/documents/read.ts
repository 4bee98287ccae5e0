import { cleanDocument, cleanText, refuseEmpty } from './clean.ts';
import { decode } from './decode.ts';
import type { Document } from './document.ts';
import { formatOf } from './format.ts';
import { readMarkdown } from './markdown.ts';
import { readPageApart } from './page/page-threads.ts';
import { readText } from './text.ts';

/**
 * Reads bytes as an article: Markdown by the ending of its name (.md, .markdown), else plain text. The title is the
 * first line of its text. Throws DocumentError: TOO_LARGE, BINARY, UNDECODABLE, EMPTY_TEXT, FRONT_MATTER.
 */
export function readDocument(bytes: Uint8Array, name: string): Document {
  const text = cleanText(decode(bytes, name));
  refuseEmpty(text, name);
  return cleanDocument(formatOf(name) === 'markdown' ? readMarkdown(text, name) : readText(text), name);
}

/**
 * Reads bytes as an article in any format: as readDocument does, or as an HTML page by the ending of its name (.html,
 * .htm, .xhtml), in a thread of its own. Throws DocumentError: those of readDocument, WRONG_ENCODING, TOO_DEEP, TOO_SLOW.
 */
export async function readArticle(bytes: Uint8Array, name: string): Promise<Document> {
  if (formatOf(name) !== 'html') return readDocument(bytes, name);
  const html = cleanText(decode(bytes, name, { type: null, within: 'html' }));
  refuseEmpty(html, name);
  return cleanDocument(await readPageApart(html, name, null), name);
}
