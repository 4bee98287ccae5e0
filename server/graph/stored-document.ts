import { z } from 'zod';
import type { Document } from '../documents/document.ts';
import type { Extraction } from '../extract/extraction.ts';
import { unpackExtraction } from './pack-extraction.ts';
import { defineQuery } from './query.ts';
import type { Reader } from './reader.ts';

const maybe = z.string().nullable();
const storedDocuments = defineQuery('read/stored-document', {
  params: z.object({ id: z.string() }),
  row: z.object({
    document: z.object({
      text: z.string(),
      title: z.string(),
      url: maybe,
      source: maybe,
      author: maybe,
      language: maybe,
      publishedAt: maybe,
      precision: z.enum(['day', 'month', 'quarter', 'year']).nullable(),
    }),
    catalogue: z.object({ kind: z.string(), licence: z.string() }).nullable(),
    given: maybe,
  }),
});

/** What an article was made of; `given` is what the rows of a catalogue gave, which its text alone doesn't tell. */
export type StoredArticle = { readonly document: Document; readonly given: Extraction | null };

/** What an article was made of, to be read once more; null where there is no such article. */
export async function storedArticle(reader: Reader, articleId: string): Promise<StoredArticle | null> {
  const [row] = await reader.read(storedDocuments, { id: articleId });
  if (row === undefined || (row.catalogue !== null && row.given === null)) return null;
  const { precision, publishedAt: value, ...rest } = row.document;
  const publishedAt = value === null || precision === null ? null : { value, precision };
  const catalogue = row.catalogue === null ? {} : { catalogue: row.catalogue };
  const given = row.given === null ? null : unpackExtraction(row.given);
  return { document: { ...rest, publishedAt, ...catalogue }, given };
}

/** The same for an article alone; null for a catalogue. */
export async function storedDocument(reader: Reader, articleId: string): Promise<Document | null> {
  const stored = await storedArticle(reader, articleId);
  return stored === null || stored.document.catalogue ? null : stored.document;
}
