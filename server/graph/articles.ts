import { z } from 'zod';
import { fromCursor, toCursor } from './cursor.ts';
import { toFullText } from './full-text.ts';
import { type Page, type PageArguments, pageSize, toPage, toPages } from './page.ts';
import type { Period } from './period.ts';
import { defineQuery, integer } from './query.ts';
import type { Reader } from './reader.ts';
import { type Family, familiesParameter, parentsOf, withoutVariants } from './variants.ts';

/** An article as the graph holds it, without its text. */
export const articleShape = z.object({
  id: z.string(),
  url: z.string().nullable(),
  title: z.string(),
  source: z.string().nullable(),
  author: z.string().nullable(),
  language: z.string().nullable(),
  publishedAt: z.string().nullable(),
  precision: z.enum(['day', 'month', 'quarter', 'year']).nullable(),
  /** First day that publishedAt may mean. */
  published: z.string().nullable(),
  ingestedAt: z.string(),
});
export type ArticleRecord = z.output<typeof articleShape>;

const ids = z.object({ ids: z.array(z.string()).readonly() });
const period = { since: z.string().nullable(), until: z.string().nullable() };
const key = z.object({ published: z.string(), id: z.string() });
const row = z.object({ article: articleShape });
const counted = z.object({ count: z.int() });
const searched = {
  ...period,
  words: z.array(z.string()).readonly(),
  entity: z.string().nullable(),
};

const byId = defineQuery('read/articles-by-id', { params: ids, row });
const list = defineQuery('read/articles', {
  params: z.object({ ...period, after: key.nullable(), limit: integer }),
  row,
});
const count = defineQuery('read/article-count', {
  params: z.object(period),
  row: counted,
});
const search = defineQuery('read/articles-search', {
  params: z.object({ ...searched, after: key.nullable(), limit: integer }),
  row,
});
const searchCount = defineQuery('read/articles-search-count', {
  params: z.object(searched),
  row: counted,
});
const ofEntities = defineQuery('read/entity-articles', {
  params: z.object({
    families: familiesParameter,
    ...period,
    after: key.nullable(),
    limit: integer,
  }),
  row: z.object({ parent: z.string(), article: articleShape }),
});
const ofEntitiesCount = defineQuery('read/entity-article-counts', {
  params: z.object({ families: familiesParameter, ...period }),
  row: z.object({ id: z.string(), count: z.int() }),
});

/** The articles with these ids, by id; those that don't exist are left out. */
export async function readArticles(
  reader: Reader,
  wanted: readonly string[],
): Promise<ReadonlyMap<string, ArticleRecord>> {
  const rows = await reader.read(byId, { ids: wanted });
  return new Map(rows.map(({ article }) => [article.id, article]));
}

/** Which articles to list. */
export type ArticleFilter = Period & {
  readonly search: string | null;
  readonly entity: string | null;
};

/** Articles, newest first, undated last. */
export async function listArticles(
  reader: Reader,
  { search: title, entity, since, until }: ArticleFilter,
  asked: PageArguments,
): Promise<Page<ArticleRecord>> {
  const after = fromCursor(asked.after, 'articles', key);
  const limit = pageSize(asked.first) + 1;
  if (title !== null) {
    const { words } = toFullText(title);
    return toPage(await reader.read(search, { words, entity, since, until, after, limit }), asked, toItem);
  }
  const rows =
    entity === null
      ? await reader.read(list, { since, until, after, limit })
      : await reader.read(ofEntities, {
          families: withoutVariants([entity]),
          since,
          until,
          after,
          limit,
        });
  return toPage(rows, asked, toItem);
}

/** How many articles pass the filter. */
export async function countArticles(
  reader: Reader,
  { search: title, entity, since, until }: ArticleFilter,
): Promise<number> {
  if (title !== null) {
    const [found] = await reader.read(searchCount, {
      words: toFullText(title).words,
      entity,
      since,
      until,
    });
    return found?.count ?? 0;
  }
  const [found] =
    entity === null
      ? await reader.read(count, { since, until })
      : await reader.read(ofEntitiesCount, { families: withoutVariants([entity]), since, until });
  return found?.count ?? 0;
}

/** A page of the articles that name an entity of each family, each once, newest first, undated last. */
export async function readEntityArticles(
  reader: Reader,
  families: readonly Family[],
  asked: PageArguments,
): Promise<ReadonlyMap<string, Page<ArticleRecord>>> {
  const after = fromCursor(asked.after, 'articles', key);
  const limit = pageSize(asked.first) + 1;
  const rows = await reader.read(ofEntities, {
    families,
    since: null,
    until: null,
    after,
    limit,
  });
  return toPages(parentsOf(families), rows, asked, toItem);
}

/** How many articles name an entity of each family, each counted once; families without any are left out. */
export async function countEntityArticles(
  reader: Reader,
  families: readonly Family[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await reader.read(ofEntitiesCount, { families, since: null, until: null });
  return new Map(rows.map((row) => [row.id, row.count]));
}

function toItem({ article }: { readonly article: ArticleRecord }) {
  return {
    cursor: toCursor('articles', {
      published: article.published ?? '',
      id: article.id,
    }),
    item: article,
  };
}
