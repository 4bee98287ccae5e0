import { DocumentError } from '../../errors.ts';
import type { Document } from '../document.ts';
import { readPage } from './read-page.ts';

/** What a worker is given: a page, its name for messages and the address that it was found at. */
export type PageTask = { readonly html: string; readonly name: string; readonly address: string | null };

/** What it gives back: errors of our own lose their class on the way between threads. */
export type PageResult =
  | { readonly document: Document }
  | { readonly refused: { readonly reason: string; readonly why: string } };

/** Reads a page in a thread of its own. */
export function readInWorker({ html, name, address }: PageTask): PageResult {
  try {
    return { document: readPage(html, name, address) };
  } catch (error) {
    if (error instanceof DocumentError) return { refused: { reason: error.reason, why: error.why } };
    throw error;
  }
}
