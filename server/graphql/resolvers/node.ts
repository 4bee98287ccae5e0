import { LimitExceededError } from '../../errors.ts';
import type { Context } from '../context.ts';
import { fromGlobalId, type NodeType } from '../global-id.ts';
import type { NodeResolvers, QueryResolvers } from '../types.generated.ts';

const MOST = 100;

/** `node`, `nodes` and what type a node is. */
export const nodeQueries = {
  node: (_, { id }, context) => load(id, context),
  nodes: (_, { ids }, context) => {
    if (ids.length > MOST) throw new LimitExceededError('ids', ids.length, MOST);
    return Promise.all(ids.map((id) => load(id, context)));
  },
} satisfies QueryResolvers;

/** Nodes carry the name of their type from `load`. */
export const Node = {
  __resolveType: (node) => ('__typename' in node ? (node.__typename as NodeType) : 'Entity'),
} satisfies NodeResolvers;

async function load(globalId: string, { loaders }: Context) {
  const found = fromGlobalId(globalId);
  if (found === null) return null;
  const { type, id } = found;
  const loaded = await loadOf(type, id, loaders);
  return loaded === null ? null : { ...loaded, __typename: type };
}

function loadOf(type: NodeType, id: string, loaders: Context['loaders']) {
  switch (type) {
    case 'Entity':
      return loaders.entity.load(id);
    case 'Relation':
      return loaders.relation.load(id);
    case 'Claim':
      return loaders.claim.load(id);
    case 'Article':
      return loaders.article.load(id);
    case 'Decision':
      return loaders.decision.load(id);
    case 'Job':
      return loaders.job.load(id);
    case 'ReviewItem':
      return loaders.reviewItem.load(id);
  }
}
