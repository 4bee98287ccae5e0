import { z } from 'zod';
import { allPages } from './all-pages.ts';
import type { Graph } from './graph.ts';
import { defineQuery, integer, type Query } from './query.ts';
import type { Reader } from './reader.ts';
import { type WatchRecord, watchShape } from './watches.ts';

const text = z.string();
const pageParams = z.object({ after: text, limit: integer });
const arrival = z.object({ id: text, ingestedAt: text });
const seen = z.object({ watch: text, id: text, stamp: text });

const articlesQuery = defineQuery('read/backup-articles', { params: pageParams, row: arrival });
const watchesQuery = defineQuery('read/backup-watches', {
  params: z.object({}),
  row: z.object({ watch: watchShape }),
});
const sightingsQuery = defineQuery('read/backup-sightings', { params: pageParams, row: seen });
const cataloguesQuery = defineQuery('read/backup-catalogues', {
  params: z.object({}),
  row: z.object({ title: text }),
});
const restoreArrivalsQuery = defineQuery('write/restore-arrivals', {
  params: z.object({ arrivals: z.array(arrival).readonly() }),
  row: z.object({}),
});
const restoreWatchesQuery = defineQuery('write/restore-watches', {
  params: z.object({ watches: z.array(z.record(z.string(), z.unknown())).readonly() }),
  row: z.object({}),
});

/** That an article came, and when it first did, in ISO 8601. */
export type Arrival = z.output<typeof arrival>;

/** What a watch saw. */
export type SeenRecord = z.output<typeof seen>;

const PAGE = 1_000;

/** All rows of a query that gives those after an id. */
async function* eachById<R extends { readonly id: string }>(
  reader: Reader,
  query: Query<{ after: string; limit: number }, R>,
): AsyncGenerator<R> {
  const read = (after: string, limit: number) => reader.read(query, { after, limit });
  for await (const rows of allPages('', PAGE, read, ({ id }) => id)) yield* rows;
}

/** All articles that can be read again from what is stored, by id, also those that come meanwhile where their id is yet to come. */
export function listArrivals(reader: Reader): AsyncGenerator<Arrival> {
  return eachById(reader, articlesQuery);
}

/** All that watches saw, by id. */
export function listSeen(reader: Reader): AsyncGenerator<SeenRecord> {
  return eachById(reader, sightingsQuery);
}

/** All watches, by id. */
export async function readAllWatches(reader: Reader): Promise<readonly WatchRecord[]> {
  return (await reader.read(watchesQuery, {})).map(({ watch }) => watch);
}

/** Titles of the catalogues that were imported before what their rows gave was kept: they can't be read again. */
export async function readCatalogueTitles(reader: Reader): Promise<readonly string[]> {
  return (await reader.read(cataloguesQuery, {})).map(({ title }) => title);
}

/** Gives articles the time at which they first came; those that aren't there are passed over. */
export async function restoreArrivals(graph: Graph, arrivals: readonly Arrival[]): Promise<void> {
  if (arrivals.length > 0) await graph.write(restoreArrivalsQuery, { arrivals });
}

/** Writes watches as they were; one that is there already stays as it is. */
export async function restoreWatches(graph: Graph, watches: readonly WatchRecord[]): Promise<void> {
  if (watches.length > 0) await graph.write(restoreWatchesQuery, { watches });
}
