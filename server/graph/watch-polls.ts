import { z } from 'zod';
import type { Graph } from './graph.ts';
import { inBatches } from './in-batches.ts';
import { defineQuery, integer } from './query.ts';
import { type WatchRecord, watchShape } from './watches.ts';

const text = z.string();
const claim = defineQuery('write/claim-watch', {
  params: z.object({ now: text, leaseUntil: text, owner: text, machine: text }),
  row: z.object({ watch: watchShape }),
});
const hold = defineQuery('write/hold-watch', {
  params: z.object({ id: text, owner: text, leaseUntil: text }),
  row: z.object({ id: text }),
});
const changes = z.object({
  nextAt: text,
  checkedAt: text.nullable(),
  failures: integer,
  failure: text.nullable(),
  failedAt: text.nullable(),
  etag: text.nullable(),
  lastModified: text.nullable(),
  digest: text.nullable(),
});
const settle = defineQuery('write/settle-watch', {
  params: z.object({ id: text, owner: text, changes, articles: integer }),
  row: z.object({ id: text }),
});
const sightings = defineQuery('read/sightings', {
  params: z.object({ watch: text }),
  row: z.object({ id: text, stamp: text }),
});
const write = defineQuery('write/write-sightings', {
  params: z.object({ watch: text, sightings: z.array(z.object({ id: text, stamp: text })).readonly() }),
  row: z.object({}),
});
const drop = defineQuery('write/drop-sightings', {
  params: z.object({ ids: z.array(text).readonly() }),
  row: z.object({ count: z.int() }),
});
const remove = defineQuery('write/remove-watch', { params: z.object({ id: text }), row: z.object({ id: text }) });

/** What came of a poll, as it is stored. */
export type WatchChanges = z.input<typeof changes>;

/** What a watch saw: a file or an entry, and a stamp that changes with it. */
export type Sighting = { readonly id: string; readonly stamp: string };

/** Whose a watch is while it is polled, and until when; times are ISO 8601. */
export type WatchLease = { readonly owner: string; readonly leaseUntil: string };

/** Takes the watch that is due for longest; null when none is, or only those of other machines and owners. */
export async function claimWatch(
  graph: Graph,
  lease: WatchLease & { readonly now: string; readonly machine: string },
): Promise<WatchRecord | null> {
  return (await graph.write(claim, lease))[0]?.watch ?? null;
}

/** Goes on holding a watch; false where it was removed or is another's by now. */
export async function holdWatch(graph: Graph, id: string, lease: WatchLease): Promise<boolean> {
  return (await graph.write(hold, { id, ...lease })).length > 0;
}

/** Lets a watch go, with what came of the poll; false where it was removed or is another's by now. */
export async function settleWatch(
  graph: Graph,
  settled: { readonly id: string; readonly owner: string; readonly changes: WatchChanges; readonly articles: number },
): Promise<boolean> {
  return (await graph.write(settle, settled)).length > 0;
}

/** What a watch saw: stamps by id. */
export async function readSightings(graph: Graph, watch: string): Promise<ReadonlyMap<string, string>> {
  // From the leader: what was written a moment ago counts.
  return new Map((await graph.write(sightings, { watch })).map(({ id, stamp }) => [id, stamp]));
}

/** Notes what a watch saw. */
export function writeSightings(graph: Graph, watch: string, seen: readonly Sighting[]): Promise<void> {
  return inBatches(seen, (sightings) => graph.write(write, { watch, sightings }));
}

/** Forgets what a watch saw. */
export function dropSightings(graph: Graph, ids: readonly string[]): Promise<void> {
  return inBatches(ids, (some) => graph.write(drop, { ids: some }));
}

/** Removes a watch, and what it saw; its articles stay. False where there was none. */
export async function removeWatch(graph: Graph, id: string): Promise<boolean> {
  await dropSightings(graph, [...(await readSightings(graph, id)).keys()]);
  return (await graph.write(remove, { id })).length > 0;
}
