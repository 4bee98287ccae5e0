import type { BlockKind, Sentence, Span } from '../extraction.ts';

/** A paragraph, heading, bullet, quote, table row or run of code; its span leaves out markers ("- ", "## ") and outer blanks. */
export type Block = Span & {
  readonly kind: BlockKind;
  readonly role: Sentence['role'];
  /** Numbered from 0; the bullets of one list share a number, so do the rows of one table. */
  readonly paragraph: number;
};
