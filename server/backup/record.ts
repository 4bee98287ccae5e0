import { z } from 'zod';
import type { Document } from '../documents/document.ts';
import { decisionShape } from '../graph/decisions.ts';
import { watchShape } from '../graph/watches.ts';

const text = z.string();
const maybe = text.nullable();

const document: z.ZodType<Document> = z.object({
  text,
  title: text,
  url: maybe,
  source: maybe,
  author: maybe,
  publishedAt: z.object({ value: text, precision: z.enum(['day', 'month', 'quarter', 'year']) }).nullable(),
  language: maybe,
  catalogue: z.object({ kind: text, licence: text }).exactOptional(),
});

const counts = z.object({
  article: z.int(),
  catalogue: z.int().default(0),
  decision: z.int().default(0),
  watch: z.int(),
  sighting: z.int(),
});

/** The first line of a backup: of which form it is, how many records of each kind follow, and their SHA-256 in hex. */
export const headerShape = z.object({
  format: z.literal('modelscape-backup'),
  version: z.int(),
  madeAt: text,
  records: counts,
  sha256: text,
});
export type Header = z.output<typeof headerShape>;

/** The form that is written, and the newest that is read. */
export const VERSION = 2;

/**
 * Every other line: a decision, an article as it came, a catalogue with what its rows gave (packed as in the graph), a watch, or what a
 * watch saw. The first form had neither decisions nor catalogues.
 */
export const recordShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('article'), id: text, ingestedAt: text, document }),
  z.object({ kind: z.literal('catalogue'), id: text, ingestedAt: text, document, given: text }),
  z.object({ kind: z.literal('decision'), decision: decisionShape }),
  z.object({ kind: z.literal('watch'), watch: watchShape }),
  z.object({ kind: z.literal('sighting'), watch: text, id: text, stamp: text }),
]);
export type Record = z.output<typeof recordShape>;

/** How many records there are of each kind. */
export type Counts = z.output<typeof counts>;
