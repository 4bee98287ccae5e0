import { z } from 'zod';
import { RELATION_TYPES, STANCES } from '../extract/extraction.ts';
import { fromCursor, toCursor } from './cursor.ts';
import { type Page, type PageArguments, pageSize, toPages } from './page.ts';
import { defineQuery, float, integer } from './query.ts';
import type { Reader } from './reader.ts';
import { type Family, familiesParameter, parentsOf } from './variants.ts';

/** The shape of a claim in a row. */
export const claimShape = z.object({
  id: z.string(),
  type: z.enum([...RELATION_TYPES, 'ABOUT']),
  stance: z.enum(STANCES),
  confidence: z.number(),
  amount: z.number().nullable(),
  currency: z.string().nullable(),
  amountText: z.string().nullable(),
  date: z.string().nullable(),
  datePrecision: z.enum(['day', 'month', 'quarter', 'year']).nullable(),
  dateText: z.string().nullable(),
  role: z.string().nullable(),
  ended: z.boolean().nullable(),
  round: z.string().nullable(),
  /** In per cent. */
  stake: z.number().nullable(),
  /** True where somebody said that it is right. */
  accepted: z.boolean().nullable(),
  articleId: z.string(),
  /** Id of an entity; null when the article is the subject. */
  subject: z.string().nullable(),
  /** Id of an entity; null when none is named. */
  object: z.string().nullable(),
});
/** A claim as the graph holds it. */
export type ClaimRecord = z.output<typeof claimShape>;

const ids = z.array(z.string()).readonly();
const byId = defineQuery('read/claims-by-id', {
  params: z.object({ ids }),
  row: z.object({ claim: claimShape }),
});

const entityKey = z.object({
  published: z.string(),
  article: z.string(),
  start: z.int(),
  id: z.string(),
});
const ofEntities = defineQuery('read/entity-claims', {
  params: z.object({ families: familiesParameter, after: entityKey.nullable(), limit: integer }),
  row: z.object({
    parent: z.string(),
    claim: claimShape,
    published: z.string(),
    start: z.int(),
  }),
});
const ofEntitiesCount = defineQuery('read/entity-claim-counts', {
  params: z.object({ families: familiesParameter }),
  row: z.object({ id: z.string(), count: z.int() }),
});
const articleKey = z.object({ start: z.int(), id: z.string() });
const ofArticles = defineQuery('read/article-claims', {
  params: z.object({ ids, after: articleKey.nullable(), limit: integer }),
  row: z.object({ parent: z.string(), claim: claimShape, start: z.int() }),
});
const relationKey = z.object({
  confidence: z.number(),
  published: z.string(),
  id: z.string(),
});
const ofRelations = defineQuery('read/relation-claims', {
  params: z.object({
    ids,
    after: z.object({ confidence: float, published: z.string(), id: z.string() }).nullable(),
    limit: integer,
  }),
  row: z.object({
    parent: z.string(),
    claim: claimShape,
    published: z.string(),
  }),
});

/** The claims with these ids, by id; those that don't exist are left out. */
export async function readClaims(reader: Reader, wanted: readonly string[]): Promise<ReadonlyMap<string, ClaimRecord>> {
  const rows = await reader.read(byId, { ids: wanted });
  return new Map(rows.map(({ claim }) => [claim.id, claim]));
}

/** A page of the claims about each family, each claim once, newest article first, undated last. */
export async function readEntityClaims(
  reader: Reader,
  families: readonly Family[],
  asked: PageArguments,
): Promise<ReadonlyMap<string, Page<ClaimRecord>>> {
  const after = fromCursor(asked.after, 'entity-claims', entityKey);
  const rows = await reader.read(ofEntities, {
    families,
    after,
    limit: pageSize(asked.first) + 1,
  });
  return toPages(parentsOf(families), rows, asked, ({ claim, published, start }) => ({
    cursor: toCursor('entity-claims', {
      published,
      article: claim.articleId,
      start,
      id: claim.id,
    }),
    item: claim,
  }));
}

/** How many claims there are about each family; those without any are left out. */
export async function countEntityClaims(
  reader: Reader,
  families: readonly Family[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await reader.read(ofEntitiesCount, { families });
  return new Map(rows.map((row) => [row.id, row.count]));
}

/** A page of what each article states, in the order of its text. */
export async function readArticleClaims(
  reader: Reader,
  articles: readonly string[],
  asked: PageArguments,
): Promise<ReadonlyMap<string, Page<ClaimRecord>>> {
  const after = fromCursor(asked.after, 'article-claims', articleKey);
  const rows = await reader.read(ofArticles, {
    ids: articles,
    after,
    limit: pageSize(asked.first) + 1,
  });
  return toPages(articles, rows, asked, ({ claim, start }) => ({
    cursor: toCursor('article-claims', { start, id: claim.id }),
    item: claim,
  }));
}

/** A page of the claims of each relation, by the relation's id: surest first, then newest. */
export async function readRelationClaims(
  reader: Reader,
  relations: readonly string[],
  asked: PageArguments,
): Promise<ReadonlyMap<string, Page<ClaimRecord>>> {
  const after = fromCursor(asked.after, 'relation-claims', relationKey);
  const rows = await reader.read(ofRelations, {
    ids: relations,
    after,
    limit: pageSize(asked.first) + 1,
  });
  return toPages(relations, rows, asked, ({ claim, published }) => ({
    cursor: toCursor('relation-claims', {
      confidence: claim.confidence,
      published,
      id: claim.id,
    }),
    item: claim,
  }));
}
