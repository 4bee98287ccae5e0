import { z } from 'zod';
import type { Exported, ExportedEntity, ExportedRelation } from '../export/exported.ts';
import { allPages } from './all-pages.ts';
import { listAllDecisions } from './decisions.ts';
import { entityShape, kindsParameter } from './entities.ts';
import { filterOf } from './export.ts';
import { allArticles } from './export-articles.ts';
import { withClaims } from './export-claims.ts';
import { defineQuery, integer } from './query.ts';
import type { Reader } from './reader.ts';
import { relationFilterParameters, relationShape } from './relations.ts';
import type { SubgraphFilter } from './subgraph.ts';

const text = z.string();
const filter = { kinds: kindsParameter, ...relationFilterParameters };

const countsQuery = defineQuery('read/export-counts', {
  params: z.object(filter),
  row: z.object({
    ...{ entities: z.int(), relations: z.int(), claims: z.int(), articles: z.int() },
    sources: z.array(text),
  }),
});
const entitiesQuery = defineQuery('read/export-entities', {
  params: z.object({ after: text, kinds: kindsParameter, limit: integer }),
  row: z.object({ entity: entityShape.omit({ family: true }).extend({ aliases: z.array(text) }) }),
});
const relationsQuery = defineQuery('read/export-relations', {
  params: z.object({ source: text, after: text, ...filter, limit: integer }),
  row: z.object({ relation: relationShape, sourceName: text, targetName: text }),
});

/** Rows of one request: what is in memory at once. */
const ENTITIES = 1_000;
const RELATIONS = 500;

/**
 * All of the graph that passes a filter, page by page as it is taken. What comes or goes meanwhile may be in it or not; no
 * relation is without its ends. An undated relation passes no date filter.
 */
export async function readWholeExport(reader: Reader, request: SubgraphFilter): Promise<Exported> {
  const passing = filterOf(request);
  const at = new Date().toISOString();
  const [counts] = await reader.read(countsQuery, passing);
  const written = new Set<string>();
  return {
    about: {
      ...{ seeds: [], depth: 0, filter: passing, at },
      entityCount: counts?.entities ?? 0,
      relationCount: counts?.relations ?? 0,
      claimCount: counts?.claims ?? 0,
      articleCount: counts?.articles ?? 0,
      sources: counts?.sources ?? [],
      totalEntities: counts?.entities ?? 0,
    },
    entities: async function* () {
      for await (const entity of eachEntity(reader, passing)) {
        written.add(entity.id);
        yield entity;
      }
    },
    relations: async function* () {
      for await (const relation of eachRelation(reader, passing)) {
        if (written.size === 0 || (written.has(relation.source) && written.has(relation.target))) yield relation;
      }
    },
    articles: (detail) => allArticles(reader, detail),
    decisions: () => listAllDecisions(reader),
  };
}

async function* eachEntity(reader: Reader, { kinds }: SubgraphFilter): AsyncGenerator<ExportedEntity> {
  const read = (after: string, limit: number) => reader.read(entitiesQuery, { after, kinds, limit });
  for await (const rows of allPages('', ENTITIES, read, ({ entity }) => entity.id)) {
    for (const { entity } of rows) yield { ...entity, seed: false };
  }
}

async function* eachRelation(reader: Reader, passing: SubgraphFilter): AsyncGenerator<ExportedRelation> {
  const read = (place: { readonly source: string; readonly after: string }, limit: number) =>
    reader.read(relationsQuery, { ...place, ...passing, limit });
  const placeOf = ({ relation }: { readonly relation: { readonly id: string; readonly source: string } }) => ({
    source: relation.source,
    after: relation.id,
  });
  for await (const rows of allPages({ source: '', after: '' }, RELATIONS, read, placeOf)) {
    yield* await withClaims(reader, rows);
  }
}
