import { DocumentError } from '../errors.ts';
import type { Document } from './document.ts';

/**
 * What can't be stored as text gives way to U+FFFD, one for one, so that offsets stay: NUL and halves of surrogate
 * pairs. All else, other control characters too, stays as it is.
 */
export function cleanText(text: string): string {
  return text.replace(/[\0\p{Cs}]/gu, '\ufffd');
}

/** A document whose every text can be stored. Throws DocumentError EMPTY_TEXT where nothing can be read in it. */
export function cleanDocument(document: Document, name: string): Document {
  const clean = (value: string | null) => (value === null ? null : cleanText(value));
  const text = cleanText(document.text);
  refuseEmpty(text, name);
  return {
    ...document,
    text,
    title: cleanText(document.title),
    url: clean(document.url),
    source: clean(document.source),
    author: clean(document.author),
    language: clean(document.language),
  };
}

/** Whether a text has no visible character. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{C}\p{Z}\ufffd]/u.test(text);
}

/** Throws DocumentError EMPTY_TEXT for a text without one visible character. */
export function refuseEmpty(text: string, name: string): void {
  if (!isBlank(text)) return;
  throw new DocumentError(name, 'EMPTY_TEXT', 'there is no text in it. Give an article with at least one word.');
}
