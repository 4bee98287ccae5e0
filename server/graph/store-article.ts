import { type Judgements, NO_JUDGEMENTS, namesWithin } from '../decisions/judgements.ts';
import type { Document } from '../documents/document.ts';
import type { Extraction, LearnedName } from '../extract/extraction.ts';
import { type ArticleIds, articleIds } from './article-id.ts';
import { type ArticleRows, articleRows } from './article-rows.ts';
import { type ArticleChange, changeArticles } from './change-articles.ts';
import { decisionsVersion } from './decisions.ts';
import { type HeldNames, holdNames, markStale } from './definitions.ts';
import type { KnownNames } from './entity-rows.ts';
import type { Graph } from './graph.ts';
import { type HeldArticle, lockArticles } from './locks.ts';

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
  /** What people decided, as far as the caller knows; nothing by default. */
  readonly judgements?: Judgements;
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
 * lexicon's names to the aliases of the entities that an article names. No two may share an id or a text.
 */
export async function storeArticles(
  graph: Graph,
  articles: readonly Read[],
  known: KnownNames = new Map(),
  { again = false, judgements = NO_JUDGEMENTS }: StoreOptions = {},
): Promise<readonly Stored[]> {
  const given = articles.map(({ document, extraction }) => {
    const ids = articleIds(document);
    const astray = lacksTaught(document, extraction, judgements);
    return { ids, astray, rows: articleRows(ids, document, extraction, known, judgements) };
  });
  return graph.transact(async (run) => {
    const names = await holdNames(
      run,
      given.flatMap(({ rows }) => rows.article.coinages),
    );
    // Both ids of each: a text that came without a URL is the same article as one that comes with it.
    const hashes = given.flatMap(({ ids: { id, textId, hash } }) => [[id, hash] as const, [textId, hash] as const]);
    const held = await lockArticles(run, new Map(hashes));
    const plans = given.map(({ ids, rows }) => planFor(ids, rows, held, again));
    await changeArticles(run, plans);
    const judged = (await decisionsVersion(run)) === judgements.version;
    await markStale(run, staleness(given, plans, { names, judged, again }));
    return plans.map(({ stored }) => stored);
  });
}

/** Which of the articles now written, or read once more, have been read with other names or decisions than there are by now. */
function staleness(
  given: readonly { readonly rows: ArticleRows; readonly astray: boolean }[],
  plans: readonly Plan[],
  { names, judged, again }: { readonly names: HeldNames; readonly judged: boolean; readonly again: boolean },
): readonly { readonly id: string; readonly stale: boolean }[] {
  return given.flatMap(({ astray, rows: { article, learned } }, at) => {
    const plan = plans[at];
    const stale = astray || !judged || names.isStale({ coinages: article.coinages, learned });
    return plan && (again || (stale && plan.rows !== null)) ? [{ id: plan.stored.articleId, stale }] : [];
  });
}

/** Whether a text was read without a name that a person gave, or with one that was taken back. */
function lacksTaught({ text, catalogue }: Document, { learned }: Extraction, { taught }: Judgements): boolean {
  if (catalogue) return false;
  const wordOf = ({ surface, to }: LearnedName) => `${surface}|${to}`;
  const right = namesWithin(text, taught).map(wordOf);
  const used = new Set(learned.filter(({ decided }) => decided).map(wordOf));
  return right.length !== used.size || right.some((word) => !used.has(word));
}

type Plan = ArticleChange & { readonly stored: Stored };

function planFor(
  { id, textId, hash }: ArticleIds,
  rows: ArticleRows,
  held: ReadonlyMap<string, HeldArticle>,
  again: boolean,
): Plan {
  const own = [...new Set([id, textId])].flatMap((one) => held.get(one) ?? []);
  const empty = own.filter(({ article }) => article.hash === null).map(({ article }) => article.id);
  const same = again
    ? sameReading(rows, held)
    : rows.article.catalogue
      ? sameRows(rows, held)
      : sameAs(rows, hash, held);
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

/** Its id where a stored catalogue has the same rows and they were read so. */
function sameRows({ id, article }: ArticleRows, held: ReadonlyMap<string, HeldArticle>): string | null {
  const stored = held.get(id)?.article;
  return stored?.hash === article.hash && stored.reading === article.reading ? id : null;
}

/** Its id where a stored article needs no change: it was read so before, or isn't any more what was read. */
function sameReading({ id, article }: ArticleRows, held: ReadonlyMap<string, HeldArticle>): string | null {
  const stored = held.get(id)?.article;
  const told = ['hash', 'title', 'source', 'author', 'language', 'publishedAt'] as const;
  const present = told.every((name) => article[name] === stored?.[name]);
  return present && stored?.reading !== article.reading ? null : id;
}
