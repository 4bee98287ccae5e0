import { z } from 'zod';
import { fromCursor, toCursor } from './cursor.ts';
import { type Page, type PageArguments, pageSize, toPages } from './page.ts';
import { defineQuery, integer } from './query.ts';
import type { Reader } from './reader.ts';
import { type SentenceRecord, sentenceShape } from './sentences.ts';

const mentionShape = z.object({
  surface: z.string(),
  start: z.int(),
  end: z.int(),
  method: z.string(),
  confidence: z.number(),
  entityId: z.string(),
});

/** A place that names an entity. Offsets are UTF-16 code units of the article's text. */
export type MentionRecord = z.output<typeof mentionShape> & {
  readonly sentence: SentenceRecord;
};

const ids = z.array(z.string()).readonly();
const row = {
  parent: z.string(),
  mention: mentionShape,
  sentence: sentenceShape,
};
const entityKey = z.object({
  published: z.string(),
  article: z.string(),
  start: z.int(),
});
const ofEntities = defineQuery('read/entity-mentions', {
  params: z.object({ ids, after: entityKey.nullable(), limit: integer }),
  row: z.object({ ...row, published: z.string() }),
});
const articleKey = z.object({ start: z.int(), id: z.string() });
const ofArticles = defineQuery('read/article-mentions', {
  params: z.object({ ids, after: articleKey.nullable(), limit: integer }),
  row: z.object(row),
});

/** A page of the places that name each entity, newest article first, undated last. */
export async function readEntityMentions(
  reader: Reader,
  entities: readonly string[],
  asked: PageArguments,
): Promise<ReadonlyMap<string, Page<MentionRecord>>> {
  const after = fromCursor(asked.after, 'entity-mentions', entityKey);
  const rows = await reader.read(ofEntities, {
    ids: entities,
    after,
    limit: pageSize(asked.first) + 1,
  });
  return toPages(entities, rows, asked, ({ mention, sentence, published }) => ({
    cursor: toCursor('entity-mentions', {
      published,
      article: sentence.articleId,
      start: mention.start,
    }),
    item: { ...mention, sentence },
  }));
}

/** A page of the places where each article names an entity, in the order of its text. */
export async function readArticleMentions(
  reader: Reader,
  articles: readonly string[],
  asked: PageArguments,
): Promise<ReadonlyMap<string, Page<MentionRecord>>> {
  const after = fromCursor(asked.after, 'article-mentions', articleKey);
  const rows = await reader.read(ofArticles, {
    ids: articles,
    after,
    limit: pageSize(asked.first) + 1,
  });
  return toPages(articles, rows, asked, ({ mention, sentence }) => ({
    cursor: toCursor('article-mentions', {
      start: mention.start,
      id: mention.entityId,
    }),
    item: { ...mention, sentence },
  }));
}
