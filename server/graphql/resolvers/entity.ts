import { InvalidInputError } from '../../errors.ts';
import { currentId } from '../../graph/decisions.ts';
import { countEntities, type EntityFilter, findEntity, listByMentions, listByName } from '../../graph/entities.ts';
import type { NeighbourFilter } from '../../graph/neighbours.ts';
import type { PageArguments } from '../../graph/page.ts';
import { countFound, searchEntities } from '../../graph/search.ts';
import { type EntityList, toConnection } from '../connection.ts';
import type { Context } from '../context.ts';
import { idOf, toGlobalId } from '../global-id.ts';
import type { RolledPage } from '../loaders.ts';
import type { EntityResolvers, QueryEntitiesArgs, QueryResolvers } from '../types.generated.ts';
import { toRelationFilter } from './filters.ts';

export const entityQueries = {
  entity: async (_, { id, name }, { loaders, reader }) => {
    if ((id ?? null) === null && typeof name === 'string') return findEntity(reader, name);
    if (typeof id !== 'string' || (name ?? null) !== null) {
      throw new InvalidInputError('entity', 'give exactly one of id and name');
    }
    const known = idOf('Entity', id);
    if (known === null) return null;
    const entity = await loaders.entity.load(known);
    if (entity !== null) return entity;
    const now = await currentId(reader, known);
    return now === known ? null : loaders.entity.load(now);
  },
  entities: async (_, args, { loaders, reader }) => {
    const connection = await listEntities(reader, args);
    for (const { node } of connection.edges) loaders.entity.prime(node.id, node);
    return connection;
  },
} satisfies QueryResolvers;

export const Entity = {
  id: (entity) => toGlobalId('Entity', entity.id),
  aliases: async (entity, _, { loaders }) => {
    const names = await loaders.aliases.load(entity.id);
    return names.filter((name) => name !== entity.name);
  },
  relationCount: (entity, _, { loaders }) => loaders.relationCount.load(entity.id),
  family: (entity, _, { loaders }) => (entity.family === null ? null : loaders.entity.load(entity.family)),
  neighbours: async (entity, { first, after, direction, includeVariants, ...args }, { loaders }) => {
    const filter: NeighbourFilter = { ...toRelationFilter(args), direction: direction ?? 'BOTH' };
    const page = await loaders.neighbours(entity.id, {
      filter,
      variants: includeVariants === true,
      page: toPageArguments({ first, after }),
    });
    const counts = () => loaders.neighbourCounts(entity.id, { filter, variants: includeVariants === true });
    loaders.entity.prime(entity.id, entity);
    for (const { item } of page.items) loaders.entity.prime(item.entity.id, item.entity);
    return {
      ...page,
      edges: page.items.map(({ cursor, item }) => ({ cursor, node: item.entity, relation: item.relation })),
      counts,
      count: async () => (await counts()).reduce((total, { count }) => total + count, 0),
    };
  },
  claims: async (entity, args, { loaders }) =>
    toConnection(await loaders.entityClaims(entity.id, toRolledPage(args)), () =>
      loaders.claimCount(entity.id, args.includeVariants === true),
    ),
  mentions: async (entity, args, { loaders }) =>
    toConnection(await loaders.entityMentions(entity.id, toPageArguments(args)), async () => entity.mentionCount),
  articles: async (entity, args, { loaders }) =>
    toConnection(await loaders.entityArticles(entity.id, toRolledPage(args)), async () =>
      args.includeVariants === true ? loaders.articleCount(entity.id, true) : entity.articleCount,
    ),
  timeline: (entity, { by, includeVariants }, { loaders }) =>
    loaders.entityTimeline(entity.id, { unit: by ?? 'QUARTER', variants: includeVariants === true }),
  variants: async (entity, args, { loaders }) => {
    const page = await loaders.variants(entity.id, toPageArguments(args));
    for (const { item } of page.items) loaders.entity.prime(item.id, item);
    const connection = toConnection(page, () => loaders.variantCount.load(entity.id));
    return { ...connection, edges: connection.edges.map((edge) => ({ ...edge, matched: null })) };
  },
} satisfies EntityResolvers;

/** The arguments of a page alone, so that equal pages share a request. */
export function toPageArguments({ first, after }: PageArguments): PageArguments {
  return { first: first ?? null, after: after ?? null };
}

function toRolledPage(args: PageArguments & { readonly includeVariants?: boolean | null | undefined }): RolledPage {
  return { variants: args.includeVariants === true, page: toPageArguments(args) };
}

async function listEntities(reader: Context['reader'], args: Partial<QueryEntitiesArgs>): Promise<EntityList> {
  const filter: EntityFilter = { kinds: args.kinds ?? null };
  const text = args.search?.trim() ?? '';
  const orderBy = args.orderBy ?? 'RELEVANCE';
  if (text === '') {
    const list = orderBy === 'NAME' ? listByName : listByMentions;
    const connection = toConnection(await list(reader, filter, args), () => countEntities(reader, filter));
    return { ...connection, edges: connection.edges.map((edge) => ({ ...edge, matched: null })) };
  }
  const page = await searchEntities(reader, { text, orderBy, ...filter }, args);
  return {
    ...page,
    edges: page.items.map(({ cursor, item }) => ({ cursor, node: item.entity, matched: item.matched })),
    count: () => countFound(reader, text, filter),
  };
}
