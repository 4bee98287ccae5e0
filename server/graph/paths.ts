import { z } from 'zod';
import { type FoundPath, type Step, type Steps, searchPaths } from './path-search.ts';
import { defineQuery, integer } from './query.ts';
import type { Reader } from './reader.ts';
import { relationFilterParameters } from './relations.ts';
import type { SubgraphFilter } from './subgraph.ts';

const pathSteps = defineQuery('read/path-steps', {
  params: z.object({ ids: z.array(z.string()).readonly(), ...relationFilterParameters, limit: integer }),
  row: z.object({
    id: z.string(),
    steps: z.array(z.object({ to: z.string(), relation: z.string(), sure: z.number(), degree: z.int() })),
  }),
});

/** What paths are wanted: between which entities (ids), of how many relations at most (1 to 4), how many. */
export type PathsRequest = Omit<SubgraphFilter, 'kinds'> & {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly first: number;
};

/** So many of the best steps are followed from each end, */
const WIDE = 300;
/** so many from each of their neighbours, */
const NARROW = 60;
/** and none from neighbours with more relations than these, which tell little: a path may still pass them in its middle. */
const CROWDED = 2_000;

/** The best paths between two entities, best first. Two requests, whatever the graph holds; for paths of two relations one. */
export async function findPaths(reader: Reader, request: PathsRequest): Promise<readonly FoundPath[]> {
  const { from, to, maxLength, first, ...filter } = request;
  const near = await readSteps(reader, [from, to], filter, WIDE);
  const steps = new Map(near);
  if (maxLength > 2) {
    const next = [...near.values()].flat().filter(({ degree, to: id }) => degree <= CROWDED && !near.has(id));
    const ids = [...new Set(next.map(({ to: id }) => id))].sort();
    for (const [id, found] of await readSteps(reader, ids, filter, NARROW)) steps.set(id, found);
  }
  return searchPaths({ from, to }, steps, { longest: maxLength, most: first });
}

async function readSteps(
  reader: Reader,
  ids: readonly string[],
  filter: Omit<SubgraphFilter, 'kinds'>,
  limit: number,
): Promise<Steps> {
  if (ids.length === 0) return new Map<string, readonly Step[]>();
  const { types, since, until, minConfidence } = filter;
  const rows = await reader.read(pathSteps, { ids, types, since, until, minConfidence, limit });
  return new Map(rows.map(({ id, steps }) => [id, steps]));
}
