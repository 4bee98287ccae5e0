import type { DatePrecision } from '../extract/extraction.ts';

/** What a reader makes of a file, page or message. Knows nothing of entities. */
export type Document = {
  /** The article's text. Stored untouched; all offsets are UTF-16 code units into it. */
  readonly text: string;
  readonly title: string;
  /** http or https; null when unknown. */
  readonly url: string | null;
  /** Publisher; null when unknown. */
  readonly source: string | null;
  readonly author: string | null;
  /** As much of an ISO date as is known; null when unknown, never today. */
  readonly publishedAt: { readonly value: string; readonly precision: DatePrecision } | null;
  /** BCP 47; null when unknown. */
  readonly language: string | null;
  /** Set where it is a catalogue's rows, one a line, and no article: the catalogue's kind and its licence. */
  readonly catalogue?: { readonly kind: string; readonly licence: string };
};
