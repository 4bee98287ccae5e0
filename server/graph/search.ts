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
const key = z.object({ rank: z.int(), weight: z.int(), name: z.string(), id: z.string() });
const search = defineQuery('read/entities-search', {
  params: z.object({ ...what, orderBy: z.string(), after: key.nullable(), limit: integer }),
  row: z.object({
    entity: entityShape,
    matched: z.string(),
    rank: z.int(),
    weight: z.int(),
    sortName: z.string(),
  }),
});
const count = defineQuery('read/entities-search-count', {
  params: z.object(what),
  row: z.object({ count: z.int() }),
});

/** How what was found is ordered. */
export type SearchOrder = 'RELEVANCE' | 'MENTIONS' | 'NAME';

/** Entities whose names match. By relevance: the exact name, names that begin so, its words, its words misspelt; most mentioned first within each. */
export async function searchEntities(
  reader: Reader,
  { text, orderBy, ...filter }: EntityFilter & { readonly text: string; readonly orderBy: SearchOrder },
  asked: PageArguments,
): Promise<Page<Found>> {
  const order = `search by ${orderBy}`;
  const after = fromCursor(asked.after, order, key);
  const limit = pageSize(asked.first) + 1;
  const rows = await reader.read(search, { ...toSearch(text, filter), orderBy, after, limit });
  return toPage(rows, asked, ({ entity, matched, rank, weight, sortName }) => ({
    cursor: toCursor(order, { rank, weight, name: sortName, id: entity.id }),
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
