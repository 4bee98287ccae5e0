import { z } from 'zod';
import { fromCursor, toCursor } from './cursor.ts';
import { type Page, type PageArguments, pageSize, toPage } from './page.ts';
import { defineQuery, integer } from './query.ts';
import type { Reader } from './reader.ts';

export const ITEM_STATES = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** `file` is a path on the job's machine; `input` what the API was given; `part` an article of an item that held many. */
export const ITEM_KINDS = ['file', 'input', 'part'] as const;

export const OUTCOMES = ['new', 'unchanged', 'replaced'] as const;

const shape = z.object({
  id: z.string(),
  /** What is read, for people: a path, a title, an address. */
  name: z.string(),
  kind: z.enum(ITEM_KINDS),
  state: z.enum(ITEM_STATES),
  /** Where in a file it stands; null for all of it. */
  place: z.string().nullable(),
  attempts: z.int(),
  outcome: z.enum(OUTCOMES).nullable(),
  /** Why it failed: a word for programs, a sentence for people with the place in the text where there is one. */
  code: z.string().nullable(),
  reason: z.string().nullable(),
  articleId: z.string().nullable(),
  /** Parts of the text that were not read: "start–end: why", in UTF-16 code units. */
  skipped: z.array(z.string()),
  finishedAt: z.string().nullable(),
});

/** One thing that a job reads. */
export type JobItemRecord = z.output<typeof shape>;

/** Which items: in one of these states (null for any); `told` for those alone that failed or were not read in whole. */
export type ItemFilter = { readonly states: readonly ItemState[] | null; readonly told: boolean };

const key = z.object({ id: z.string() });
const filtered = {
  job: z.string(),
  states: z.array(z.enum(ITEM_STATES)).readonly().nullable(),
  told: z.boolean(),
};
const count = defineQuery('read/job-item-count', {
  params: z.object(filtered),
  row: z.object({ count: z.int() }),
});
const items = defineQuery('read/job-items', {
  params: z.object({
    ...filtered,
    after: key.nullable(),
    limit: integer,
  }),
  row: z.object({ item: shape }),
});

/** Items of a job, in the order in which they are read. */
export async function listJobItems(
  reader: Reader,
  job: string,
  filter: ItemFilter,
  asked: PageArguments,
): Promise<Page<JobItemRecord>> {
  const after = fromCursor(asked.after, 'job-items', key);
  const rows = await reader.read(items, { job, ...filter, after, limit: pageSize(asked.first) + 1 });
  return toPage(rows, asked, ({ item }) => ({ cursor: toCursor('job-items', { id: item.id }), item }));
}

/** How many items of a job pass a filter. */
export async function countJobItems(reader: Reader, job: string, filter: ItemFilter): Promise<number> {
  return (await reader.read(count, { job, ...filter }))[0]?.count ?? 0;
}

/** All items of a job that pass a filter, read page by page. */
export async function* eachJobItem(reader: Reader, job: string, filter: ItemFilter): AsyncGenerator<JobItemRecord> {
  let after: string | null = null;
  do {
    const page: Page<JobItemRecord> = await listJobItems(reader, job, filter, { first: 100, after });
    for (const { item } of page.items) yield item;
    after = page.hasNext ? (page.items.at(-1)?.cursor ?? null) : null;
  } while (after !== null);
}
