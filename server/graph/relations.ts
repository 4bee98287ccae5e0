import { z } from 'zod';
import { RELATION_TYPES, STANCES } from '../extract/extraction.ts';
import { defineQuery, float } from './query.ts';
import type { Reader } from './reader.ts';

/** A relation as the graph holds it. */
export const relationShape = z.object({
  id: z.string(),
  type: z.enum(RELATION_TYPES),
  /** Id of the entity where it begins. */
  source: z.string(),
  /** Id of the entity where it ends. */
  target: z.string(),
  claims: z.int(),
  articles: z.int(),
  confidence: z.number(),
  stance: z.enum(STANCES),
  amount: z.number().nullable(),
  currency: z.string().nullable(),
  amountText: z.string().nullable(),
  firstSeen: z.string().nullable(),
  lastSeen: z.string().nullable(),
});
export type RelationRecord = z.output<typeof relationShape>;

/** Parameters that filter relations; null lets all pass. An undated relation passes no date filter. */
export const relationFilterParameters = {
  types: z.array(z.enum(RELATION_TYPES)).readonly().nullable(),
  since: z.string().nullable(),
  until: z.string().nullable(),
  minConfidence: float.nullable(),
};

/** The ends of a relation, as its id `TYPE|source|target` names them. */
export type RelationKey = {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
};

/** Reads a relation's id; null when it isn't one. */
export function toRelationKey(id: string): RelationKey | null {
  const [type, source, target, ...rest] = id.split('|');
  return type && source && target && rest.length === 0 ? { id, type, source, target } : null;
}

const byId = defineQuery('read/relations-by-id', {
  params: z.object({
    keys: z.array(z.object({ id: z.string(), source: z.string(), target: z.string() })).readonly(),
  }),
  row: z.object({ relation: relationShape }),
});

/** The relations with these ids, by id; those that don't exist are left out. */
export async function readRelations(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RelationRecord>> {
  const keys = ids.map(toRelationKey).filter((key) => key !== null);
  if (keys.length === 0) return new Map();
  const rows = await reader.read(byId, { keys });
  return new Map(rows.map(({ relation }) => [relation.id, relation]));
}
