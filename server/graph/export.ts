import { z } from 'zod';
import type { Exported, ExportedClaim } from '../export/exported.ts';
import { readAliases } from './entity-facts.ts';
import { defineQuery } from './query.ts';
import type { Reader } from './reader.ts';
import { reachSubgraph, readSubgraphRelations, type SubgraphRequest } from './subgraph.ts';

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
      articleTitle: z.string(),
      articleUrl: z.string().nullable(),
      articleSource: z.string().nullable(),
      publishedAt: z.string().nullable(),
    }),
  }),
});

/** Reads a subgraph with aliases, claims and evidence, all that a file of it says. */
export async function readExport(reader: Reader, request: SubgraphRequest): Promise<Exported> {
  const reached = await reachSubgraph(reader, request);
  const ids = reached.entities.map((entity) => entity.id);
  const [aliases, relations, totalEntities] = await Promise.all([
    readAliases(reader, ids),
    readSubgraphRelations(reader, ids, request),
    reached.total(),
  ]);
  const seeds = new Set(request.seeds);
  return {
    entities: reached.entities.map(({ family: _, ...entity }) => ({
      ...entity,
      aliases: (aliases.get(entity.id) ?? []).filter((name) => name !== entity.name),
      seed: seeds.has(entity.id),
    })),
    relations: relations.map(({ claims: claimCount, articles: articleCount, amountText: _, ...relation }) => ({
      ...relation,
      claimCount,
      articleCount,
    })),
    claims: await readExportClaims(
      reader,
      relations.map((relation) => relation.id),
    ),
    totalEntities,
    depth: request.depth,
    at: new Date().toISOString(),
  };
}

async function readExportClaims(reader: Reader, relations: readonly string[]): Promise<readonly ExportedClaim[]> {
  const rows = await reader.read(claims, { relations });
  return rows.map((row) => row.claim);
}
