import { z } from 'zod';
import type { Document } from '../documents/document.ts';
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
  }),
});

/** The document that an article was made of, to be read once more; null where there is no such article. */
export async function storedDocument(reader: Reader, articleId: string): Promise<Document | null> {
  const [row] = await reader.read(storedDocuments, { id: articleId });
  if (row === undefined) return null;
  const { precision, publishedAt: value, ...rest } = row.document;
  return { ...rest, publishedAt: value === null || precision === null ? null : { value, precision } };
}
