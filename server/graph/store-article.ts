import type { z } from 'zod';
import type { Document } from '../documents/document.ts';
import type { Extraction } from '../extract/extraction.ts';
import { type ArticleIds, articleIds } from './article-id.ts';
import {
  dropArticles,
  type EntityKey,
  emptyArticles,
  type heldArticle,
  holdArticles,
  holdEntities,
  type RelationKey,
  settleEntities,
  settleRelations,
  writeArticles,
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

/** An article to store, and what was read from it. */
export type Read = { readonly document: Document; readonly extraction: Extraction };

/** How to store. */
export type StoreOptions = {
  /**
   * The articles are stored already and were read once more: they are replaced where the reading is another, keep the
   * time of their first ingest, and are left alone where they were changed or withdrawn meanwhile. False by default.
   */
  readonly again?: boolean;
};

/** Stores one article: `storeArticles` of one. */
export async function storeArticle(
  graph: Graph,
  document: Document,
  extraction: Extraction,
  known: KnownNames = new Map(),
  options: StoreOptions = {},
): Promise<Stored> {
  const [stored] = await storeArticles(graph, [{ document, extraction }], known, options);
  if (stored === undefined) throw new TypeError('an article was stored and nothing came of it');
  return stored;
}

/**
 * Stores articles in one write transaction: all of them or none. Relations and counts are settled in it, once for all of
 * them, from what is stored alone, so that the graph doesn't depend on the order in which articles came. `known` adds the
 * lexicon's names to the aliases of the entities that an article names. No two may share an id or a text (`sharesId`).
 */
export async function storeArticles(
  graph: Graph,
  articles: readonly Read[],
  known: KnownNames = new Map(),
  { again = false }: StoreOptions = {},
): Promise<readonly Stored[]> {
  const given = articles.map(({ document, extraction }) => {
    const ids = articleIds(document);
    return { ids, rows: articleRows(ids, document, extraction, known) };
  });
  return graph.transact(async (run) => {
    const held = await hold(
      run,
      given.map(({ ids }) => ids),
    );
    const plans = given.map(({ ids, rows }) => planFor(ids, rows, held, again));
    await carryOut(run, plans);
    return plans.map(({ stored }) => stored);
  });
}

type HeldArticle = z.output<typeof heldArticle> & {
  readonly article: NonNullable<z.output<typeof heldArticle>['article']>;
};

/** What is to be done about one article. */
type Plan = {
  readonly stored: Stored;
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

/** Locks both ids of each article: a text that came without a URL is the same article as one that comes with it. */
async function hold(run: RunInTransaction, all: readonly ArticleIds[]): Promise<ReadonlyMap<string, HeldArticle>> {
  const hashes = new Map(all.flatMap(({ id, textId, hash }) => [[id, hash] as const, [textId, hash] as const]));
  const articles = [...hashes].map(([id, hash]) => ({ id, hash })).sort((a, b) => byCodeUnits(a.id, b.id));
  return untilHeld(async () => {
    const rows = await run(holdArticles, { articles });
    const present = rows.flatMap(({ article, ...row }) => (article === null ? [] : [{ ...row, article }]));
    return present.length === articles.length ? new Map(present.map((row) => [row.article.id, row])) : null;
  });
}

function planFor(
  { id, textId, hash }: ArticleIds,
  rows: ArticleRows,
  held: ReadonlyMap<string, HeldArticle>,
  again: boolean,
): Plan {
  const own = [...new Set([id, textId])].flatMap((one) => held.get(one) ?? []);
  const empty = own.filter(({ article }) => article.hash === null).map(({ article }) => article.id);
  const same = again ? sameReading(rows, held) : sameAs(rows, hash, held);
  if (same !== null) {
    const stored = { outcome: 'unchanged', articleId: same } as const;
    return { stored, rows: null, ingestedAt: null, filled: [], gone: empty, entities: [] };
  }
  const filled = own.filter(({ article }) => article.hash !== null).map(({ article }) => article.id);
  return {
    stored: { outcome: filled.length > 0 ? 'replaced' : 'new', articleId: id },
    rows,
    ingestedAt: again ? (held.get(id)?.article.ingestedAt ?? null) : null,
    filled,
    gone: [...filled, ...empty].filter((one) => one !== id),
    entities: own.flatMap(({ entities }) => entities),
  };
}

/** Id of the article that says the same already; null when there is none. */
function sameAs({ id, article }: ArticleRows, hash: string, held: ReadonlyMap<string, HeldArticle>): string | null {
  const before = held.get(id);
  if (article.url === null && before?.twin) return before.twin;
  const told = ['title', 'source', 'author', 'language', 'publishedAt'] as const;
  const stored = before?.article;
  const same = stored?.hash === hash && told.every((name) => article[name] === null || article[name] === stored[name]);
  return same ? id : null;
}

/** Its id where a stored article needs no change: it was read so before, or isn't any more what was read. */
function sameReading({ id, article }: ArticleRows, held: ReadonlyMap<string, HeldArticle>): string | null {
  const stored = held.get(id)?.article;
  const told = ['hash', 'title', 'source', 'author', 'language', 'publishedAt'] as const;
  const present = told.every((name) => article[name] === stored?.[name]);
  return present && stored?.reading !== article.reading ? null : id;
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
async function carryOut(run: RunInTransaction, plans: readonly Plan[]): Promise<void> {
  const rows = plans.flatMap((plan) => plan.rows ?? []);
  const filled = plans.flatMap((plan) => plan.filled);
  const gone = plans.flatMap((plan) => plan.gone);
  const held = [...plans.flatMap((plan) => plan.entities), ...rows.flatMap((one) => one.entities)];
  const touched = new Map(held.map((entity) => [entity.id, entity.kind]));
  const entities = [...touched].map(([id, kind]) => ({ id, kind })).sort((a, b) => byCodeUnits(a.id, b.id));
  const lost = filled.length > 0 ? await takeOut(run, filled, entities) : [];
  if (gone.length > 0) await run(dropArticles, { ids: gone });
  if (rows.length === 0) return;
  const now = new Date().toISOString();
  const articles = plans.flatMap(({ rows: row, ingestedAt }) =>
    row === null ? [] : [{ id: row.id, article: row.article, ingestedAt: ingestedAt ?? now }],
  );
  await run(writeArticles, { articles });
  await inBatches(all(rows, 'sentences'), (sentences) => run(writeSentences, { sentences }));
  if (filled.length === 0) await holdAll(run, entities);
  await inBatches(all(rows, 'entities'), (batch) => run(writeEntities, { entities: batch }));
  await inBatches(all(rows, 'mentions'), (mentions) => run(writeMentions, { mentions }));
  await inBatches(all(rows, 'claims'), (claims) => run(writeClaims, { claims }));
  const relations = new Map([...lost, ...all(rows, 'relations')].map((relation) => [relation.id, relation]));
  await inBatches([...relations.values()], (batch) => run(settleRelations, { relations: batch }));
  await inBatches(entities, (batch) => run(settleEntities, { ids: batch.map((entity) => entity.id) }));
}

type Lists = 'sentences' | 'entities' | 'mentions' | 'claims' | 'relations';

function all<K extends Lists>(rows: readonly ArticleRows[], list: K): ArticleRows[K][number][] {
  return rows.flatMap((one): ArticleRows[K][number][] => one[list]);
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
