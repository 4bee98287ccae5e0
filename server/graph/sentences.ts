import { z } from 'zod';
import { fromCursor, toCursor } from './cursor.ts';
import { type Page, type PageArguments, pageSize, toPages } from './page.ts';
import { defineQuery, integer } from './query.ts';
import type { Reader } from './reader.ts';

/** A sentence as the graph holds it. Offsets are UTF-16 code units of the article's text. */
export const sentenceShape = z.object({
  id: z.string(),
  articleId: z.string(),
  n: z.int(),
  paragraph: z.int(),
  start: z.int(),
  end: z.int(),
  text: z.string(),
});
export type SentenceRecord = z.output<typeof sentenceShape>;

const key = z.object({ n: z.int() });
const ofArticles = defineQuery('read/article-sentences', {
  params: z.object({
    ids: z.array(z.string()).readonly(),
    after: key.nullable(),
    limit: integer,
  }),
  row: z.object({ parent: z.string(), sentence: sentenceShape }),
});

/** A page of each article's sentences, in order. */
export async function readSentences(
  reader: Reader,
  articles: readonly string[],
  asked: PageArguments,
): Promise<ReadonlyMap<string, Page<SentenceRecord>>> {
  const after = fromCursor(asked.after, 'sentences', key);
  const rows = await reader.read(ofArticles, {
    ids: articles,
    after,
    limit: pageSize(asked.first) + 1,
  });
  return toPages(articles, rows, asked, ({ sentence }) => ({
    cursor: toCursor('sentences', { n: sentence.n }),
    item: sentence,
  }));
}
