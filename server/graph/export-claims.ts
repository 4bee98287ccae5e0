import { z } from 'zod';
import type { ExportedClaim, ExportedRelation } from '../export/exported.ts';
import { defineQuery } from './query.ts';
import type { Reader } from './reader.ts';
import type { RelationRecord } from './relations.ts';

const claims = defineQuery('read/export-claims', {
  params: z.object({ relations: z.array(z.string()).readonly() }),
  row: z.object({
    claim: z.object({
      id: z.string(),
      relation: z.string(),
      type: z.string(),
      subject: z.string().nullable(),
      object: z.string().nullable(),
      stance: z.string(),
      confidence: z.number(),
      amount: z.number().nullable(),
      currency: z.string().nullable(),
      date: z.string().nullable(),
      role: z.string().nullable(),
      ended: z.boolean(),
      round: z.string().nullable(),
      stake: z.number().nullable(),
      evidence: z.string(),
      articleId: z.string(),
      articleTitle: z.string(),
      articleUrl: z.string().nullable(),
      articleSource: z.string().nullable(),
      publishedAt: z.string().nullable(),
    }),
  }),
});

/** A relation, and what its ends are called. */
export type NamedRelation = {
  readonly relation: RelationRecord;
  readonly sourceName: string;
  readonly targetName: string;
};

/** Gives relations their claims, surest first; in the order given. */
export async function withClaims(
  reader: Reader,
  relations: readonly NamedRelation[],
): Promise<readonly ExportedRelation[]> {
  const rows = await reader.read(claims, { relations: relations.map(({ relation }) => relation.id) });
  const of = new Map<string, ExportedClaim[]>();
  for (const { claim } of rows) {
    const group = of.get(claim.relation);
    if (group) group.push(claim);
    else of.set(claim.relation, [claim]);
  }
  return relations.map(({ relation, sourceName, targetName }) => {
    const { claims: claimCount, articles: articleCount, amountText: _, ...rest } = relation;
    return { ...rest, sourceName, targetName, claimCount, articleCount, claims: of.get(relation.id) ?? [] };
  });
}
