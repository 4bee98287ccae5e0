import { z } from 'zod';
import { ENTITY_KINDS, RELATION_TYPES } from '../extract/extraction.ts';
import { defineQuery } from './query.ts';
import type { Reader } from './reader.ts';

const shape = z.object({
  articles: z.int(),
  claims: z.int(),
  mentions: z.int(),
  kinds: z.array(z.object({ kind: z.enum(ENTITY_KINDS), count: z.int() })),
  types: z.array(z.object({ type: z.enum(RELATION_TYPES), count: z.int() })),
  firstPublished: z.string().nullable(),
  lastPublished: z.string().nullable(),
});
/** How much the graph holds; kinds and types most frequent first, without those that have none. */
export type StatsRecord = z.output<typeof shape>;

const stats = defineQuery('read/stats', { params: z.object({}), row: shape });
const empty = {
  articles: 0,
  claims: 0,
  mentions: 0,
  kinds: [],
  types: [],
  firstPublished: null,
  lastPublished: null,
};

const anyArticle = defineQuery('read/any-article', { params: z.object({}), row: z.object({ id: z.string() }) });

/** Whether the graph holds no article yet. */
export async function isEmpty(reader: Reader): Promise<boolean> {
  return (await reader.read(anyArticle, {})).length === 0;
}

/** Counts all that the graph holds. */
export async function readStats(reader: Reader): Promise<StatsRecord> {
  const [found] = await reader.read(stats, {});
  return found ?? empty;
}
