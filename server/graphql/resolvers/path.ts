import { InvalidInputError, LimitExceededError } from '../../errors.ts';
import { pageSize } from '../../graph/page.ts';
import type { FoundPath } from '../../graph/path-search.ts';
import { findPaths } from '../../graph/paths.ts';
import type { Context } from '../context.ts';
import { requireId } from '../global-id.ts';
import { readPathOut } from '../path-sentence.ts';
import type { PathResolvers, QueryResolvers } from '../types.generated.ts';
import { toRelationFilter } from './filters.ts';
import { requireEntity } from './relation.ts';

const MOST_STEPS = 4;

export const pathQueries = {
  paths: (_, args, { reader }) => {
    const from = requireId('Entity', 'from', args.from);
    const to = requireId('Entity', 'to', args.to);
    const maxLength = args.maxLength ?? MOST_STEPS;
    if (from === to) throw new InvalidInputError('to', 'give another entity than in from');
    if (maxLength < 1)
      throw new InvalidInputError('maxLength', `give a number from 1 to ${MOST_STEPS}, not ${maxLength}`);
    if (maxLength > MOST_STEPS) throw new LimitExceededError('maxLength', maxLength, MOST_STEPS);
    const { kinds: _kinds, ...filter } = toRelationFilter(args);
    return findPaths(reader, { from, to, maxLength, first: pageSize(args.first ?? 5), ...filter });
  },
} satisfies QueryResolvers;

export const Path = {
  length: ({ relations }) => relations.length,
  entities: ({ entities }, _, context) => readEntities(entities, context),
  relations: ({ relations }, _, context) => readRelations(relations, context),
  sentence: async (path, _, context) =>
    readPathOut(await readEntities(path.entities, context), await readRelations(path.relations, context)),
} satisfies PathResolvers;

function readEntities(ids: FoundPath['entities'], context: Context) {
  return Promise.all(ids.map((id) => requireEntity(id, context)));
}

function readRelations(ids: FoundPath['relations'], { loaders }: Context) {
  return Promise.all(
    ids.map(async (id) => {
      const relation = await loaders.relation.load(id);
      if (relation === null) throw new Error(`relation ${id} is missing`);
      return relation;
    }),
  );
}
