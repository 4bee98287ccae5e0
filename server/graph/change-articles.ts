import { aliasCounts, holdingRow } from './alias-counts.ts';
import {
  dropArticles,
  type EntityKey,
  emptyArticles,
  type RelationKey,
  settleEntities,
  settleRelations,
  writeAliases,
  writeArticles,
  writeClaims,
  writeEntities,
  writeMentions,
  writeSentences,
} from './article-queries.ts';
import { type ArticleRows, relationKey } from './article-rows.ts';
import { storeDefinitions } from './definitions.ts';
import { addToEntities, entityAdditions } from './entity-additions.ts';
import { byCodeUnits } from './entity-rows.ts';
import type { RunInTransaction } from './graph.ts';
import { inBatches } from './in-batches.ts';
import { lockEntities } from './locks.ts';

/** What is to be done about one article. */
export type ArticleChange = {
  /** What to write; null where nothing is to be. */
  readonly rows: ArticleRows | null;
  /** When it was ingested first, where that stays; null for now. */
  readonly ingestedAt: string | null;
  /** Ids of articles whose text makes way. */
  readonly filled: readonly string[];
  /** Ids of articles to remove: they hold nothing, or nothing any more. */
  readonly gone: readonly string[];
  /** What the articles that make way held. */
  readonly entities: readonly EntityKey[];
};

/**
 * Changes articles whose locks are held, and settles all that follows from it: once for all of them. Entities are locked
 * as late as can be: articles that name the same wait for one another from there on.
 */
export async function changeArticles(run: RunInTransaction, changes: readonly ArticleChange[]): Promise<void> {
  const rows = changes.flatMap((change) => change.rows ?? []);
  const filled = changes.flatMap((change) => change.filled);
  const gone = changes.flatMap((change) => change.gone);
  const held = [...changes.flatMap((change) => change.entities), ...rows.flatMap((one) => one.entities)];
  const touched = new Map(held.map((entity) => [entity.id, entity.kind]));
  const entities = [...touched].map(([id, kind]) => ({ id, kind })).sort((a, b) => byCodeUnits(a.id, b.id));
  const lost = filled.length > 0 ? await takeOut(run, filled, entities) : [];
  if (gone.length > 0) await run(dropArticles, { ids: gone });
  if (rows.length > 0) await writeAll(run, changes, filled.length > 0 ? null : entities);
  const relations = new Map([...lost, ...all(rows, 'relations')].map((relation) => [relation.id, relation]));
  await inBatches([...relations.values()], (batch) => run(settleRelations, { relations: batch }));
  const lostSome = new Set(changes.flatMap((change) => change.entities.map(({ id }) => id)));
  await settleTouched(run, entities, { rows, lostSome });
}

/** An entity that more articles hold isn't settled from all of them where it only gained some. */
const MOST_READ = 30;

/** Makes entities what the articles say of them. Those that lost an article are always settled from all that hold them. */
async function settleTouched(
  run: RunInTransaction,
  entities: readonly EntityKey[],
  { rows, lostSome }: { readonly rows: readonly ArticleRows[]; readonly lostSome: ReadonlySet<string> },
): Promise<void> {
  const additions = entityAdditions(rows).filter(({ id }) => !lostSome.has(id));
  const settled = new Set<string>();
  await inBatches(additions, async (batch) => {
    for (const { id } of await run(addToEntities, { additions: batch, most: MOST_READ })) settled.add(id);
  });
  const ids = entities.flatMap(({ id }) => (settled.has(id) ? [] : [id]));
  await inBatches(ids, (batch) => run(settleEntities, { ids: batch }));
}

/** Writes what articles hold; locks their entities between, unless they are locked already. */
async function writeAll(
  run: RunInTransaction,
  changes: readonly ArticleChange[],
  toLock: EntityKey[] | null,
): Promise<void> {
  const rows = changes.flatMap((change) => change.rows ?? []);
  const now = new Date().toISOString();
  const articles = changes.flatMap(({ rows: row, ingestedAt }) =>
    row === null ? [] : [{ id: row.id, article: row.article, ingestedAt: ingestedAt ?? now }],
  );
  await run(writeArticles, { articles });
  await inBatches(all(rows, 'definitions'), (definitions) => storeDefinitions(run, definitions));
  await inBatches(all(rows, 'sentences'), (sentences) => run(writeSentences, { sentences }));
  if (toLock !== null) await lockEntities(run, toLock);
  const entities = all(rows, 'entities');
  await inBatches(entities.map(holdingRow), (batch) => run(writeEntities, { entities: batch }));
  await inBatches(aliasCounts(entities), (aliases) => run(writeAliases, { aliases }));
  await inBatches(all(rows, 'mentions'), (mentions) => run(writeMentions, { mentions }));
  await inBatches(all(rows, 'claims'), (claims) => run(writeClaims, { claims }));
}

type Lists = 'sentences' | 'entities' | 'mentions' | 'claims' | 'relations' | 'definitions';

function all<K extends Lists>(rows: readonly ArticleRows[], list: K): ArticleRows[K][number][] {
  return rows.flatMap((one): ArticleRows[K][number][] => one[list]);
}

/** Takes out what articles held; gives the relations that lost claims. */
async function takeOut(run: RunInTransaction, ids: string[], entities: EntityKey[]): Promise<readonly RelationKey[]> {
  await lockEntities(run, entities);
  const lost = await run(emptyArticles, { ids });
  return lost.flatMap(({ relations }) => relations).map(relationKey);
}
