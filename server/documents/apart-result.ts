import { DocumentError } from '../errors.ts';
import type { Part } from './part.ts';

/** What a thread is given: what a file holds, its name for messages and the address that it was found at. */
export type ApartTask = { readonly name: string; readonly address: string | null } & (
  | { readonly format: 'html' | 'feed' | 'mdx'; readonly text: string }
  | { readonly format: 'email'; readonly bytes: Uint8Array }
  | { readonly format: 'pdf'; readonly bytes: Uint8Array }
);

/** What it gives back: errors of our own lose their class on the way between threads. */
export type ApartResult =
  | { readonly parts: readonly Part[] }
  | { readonly refused: { readonly reason: string; readonly why: string } };

/** What a reader gives, as it can be handed to another thread. */
export async function toApartResult(read: () => Promise<readonly Part[]>): Promise<ApartResult> {
  try {
    return { parts: await read() };
  } catch (error) {
    if (error instanceof DocumentError) return { refused: { reason: error.reason, why: error.why } };
    throw error;
  }
}
