import { z } from 'zod';
import type { EntityKind } from '../extract/extraction.ts';
import { NEAR_REASONS } from '../extract/resolve/near-match.ts';
import { fromCursor, toCursor } from './cursor.ts';
import { kindsParameter } from './entities.ts';
import { type Page, type PageArguments, pageSize, toPage } from './page.ts';
import { defineQuery, integer } from './query.ts';
import type { Reader } from './reader.ts';

/** Why two entities are to be reviewed: their names are near, or one short form is claimed for both. */
export const REVIEW_REASONS = [...NEAR_REASONS, 'alias'] as const;
export type ReviewReason = (typeof REVIEW_REASONS)[number];

const shape = z.object({
  id: z.string(),
  reason: z.enum(REVIEW_REASONS),
  /** The reason as a sentence. */
  words: z.string(),
  /** Ids of the two entities, in order. */
  a: z.string(),
  b: z.string(),
});

/** Two entities that may be one, and why. */
export type ReviewItemRecord = z.output<typeof shape>;

/** Which items; null lets all pass. A kind passes where one of the two is of it. */
export type ReviewFilter = {
  readonly reasons: readonly ReviewReason[] | null;
  readonly kinds: readonly EntityKind[] | null;
};

/** A reason and how many items have it. */
export type ReasonCount = { readonly reason: ReviewReason; readonly count: number };

const filter = { reasons: z.array(z.enum(REVIEW_REASONS)).readonly().nullable(), kinds: kindsParameter };
const key = z.object({ articles: z.int(), id: z.string() });
const items = defineQuery('read/review-items', {
  params: z.object({ ...filter, after: key.nullable(), limit: integer }),
  row: z.object({ item: shape, articles: z.int() }),
});
const byId = defineQuery('read/review-items-by-id', {
  params: z.object({ ids: z.array(z.string()).readonly() }),
  row: z.object({ item: shape }),
});
const counts = defineQuery('read/review-item-counts', {
  params: z.object(filter),
  row: z.object({ reason: z.enum(REVIEW_REASONS), count: z.int() }),
});

/** Review items, those first whose two entities most articles name. */
export async function listReviewItems(
  reader: Reader,
  passing: ReviewFilter,
  asked: PageArguments,
): Promise<Page<ReviewItemRecord>> {
  const after = fromCursor(asked.after, 'review', key);
  const rows = await reader.read(items, { ...passing, after, limit: pageSize(asked.first) + 1 });
  return toPage(rows, asked, ({ item, articles }) => ({
    cursor: toCursor('review', { articles, id: item.id }),
    item,
  }));
}

/** The review items with these ids, by id; those that don't exist are left out. */
export async function readReviewItems(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReviewItemRecord>> {
  const rows = await reader.read(byId, { ids });
  return new Map(rows.map(({ item }) => [item.id, item]));
}

/** How many review items there are under a filter, by reason, most first. */
export function countReviewItems(reader: Reader, passing: ReviewFilter): Promise<readonly ReasonCount[]> {
  return reader.read(counts, { ...passing });
}
