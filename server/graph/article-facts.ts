import { z } from 'zod';
import { defineQuery } from './query.ts';
import type { Reader } from './reader.ts';

const ids = z.object({ ids: z.array(z.string()).readonly() });
const texts = defineQuery('read/article-texts', {
  params: ids,
  row: z.object({ id: z.string(), text: z.string() }),
});
const counts = defineQuery('read/article-counts', {
  params: ids,
  row: z.object({
    id: z.string(),
    sentences: z.int(),
    mentions: z.int(),
    entities: z.int(),
    claims: z.int(),
  }),
});

/** The whole texts of articles, by id. */
export async function readTexts(reader: Reader, articles: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.read(texts, { ids: articles });
  return new Map(rows.map((row) => [row.id, row.text]));
}

/** What an article holds, counted. */
export type ArticleCounts = {
  readonly sentences: number;
  readonly mentions: number;
  readonly entities: number;
  readonly claims: number;
};

/** What each article holds, by id. */
export async function countInArticles(
  reader: Reader,
  articles: readonly string[],
): Promise<ReadonlyMap<string, ArticleCounts>> {
  const rows = await reader.read(counts, { ids: articles });
  return new Map(rows.map((row) => [row.id, row]));
}
