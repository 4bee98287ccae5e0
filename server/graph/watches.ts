import { z } from 'zod';
import { fromCursor, toCursor } from './cursor.ts';
import type { Graph } from './graph.ts';
import { type Page, type PageArguments, pageSize, toPage } from './page.ts';
import { defineQuery, integer } from './query.ts';
import type { Reader } from './reader.ts';

const text = z.string();
const maybe = text.nullish().transform((value) => value ?? null);

/** What is watched: an address of the web, or a folder of a machine. */
export const WATCH_KINDS = ['url', 'folder'] as const;

const shape = z.object({
  id: text,
  kind: z.enum(WATCH_KINDS),
  /** The address, or the folder's path. */
  address: text,
  /** The machine on which the folder is; null for an address. */
  machine: maybe,
  /** Seconds from one poll to the next. */
  every: z.int(),
  /** Whether the pages behind a feed's entries are read too. */
  follow: z.boolean(),
  addedAt: text,
  nextAt: text,
  checkedAt: maybe,
  /** Polls that failed since the last one that did not. */
  failures: z.int(),
  /** What went wrong last; null where nothing did at the last poll. */
  failure: maybe,
  failedAt: maybe,
  /** Articles that were new or replaced, since it was added. */
  articles: z.int(),
  etag: maybe,
  lastModified: maybe,
  /** Stands for all that it saw at the last poll that came to its end; null where something is to be tried again. */
  digest: maybe,
});

/** A watch as it is stored; times are ISO 8601. */
export type WatchRecord = z.output<typeof shape>;

const given = z.object({
  id: text,
  kind: z.enum(WATCH_KINDS),
  address: text,
  machine: text.nullable(),
  every: integer,
  follow: z.boolean(),
});

/** What is to be watched, and how. */
export type GivenWatch = z.input<typeof given>;

const key = z.object({ address: text, id: text });
const page = defineQuery('read/watches', {
  params: z.object({ after: key.nullable(), limit: integer }),
  row: z.object({ watch: shape }),
});
const count = defineQuery('read/watch-count', { params: z.object({}), row: z.object({ count: z.int() }) });
const add = defineQuery('write/add-watch', {
  params: z.object({ watch: given, now: text }),
  row: z.object({ watch: shape, added: z.boolean() }),
});

/** Watches, by address. */
export async function listWatches(reader: Reader, asked: PageArguments): Promise<Page<WatchRecord>> {
  const after = fromCursor(asked.after, 'watches', key);
  const rows = await reader.read(page, { after, limit: pageSize(asked.first) + 1 });
  return toPage(rows, asked, ({ watch }) => ({
    cursor: toCursor('watches', { address: watch.address, id: watch.id }),
    item: watch,
  }));
}

/** How many watches there are. */
export async function countWatches(reader: Reader): Promise<number> {
  return (await reader.read(count, {}))[0]?.count ?? 0;
}

/** Adds a watch, due at once; one that is there already takes the new settings. */
export async function addWatch(
  graph: Graph,
  watch: GivenWatch,
  now: string,
): Promise<{ readonly watch: WatchRecord; readonly added: boolean }> {
  const [row] = await graph.write(add, { watch, now });
  if (row === undefined) throw new Error('a watch that was merged is not there');
  return row;
}

/** The shape of a watch in a row. */
export const watchShape = shape;
