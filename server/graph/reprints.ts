import { z } from 'zod';
import { type ArticleRecord, articleShape } from './articles.ts';
import { groupBy } from './group.ts';
import { defineQuery } from './query.ts';
import type { Reader } from './reader.ts';

const reprints = defineQuery('read/reprints', {
  params: z.object({ ids: z.array(z.string()).readonly() }),
  row: z.object({ parent: z.string(), article: articleShape }),
});

/** The other articles of each article's story, in the query's order; articles without any are left out. */
export async function readReprints(
  reader: Reader,
  articles: readonly string[],
): Promise<ReadonlyMap<string, readonly ArticleRecord[]>> {
  const found = groupBy(await reader.read(reprints, { ids: articles }), ({ parent }) => parent);
  return new Map([...found].map(([id, rows]) => [id, rows.map(({ article }) => article)]));
}
