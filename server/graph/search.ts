import { z } from 'zod';
import { foldName } from '../extract/names/fold.ts';
import { fromCursor, toCursor } from './cursor.ts';
import { type EntityFilter, type EntityRecord, entityShape, kindsParameter } from './entities.ts';
import { toFullText } from './full-text.ts';
import { type Page, type PageArguments, pageSize, toPage } from './page.ts';
import { defineQuery, integer } from './query.ts';
import type { Reader } from './reader.ts';

/** An entity and the alias by which a search found it. */
export type Found = { readonly entity: EntityRecord; readonly matched: string };

const strings = z.array(z.string()).readonly();
const what = {
  key: z.string(),
  words: strings,
  fuzzy: strings,
  kinds: kindsParameter,
};
const key = z.object({
  tier: z.int(),
  mentions: z.int(),
  name: z.string(),
  id: z.string(),
});
const search = defineQuery('read/entities-search', {
  params: z.object({ ...what, after: key.nullable(), limit: integer }),
  row: z.object({ entity: entityShape, tier: z.int(), matched: z.string() }),
});
const count = defineQuery('read/entities-search-count', {
  params: z.object(what),
  row: z.object({ count: z.int() }),
});

/** Entities whose names match: the exact name, then names that begin so, then its words, then its words misspelt; most mentioned first within each. */
export async function searchEntities(
  reader: Reader,
  text: string,
  filter: EntityFilter,
  asked: PageArguments,
): Promise<Page<Found>> {
  const after = fromCursor(asked.after, 'relevance', key);
  const rows = await reader.read(search, {
    ...toSearch(text, filter),
    after,
    limit: pageSize(asked.first) + 1,
  });
  return toPage(rows, asked, ({ entity, tier, matched }) => ({
    cursor: toCursor('relevance', {
      tier,
      mentions: entity.mentionCount,
      name: entity.name,
      id: entity.id,
    }),
    item: { entity, matched },
  }));
}

/** How many entities a search finds in all. */
export async function countFound(reader: Reader, text: string, filter: EntityFilter): Promise<number> {
  const [found] = await reader.read(count, toSearch(text, filter));
  return found?.count ?? 0;
}

const LONGEST = 500;

function toSearch(text: string, filter: EntityFilter) {
  const short = text.slice(0, LONGEST).replace(/\p{Cs}/gu, '');
  return { key: foldName(short), ...toFullText(short), kinds: filter.kinds };
}
