import { z } from 'zod';
import { type EntityKind, RELATION_TYPES, type RelationType } from '../extract/extraction.ts';
import { type EntityRecord, entityShape, kindsParameter, readEntities } from './entities.ts';
import { defineQuery, integer } from './query.ts';
import type { Reader } from './reader.ts';
import { type RelationRecord, relationFilterParameters, relationShape } from './relations.ts';

/** Which entities and relations a subgraph may hold; null lets all pass. */
export type SubgraphFilter = {
  readonly kinds: readonly EntityKind[] | null;
  readonly types: readonly RelationType[] | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly minConfidence: number | null;
};

/** Which subgraph is wanted: seeds are ids of entities, depth 0 to 3, limit 1 to 500. */
export type SubgraphRequest = SubgraphFilter & {
  readonly seeds: readonly string[];
  readonly depth: number;
  readonly limit: number;
};

/** A subgraph's entities: the seeds that exist, in order, then the nearest and strongest. */
export type Reached = {
  readonly entities: readonly EntityRecord[];
  readonly truncated: boolean;
  /** How many entities are within reach in all. */
  readonly total: () => Promise<number>;
};

const ids = z.array(z.string()).readonly();
const filter = { kinds: kindsParameter, ...relationFilterParameters };
const step = defineQuery('read/subgraph-step', {
  params: z.object({ frontier: ids, seen: ids, ...filter, limit: integer }),
  row: z.object({ entities: z.array(entityShape), count: z.int() }),
});
const reach = defineQuery('read/subgraph-reach', {
  params: z.object({ frontier: ids, seen: ids, ...filter }),
  row: z.object({ ids: z.array(z.string()) }),
});
const relations = defineQuery('read/subgraph-relations', {
  params: z.object({ ids, ...relationFilterParameters }),
  row: z.object({ relation: relationShape }),
});
const leftOut = defineQuery('read/subgraph-left-out', {
  params: z.object({ ids, ...filter }),
  row: z.object({ type: z.enum(RELATION_TYPES), count: z.int() }),
});

/**
 * Entities within `depth` steps of the seeds, breadth first, strongest first within a step, up to the limit. Takes one
 * request for the seeds and one for each step, whatever the size; the total takes more only where it is asked for.
 */
export async function reachSubgraph(reader: Reader, request: SubgraphRequest): Promise<Reached> {
  const seeds = await readSeeds(reader, request.seeds);
  const entities = seeds.slice(0, request.limit);
  if (seeds.length > request.limit)
    return {
      entities,
      truncated: true,
      total: once(() => countReach(reader, request)),
    };
  let frontier = entities;
  for (let depth = 0; depth < request.depth && frontier.length > 0; depth += 1) {
    const room = request.limit - entities.length;
    const found = await takeStep(reader, request, frontier, entities, room);
    entities.push(...found.entities);
    if (found.count > room) {
      const atLastStep = depth === request.depth - 1;
      const counted = entities.length - found.entities.length + found.count;
      return {
        entities,
        truncated: true,
        total: once(async () => (atLastStep ? counted : countReach(reader, request))),
      };
    }
    frontier = found.entities;
  }
  return { entities, truncated: false, total: async () => entities.length };
}

/** Relations among these entities that pass the filter, strongest first. */
export async function readSubgraphRelations(
  reader: Reader,
  entities: readonly string[],
  { types, since, until, minConfidence }: SubgraphFilter,
): Promise<readonly RelationRecord[]> {
  const rows = await reader.read(relations, {
    ids: entities,
    types,
    since,
    until,
    minConfidence,
  });
  return rows.map((row) => row.relation);
}

/** How many relations lead from these entities to others, by type, most frequent first. */
export async function countLeftOut(
  reader: Reader,
  entities: readonly string[],
  passing: SubgraphFilter,
): Promise<readonly { readonly type: RelationType; readonly count: number }[]> {
  const rows = await reader.read(leftOut, { ids: entities, ...only(passing) });
  return [...rows].sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
}

async function readSeeds(reader: Reader, seeds: readonly string[]): Promise<EntityRecord[]> {
  const found = await readEntities(reader, seeds);
  return [...new Set(seeds)].map((id) => found.get(id)).filter((entity) => entity !== undefined);
}

async function takeStep(
  reader: Reader,
  request: SubgraphRequest,
  frontier: readonly EntityRecord[],
  seen: readonly EntityRecord[],
  limit: number,
): Promise<{ readonly entities: EntityRecord[]; readonly count: number }> {
  const [row] = await reader.read(step, {
    frontier: frontier.map((entity) => entity.id),
    seen: seen.map((entity) => entity.id),
    ...only(request),
    limit,
  });
  return row ?? { entities: [], count: 0 };
}

/** Counts all within reach, step by step. */
async function countReach(reader: Reader, request: SubgraphRequest): Promise<number> {
  let frontier: readonly string[] = [...(await readEntities(reader, request.seeds)).keys()];
  const seen = new Set(frontier);
  for (let depth = 0; depth < request.depth && frontier.length > 0; depth += 1) {
    const [row] = await reader.read(reach, {
      frontier,
      seen: [...seen],
      ...only(request),
    });
    frontier = row?.ids ?? [];
    for (const id of frontier) seen.add(id);
  }
  return seen.size;
}

function only({ kinds, types, since, until, minConfidence }: SubgraphFilter): SubgraphFilter {
  return { kinds, types, since, until, minConfidence };
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | null = null;
  return () => {
    result ??= work();
    return result;
  };
}
