import { cleanDocument, cleanText, refuseEmpty } from '../documents/clean.ts';
import { readDate } from '../documents/date.ts';
import { MOST_BYTES } from '../documents/decode.ts';
import type { Document } from '../documents/document.ts';
import { readLanguage } from '../documents/language.ts';
import { readMarkdown } from '../documents/markdown.ts';
import { readText } from '../documents/text.ts';
import { readUrl } from '../documents/url.ts';
import { InvalidInputError } from '../errors.ts';
import type { IngestInput } from './types.generated.ts';

/** Reads the input of `ingest` as a document; what the input gives goes before what the text says. Throws DocumentError or InvalidInputError. */
export function toDocument(input: IngestInput): Document {
  const bytes = Buffer.byteLength(input.text, 'utf8');
  if (bytes > MOST_BYTES) throw new InvalidInputError('text', `it has ${bytes} bytes, at most ${MOST_BYTES} are read`);
  const name = 'text';
  const title = given(input.title);
  const url = read('url', input.url, readUrl, 'give an address that begins with http:// or https://');
  const publishedAt = read('publishedAt', input.publishedAt, readDate, 'give 2025, 2025-03 or 2025-03-14');
  const language = read('language', input.language, readLanguage, 'give a language code such as en or zh-Hans');
  const text = cleanText(input.text);
  refuseEmpty(text, name);
  const document = input.format === 'MARKDOWN' ? readMarkdown(text, name) : readText(text);
  return cleanDocument(
    {
      ...document,
      title: title ?? document.title,
      text: title === null ? document.text : withTitle(document.text, title),
      url: url ?? document.url,
      source: given(input.source) ?? document.source,
      author: given(input.author) ?? document.author,
      language: language ?? document.language,
      publishedAt: publishedAt ?? document.publishedAt,
    },
    name,
  );
}

function given(value: string | null | undefined): string | null {
  const text = value?.replace(/\s+/gu, ' ').trim() ?? '';
  return text === '' ? null : text;
}

function read<T>(
  argument: string,
  value: string | null | undefined,
  reader: (value: string) => T | null,
  why: string,
): T | null {
  const text = given(value);
  if (text === null) return null;
  const found = reader(text);
  if (found === null) throw new InvalidInputError(argument, why);
  return found;
}

/** The title is the first line of a document's text. */
function withTitle(text: string, title: string): string {
  return text.startsWith(`${title}\n`) || text === title ? text : `${title}\n\n${text}`;
}
