import { z } from 'zod';
import type { ExportedArticle } from '../export/exported.ts';
import { allPages } from './all-pages.ts';
import { readReadings } from './export-readings.ts';
import { defineQuery, integer } from './query.ts';
import type { Reader } from './reader.ts';

const text = z.string();
const maybe = text.nullable();

const idsQuery = defineQuery('read/export-article-ids', {
  params: z.object({ after: text, limit: integer }),
  row: z.object({ id: text }),
});
const factsQuery = defineQuery('read/export-articles', {
  params: z.object({ ids: z.array(text).readonly() }),
  row: z.object({
    article: z.object({
      id: text,
      title: text,
      url: maybe,
      source: maybe,
      author: maybe,
      language: maybe,
      publishedAt: maybe,
      catalogue: maybe,
      licence: maybe,
      ingestedAt: text,
    }),
  }),
});

/** Articles of one request: facts are small, readings may be large. */
const FACTS = 1_000;
const READINGS = 10;

/** What is known of these articles, in order of id; those that are gone are left out. */
export async function* eachArticle(reader: Reader, ids: readonly string[]): AsyncGenerator<ExportedArticle> {
  const sorted = [...ids].sort();
  for (let at = 0; at < sorted.length; at += FACTS) yield* await readFacts(reader, sorted.slice(at, at + FACTS));
}

/** All articles and catalogues of the graph, in order of id; with readings where they are wanted. */
export async function* allArticles(reader: Reader, detail: 'facts' | 'reading'): AsyncGenerator<ExportedArticle> {
  const limit = detail === 'facts' ? FACTS : READINGS;
  const read = (after: string, most: number) => reader.read(idsQuery, { after, limit: most });
  for await (const rows of allPages('', limit, read, ({ id }) => id)) {
    const ids = rows.map(({ id }) => id);
    const facts = await readFacts(reader, ids);
    if (detail === 'facts') yield* facts;
    else {
      const readings = await readReadings(reader, ids);
      for (const article of facts) yield { ...article, reading: readings.get(article.id) ?? null };
    }
  }
}

async function readFacts(reader: Reader, ids: readonly string[]): Promise<readonly ExportedArticle[]> {
  const rows = await reader.read(factsQuery, { ids });
  return rows.map(({ article: { catalogue, licence, ...article } }) => ({
    ...article,
    catalogue: catalogue === null ? null : { kind: catalogue, licence: licence ?? '' },
    reading: null,
  }));
}
