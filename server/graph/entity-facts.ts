import { z } from 'zod';
import { groupBy } from './group.ts';
import { defineQuery } from './query.ts';
import type { Reader } from './reader.ts';

const ids = z.object({ ids: z.array(z.string()).readonly() });
const counts = z.object({ id: z.string(), count: z.int() });
const aliases = defineQuery('read/entity-aliases', {
  params: ids,
  row: z.object({ id: z.string(), surface: z.string() }),
});
const relationCounts = defineQuery('read/relation-counts', {
  params: ids,
  row: counts,
});

/** The names of each entity, in the query's order. */
export async function readAliases(
  reader: Reader,
  entities: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await reader.read(aliases, { ids: entities });
  const byEntity = groupBy(rows, (row) => row.id);
  return new Map([...byEntity].map(([id, found]) => [id, [...new Set(found.map((row) => row.surface))]]));
}

/** How many relations each entity has. */
export async function countRelations(
  reader: Reader,
  entities: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await reader.read(relationCounts, { ids: entities });
  return new Map(rows.map((row) => [row.id, row.count]));
}
