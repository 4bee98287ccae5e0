import { countArticles, listArticles } from '../../graph/articles.ts';
import { toPeriod } from '../../graph/period.ts';
import { toConnection } from '../connection.ts';
import { idOf, requireId, toGlobalId } from '../global-id.ts';
import type { ArticleResolvers, MentionResolvers, QueryResolvers, SentenceResolvers } from '../types.generated.ts';
import { toPageArguments } from './entity.ts';
import { requireArticle, requireEntity } from './relation.ts';

export const articleQueries = {
  article: (_, { id }, { loaders }) => {
    const known = idOf('Article', id);
    return known === null ? null : loaders.article.load(known);
  },
  articles: async (_, { search, entity, since, until, ...page }, { loaders, reader }) => {
    const filter = {
      search: search?.trim() || null,
      entity: entity ? requireId('Entity', 'entity', entity) : null,
      ...toPeriod({ since, until }),
    };
    const found = await listArticles(reader, filter, page);
    for (const { item } of found.items) loaders.article.prime(item.id, item);
    return toConnection(found, () => countArticles(reader, filter));
  },
} satisfies QueryResolvers;

export const Article = {
  id: (article) => toGlobalId('Article', article.id),
  publishedAt: ({ publishedAt, precision }) =>
    publishedAt === null || precision === null ? null : { value: publishedAt, precision, text: null },
  text: (article, _, { loaders }) => loaders.text.load(article.id),
  reprints: (article, _, { loaders }) => loaders.reprints.load(article.id),
  length: async (article, _, { loaders }) => (await loaders.text.load(article.id)).length,
  entityCount: async (article, _, { loaders }) => (await loaders.articleCounts.load(article.id)).entities,
  claimCount: async (article, _, { loaders }) => (await loaders.articleCounts.load(article.id)).claims,
  sentences: async (article, args, { loaders }) =>
    toConnection(
      await loaders.sentences(article.id, toPageArguments(args)),
      async () => (await loaders.articleCounts.load(article.id)).sentences,
    ),
  mentions: async (article, args, { loaders }) =>
    toConnection(
      await loaders.articleMentions(article.id, toPageArguments(args)),
      async () => (await loaders.articleCounts.load(article.id)).mentions,
    ),
  claims: async (article, args, { loaders }) =>
    toConnection(
      await loaders.articleClaims(article.id, toPageArguments(args)),
      async () => (await loaders.articleCounts.load(article.id)).claims,
    ),
} satisfies ArticleResolvers;

export const Sentence = {
  article: (sentence, _, context) => requireArticle(sentence.articleId, context),
} satisfies SentenceResolvers;

export const Mention = {
  entity: (mention, _, context) => requireEntity(mention.entityId, context),
} satisfies MentionResolvers;
