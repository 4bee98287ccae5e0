import { z } from 'zod';
import { fromCursor, toCursor } from './cursor.ts';
import { type EntityRecord, entityShape } from './entities.ts';
import { type Page, type PageArguments, pageSize, toPages } from './page.ts';
import { defineQuery, integer } from './query.ts';
import type { Reader } from './reader.ts';

/** Parameter: entities to be answered for together, each set under the id of its parent. */
export const familiesParameter = z
  .array(z.object({ parent: z.string(), members: z.array(z.string()).readonly() }))
  .readonly();

/** An entity and, where they count too, all its versions. */
export type Family = { readonly parent: string; readonly members: readonly string[] };

/** The ids that answers stand under. */
export function parentsOf(families: readonly Family[]): readonly string[] {
  return families.map(({ parent }) => parent);
}

const ofEntities = defineQuery('read/entity-variants', {
  params: z.object({ ids: z.array(z.string()).readonly() }),
  row: z.object({ id: z.string(), variants: z.array(z.string()) }),
});
const key = z.object({ name: z.string(), id: z.string() });
const variants = defineQuery('read/variants', {
  params: z.object({ families: familiesParameter, after: key.nullable(), limit: integer }),
  row: z.object({ parent: z.string(), entity: entityShape }),
});

/** Each entity by itself. */
export function withoutVariants(entities: readonly string[]): readonly Family[] {
  return entities.map((id) => ({ parent: id, members: [id] }));
}

/**
 * Each entity with its versions and theirs (GPT-5, GPT-5.4, GPT-5.4 Thinking), as the family of each says, five steps
 * deep. A version whose family no article names is found only where it names the entity itself as its family.
 */
export async function readFamilies(reader: Reader, entities: readonly string[]): Promise<readonly Family[]> {
  const rows = await reader.read(ofEntities, { ids: entities });
  const found = new Map(rows.map((row) => [row.id, row.variants]));
  return entities.map((id) => ({ parent: id, members: [id, ...(found.get(id) ?? [])] }));
}

/** A page of the versions of each entity, by name. */
export async function readVariants(
  reader: Reader,
  families: readonly Family[],
  asked: PageArguments,
): Promise<ReadonlyMap<string, Page<EntityRecord>>> {
  const after = fromCursor(asked.after, 'variants', key);
  const rows = await reader.read(variants, { families, after, limit: pageSize(asked.first) + 1 });
  return toPages(parentsOf(families), rows, asked, ({ entity }) => ({
    cursor: toCursor('variants', { name: entity.name, id: entity.id }),
    item: entity,
  }));
}
