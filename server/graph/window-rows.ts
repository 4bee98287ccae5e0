import { z } from 'zod';
import { ENTITY_KINDS } from '../extract/extraction.ts';
import { defineQuery, integer } from './query.ts';

const ids = z.object({ ids: z.array(z.string()).readonly() });
const row = z.object({
  article: z.object({ id: z.string(), published: z.string().nullable(), publishedAt: z.string().nullable() }),
  /** False for catalogues and reprints. */
  counts: z.boolean(),
  edges: z.int(),
  sentences: z.int(),
  paragraphs: z.int(),
  spans: z.array(z.object({ paragraph: z.int(), named: z.array(z.string()) })),
});
/** What of an article co-occurrence is counted from: spans in order, each with the entities that it names. */
export type WindowRow = z.output<typeof row>;

/** Articles as one span each. */
export const windowHoldings = defineQuery('read/window-holdings', { params: ids, row });
/** Articles as their sentences that name something. */
export const windowMentions = defineQuery('read/window-mentions', { params: ids, row });
export const windowEntities = defineQuery('read/window-entities', {
  params: ids,
  row: z.object({ id: z.string(), name: z.string().nullable(), kind: z.enum(ENTITY_KINDS) }),
});
export const windowIds = defineQuery('read/window-ids', {
  params: z.object({ after: z.string(), limit: integer }),
  row: z.object({ id: z.string() }),
});
const state = z.object({
  last: z.object({ n: z.int(), token: z.string() }),
  changes: z.array(
    z.object({
      n: z.int(),
      before: z.string(),
      whole: z.boolean(),
      articles: z.array(z.string()),
      entities: z.array(z.string()),
    }),
  ),
  articles: z.int(),
  holds: z.int(),
  mentions: z.int(),
});
/** What changed, and what there is in all. */
export type WindowState = z.output<typeof state>;
export const windowChanges = defineQuery('read/window-changes', { params: z.object({ n: integer }), row: state });
