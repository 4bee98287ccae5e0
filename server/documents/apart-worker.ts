import { DocumentError } from '../errors.ts';
import { readFeed } from './feed/read-feed.ts';
import { readPage } from './page/read-page.ts';
import type { Part } from './part.ts';

/** What a thread is given: a page or feed, its name for messages and the address that it was found at. */
export type ApartTask = {
  readonly format: 'html' | 'feed';
  readonly text: string;
  readonly name: string;
  readonly address: string | null;
};

/** What it gives back: errors of our own lose their class on the way between threads. */
export type ApartResult =
  | { readonly parts: readonly Part[] }
  | { readonly refused: { readonly reason: string; readonly why: string } };

/** Reads a page or feed in a thread of its own. */
export function readInWorker({ format, text, name, address }: ApartTask): ApartResult {
  try {
    if (format === 'feed') return { parts: readFeed(text, name, address) };
    return { parts: [{ place: null, document: readPage(text, name, address) }] };
  } catch (error) {
    if (error instanceof DocumentError) return { refused: { reason: error.reason, why: error.why } };
    throw error;
  }
}
