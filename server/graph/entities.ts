import { z } from 'zod';
import { ENTITY_KINDS, type EntityKind } from '../extract/extraction.ts';
import { foldName } from '../extract/names/fold.ts';
import { fromCursor, toCursor } from './cursor.ts';
import { type Page, type PageArguments, pageSize, toPage } from './page.ts';
import { defineQuery, integer } from './query.ts';
import type { Reader } from './reader.ts';

/** An entity as the graph holds it, without what other queries answer. */
export const entityShape = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(ENTITY_KINDS),
  description: z.string().nullable(),
  articleCount: z.int(),
  mentionCount: z.int(),
  firstSeen: z.string().nullable(),
  lastSeen: z.string().nullable(),
  /** Id of what it is a version of. */
  family: z.string().nullable(),
});
export type EntityRecord = z.output<typeof entityShape>;

/** Parameter: only these kinds; null takes all. */
export const kindsParameter = z.array(z.enum(ENTITY_KINDS)).readonly().nullable();

const row = z.object({ entity: entityShape });
const byId = defineQuery('read/entities-by-id', {
  params: z.object({ ids: z.array(z.string()).readonly() }),
  row,
});
const byKey = defineQuery('read/entity-by-key', {
  params: z.object({ key: z.string() }),
  row,
});

/** The entities with these ids, by id; those that don't exist are left out. */
export async function readEntities(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, EntityRecord>> {
  const rows = await reader.read(byId, { ids });
  return new Map(rows.map(({ entity }) => [entity.id, entity]));
}

/** The most mentioned entity of this name, by any of its aliases; null when there is none. */
export async function findEntity(reader: Reader, name: string): Promise<EntityRecord | null> {
  const key = foldName(name);
  if (key === '') return null;
  const [found] = await reader.read(byKey, { key });
  return found?.entity ?? null;
}

const mentionsKey = z.object({
  mentions: z.int(),
  name: z.string(),
  id: z.string(),
});
const byMentions = defineQuery('read/entities-by-mentions', {
  params: z.object({
    kinds: kindsParameter,
    after: mentionsKey.nullable(),
    limit: integer,
  }),
  row,
});
const nameKey = z.object({ name: z.string(), id: z.string() });
const byName = defineQuery('read/entities-by-name', {
  params: z.object({
    kinds: kindsParameter,
    after: nameKey.nullable(),
    limit: integer,
  }),
  row: z.object({ entity: entityShape, sortName: z.string() }),
});
const count = defineQuery('read/entity-count', {
  params: z.object({ kinds: kindsParameter }),
  row: z.object({ count: z.int() }),
});

/** Which entities to list. */
export type EntityFilter = { readonly kinds: readonly EntityKind[] | null };

/** Entities, most mentioned first. */
export async function listByMentions(
  reader: Reader,
  filter: EntityFilter,
  asked: PageArguments,
): Promise<Page<EntityRecord>> {
  const after = fromCursor(asked.after, 'mentions', mentionsKey);
  const rows = await reader.read(byMentions, {
    kinds: filter.kinds,
    after,
    limit: pageSize(asked.first) + 1,
  });
  return toPage(rows, asked, ({ entity }) => ({
    cursor: toCursor('mentions', {
      mentions: entity.mentionCount,
      name: entity.name,
      id: entity.id,
    }),
    item: entity,
  }));
}

/** Entities by name, A to Z without regard to case. */
export async function listByName(
  reader: Reader,
  filter: EntityFilter,
  asked: PageArguments,
): Promise<Page<EntityRecord>> {
  const after = fromCursor(asked.after, 'name', nameKey);
  const rows = await reader.read(byName, {
    kinds: filter.kinds,
    after,
    limit: pageSize(asked.first) + 1,
  });
  return toPage(rows, asked, ({ entity, sortName }) => ({
    cursor: toCursor('name', { name: sortName, id: entity.id }),
    item: entity,
  }));
}

/** How many entities pass the filter. */
export async function countEntities(reader: Reader, filter: EntityFilter): Promise<number> {
  const [found] = await reader.read(count, { kinds: filter.kinds });
  return found?.count ?? 0;
}
