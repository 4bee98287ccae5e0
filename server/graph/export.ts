import type { Exported, ExportedAbout } from '../export/exported.ts';
import { readAliases } from './entity-facts.ts';
import { eachArticle } from './export-articles.ts';
import { withClaims } from './export-claims.ts';
import type { Reader } from './reader.ts';
import { reachSubgraph, readSubgraphRelations, type SubgraphFilter, type SubgraphRequest } from './subgraph.ts';

/** Publishers that an export names. */
const MOST_SOURCES = 100;

/** Reads a subgraph with aliases, claims and evidence, all that a file of it says. */
export async function readExport(reader: Reader, request: SubgraphRequest): Promise<Exported> {
  const at = new Date().toISOString();
  const reached = await reachSubgraph(reader, request);
  const ids = reached.entities.map((entity) => entity.id);
  const [aliases, found, totalEntities] = await Promise.all([
    readAliases(reader, ids),
    readSubgraphRelations(reader, ids, request),
    reached.total(),
  ]);
  const names = new Map(reached.entities.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const relations = await withClaims(
    reader,
    found.map((relation) => ({
      relation,
      sourceName: nameOf(relation.source),
      targetName: nameOf(relation.target),
    })),
  );
  const seeds = new Set(request.seeds);
  const entities = reached.entities.map(({ family: _, ...entity }) => ({
    ...entity,
    aliases: (aliases.get(entity.id) ?? []).filter((name) => name !== entity.name),
    seed: seeds.has(entity.id),
  }));
  const claims = relations.flatMap((relation) => relation.claims);
  const sources = new Map(claims.map(({ articleId, articleSource }) => [articleId, articleSource]));
  const about: ExportedAbout = {
    seeds: entities.filter(({ seed }) => seed).map(({ id, name }) => ({ id, name })),
    depth: request.depth,
    filter: filterOf(request),
    entityCount: entities.length,
    relationCount: relations.length,
    claimCount: claims.length,
    articleCount: sources.size,
    sources: mostFrequent([...sources.values()]),
    totalEntities,
    at,
  };
  return {
    about,
    entities: () => each(entities),
    relations: () => each(relations),
    articles: () => eachArticle(reader, [...sources.keys()]),
    decisions: () => each([]),
  };
}

/** What of a request filters. */
export function filterOf({ kinds, types, since, until, minConfidence }: SubgraphFilter): SubgraphFilter {
  return { kinds, types, since, until, minConfidence };
}

async function* each<T>(things: readonly T[]): AsyncGenerator<T> {
  yield* things;
}

function mostFrequent(sources: readonly (string | null)[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const source of sources) if (source !== null) counts.set(source, (counts.get(source) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return sorted.slice(0, MOST_SOURCES).map(([source]) => source);
}
