import type { Document } from '../documents/document.ts';
import type { Extraction } from '../extract/extraction.ts';
import { type ArticleIds, articleIds } from './article-id.ts';
import {
  dropArticles,
  type EntityKey,
  emptyArticles,
  holdArticles,
  holdEntities,
  type RelationKey,
  settleEntities,
  settleRelations,
  writeArticle,
  writeClaims,
  writeEntities,
  writeMentions,
  writeSentences,
} from './article-queries.ts';
import { type ArticleRows, articleRows, relationKey } from './article-rows.ts';
import { byCodeUnits, type KnownNames } from './entity-rows.ts';
import type { Graph, RunInTransaction } from './graph.ts';

/** What became of an article: `unchanged` where the same text was there already, `replaced` where its URL held another. */
export type Stored = { readonly outcome: 'new' | 'unchanged' | 'replaced'; readonly articleId: string };

/**
 * Stores one article in one write transaction: all of it or nothing. Relations and counts are settled in it, from what
 * is stored alone, so that the graph doesn't depend on the order in which articles came. `known` adds the lexicon's names
 * to the aliases of the entities that the article names.
 */
export function storeArticle(
  graph: Graph,
  document: Document,
  extraction: Extraction,
  known: KnownNames = new Map(),
): Promise<Stored> {
  const ids = articleIds(document);
  const rows = articleRows(ids, document, extraction, known);
  return graph.transact(async (run) => {
    const before = await hold(run, ids);
    const same = before.same(rows);
    if (same !== null) {
      await run(dropArticles, { ids: before.empty });
      return { outcome: 'unchanged', articleId: same };
    }
    await replace(run, rows, before);
    return { outcome: before.filled.length > 0 ? 'replaced' : 'new', articleId: ids.id };
  });
}

/** What the graph holds under a document's ids before it is stored. */
type Before = {
  /** Ids of the articles that have a text. */
  readonly filled: string[];
  /** Ids of those that were made just now to take their lock. */
  readonly empty: string[];
  readonly entities: readonly EntityKey[];
  /** Id of the article that says the same already; null when there is none. */
  same(rows: ArticleRows): string | null;
};

/** Locks both ids: a text that came without a URL is the same article as one that comes with it. */
async function hold(run: RunInTransaction, { id, textId, hash }: ArticleIds): Promise<Before> {
  const ids = [...new Set([id, textId])].sort(byCodeUnits);
  const held = await untilHeld(async () => {
    const rows = await run(holdArticles, { ids, hash });
    const present = rows.flatMap(({ article, ...row }) => (article === null ? [] : [{ ...row, article }]));
    return present.length === ids.length ? present : null;
  });
  const filled = held.filter(({ article }) => article.hash !== null).map(({ article }) => article.id);
  const empty = held.filter(({ article }) => article.hash === null).map(({ article }) => article.id);
  return {
    filled,
    empty,
    entities: held.flatMap(({ entities }) => entities),
    same: ({ article }) => {
      const twin = article.url === null ? held[0]?.twin : null;
      if (twin) return twin;
      const stored = held.find((one) => one.article.id === id)?.article;
      const told = ['title', 'source', 'author', 'language', 'publishedAt'] as const;
      const same =
        stored?.hash === hash && told.every((name) => article[name] === null || article[name] === stored[name]);
      return same ? id : null;
    },
  };
}

async function holdAll(run: RunInTransaction, entities: EntityKey[]): Promise<void> {
  await untilHeld(async () => {
    const [row] = await run(holdEntities, { entities });
    return row?.held === entities.length ? true : null;
  });
}

const MOST_TRIES = 5;

/** While one waits for the lock of a node, its holder may remove it; then it has to be made anew. */
async function untilHeld<T>(attempt: () => Promise<T | null>): Promise<T> {
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const held = await attempt();
    if (held !== null) return held;
  }
  throw new Error(`nodes that were to be locked vanished ${MOST_TRIES} times`);
}

/** Entities are locked as late as can be: articles that name the same wait for one another from there on. */
async function replace(run: RunInTransaction, rows: ArticleRows, before: Before): Promise<void> {
  const { id } = rows;
  const touched = new Map([...before.entities, ...rows.entities].map((entity) => [entity.id, entity.kind]));
  const entities = [...touched].map(([id, kind]) => ({ id, kind })).sort((a, b) => byCodeUnits(a.id, b.id));
  const lost = before.filled.length > 0 ? await takeOut(run, before.filled, entities) : [];
  const others = [...before.filled, ...before.empty].filter((one) => one !== id);
  await run(writeArticle, { id, article: rows.article, ingestedAt: new Date().toISOString(), others });
  await inBatches(rows.sentences, (sentences) => run(writeSentences, { id, sentences }));
  if (before.filled.length === 0) await holdAll(run, entities);
  await inBatches(rows.entities, (entities) => run(writeEntities, { id, entities }));
  await inBatches(rows.mentions, (mentions) => run(writeMentions, { mentions }));
  await inBatches(rows.claims, (claims) => run(writeClaims, { id, claims }));
  const relations = new Map([...lost, ...rows.relations].map((relation) => [relation.id, relation]));
  await inBatches([...relations.values()], (batch) => run(settleRelations, { relations: batch }));
  await inBatches(entities, (batch) => run(settleEntities, { ids: batch.map((entity) => entity.id) }));
}

/** Takes out what articles held; gives the relations that lost claims. */
async function takeOut(run: RunInTransaction, ids: string[], entities: EntityKey[]): Promise<readonly RelationKey[]> {
  await holdAll(run, entities);
  const lost = await run(emptyArticles, { ids });
  return lost.flatMap(({ relations }) => relations).map(relationKey);
}

const BATCH = 1000;

async function inBatches<T>(rows: readonly T[], write: (batch: T[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) await write(rows.slice(from, from + BATCH));
}
