import { z } from 'zod';
import { ENTITY_KINDS, type EntityKind, RELATION_TYPES, type RelationType } from '../extract/extraction.ts';
import { fromCursor, toCursor } from './cursor.ts';
import { type EntityRecord, entityShape, kindsParameter } from './entities.ts';
import { groupBy } from './group.ts';
import { type Page, type PageArguments, pageSize, toPages } from './page.ts';
import { defineQuery, float, integer } from './query.ts';
import type { Reader } from './reader.ts';
import { type RelationRecord, relationFilterParameters, relationShape } from './relations.ts';
import { type Family, familiesParameter, parentsOf } from './variants.ts';

/** Which relations count; null lets all pass. Relations without a direction pass OUT and IN alike. */
export type NeighbourFilter = {
  readonly types: readonly RelationType[] | null;
  readonly kinds: readonly EntityKind[] | null;
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  readonly since: string | null;
  readonly until: string | null;
  readonly minConfidence: number | null;
};

/** A neighbour and the relation that joins it. */
export type NeighbourRecord = {
  readonly entity: EntityRecord;
  readonly relation: RelationRecord;
};

const filter = {
  families: familiesParameter,
  ...relationFilterParameters,
  kinds: kindsParameter,
  direction: z.enum(['OUT', 'IN', 'BOTH']),
};
const key = z.object({
  articles: z.int(),
  confidence: z.number(),
  name: z.string(),
  id: z.string(),
});
const neighbours = defineQuery('read/neighbours', {
  params: z.object({
    ...filter,
    after: z
      .object({
        articles: z.int(),
        confidence: float,
        name: z.string(),
        id: z.string(),
      })
      .nullable(),
    limit: integer,
  }),
  row: z.object({
    parent: z.string(),
    relation: relationShape,
    neighbour: entityShape,
  }),
});
const counts = defineQuery('read/neighbour-counts', {
  params: z.object(filter),
  row: z.object({
    parent: z.string(),
    type: z.enum(RELATION_TYPES),
    kind: z.enum(ENTITY_KINDS),
    count: z.int(),
  }),
});

/** A page of neighbours of each family (none of its own), one for each relation, strongest first: by articles, then confidence, then name, then id. */
export async function readNeighbours(
  reader: Reader,
  families: readonly Family[],
  passing: NeighbourFilter,
  asked: PageArguments,
): Promise<ReadonlyMap<string, Page<NeighbourRecord>>> {
  const after = fromCursor(asked.after, 'neighbours', key);
  const rows = await reader.read(neighbours, {
    families,
    ...passing,
    after,
    limit: pageSize(asked.first) + 1,
  });
  return toPages(parentsOf(families), rows, asked, ({ relation, neighbour }) => ({
    cursor: toCursor('neighbours', {
      articles: relation.articles,
      confidence: relation.confidence,
      name: neighbour.name,
      id: relation.id,
    }),
    item: { relation, entity: neighbour },
  }));
}

/** How many relations an entity has, of one type with neighbours of one kind. */
export type NeighbourCount = {
  readonly type: RelationType;
  readonly kind: EntityKind;
  readonly count: number;
};

/** The counts of each family's relations with others under a filter; none for those without any. */
export async function countNeighbours(
  reader: Reader,
  families: readonly Family[],
  passing: NeighbourFilter,
): Promise<ReadonlyMap<string, readonly NeighbourCount[]>> {
  const rows = await reader.read(counts, { families, ...passing });
  return groupBy(rows, (row) => row.parent);
}
