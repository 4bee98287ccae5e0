import { InvalidInputError, LimitExceededError } from '../../errors.ts';
import { type ExportFormat, exportFile } from '../../export/formats.ts';
import { readExport } from '../../graph/export.ts';
import {
  countLeftOut,
  type Reached,
  reachSubgraph,
  readSubgraphRelations,
  type SubgraphRequest,
} from '../../graph/subgraph.ts';
import { requireId } from '../global-id.ts';
import type { QueryResolvers, QuerySubgraphArgs, SubgraphResolvers } from '../types.generated.ts';
import { toRelationFilter } from './filters.ts';

/** A subgraph, and what was asked for. */
export type Shown = Reached & { readonly request: SubgraphRequest };

export const subgraphQueries = {
  subgraph: async (_, args, { loaders, reader }): Promise<Shown> => {
    const request = toSubgraphRequest(args);
    const reached = await reachSubgraph(reader, request);
    for (const entity of reached.entities) loaders.entity.prime(entity.id, entity);
    return { ...reached, request };
  },
  exportSubgraph: async (_, { input, format }, { reader }) => {
    const { fileName, mediaType, chunks } = exportFile(
      await readExport(reader, toSubgraphRequest(input)),
      format satisfies ExportFormat,
    );
    let content = '';
    for await (const chunk of chunks) content += chunk;
    return { fileName, mediaType, content };
  },
} satisfies QueryResolvers;

export const Subgraph = {
  relations: ({ entities, request }, _, { reader }) => readSubgraphRelations(reader, idsOf(entities), request),
  totalEntities: ({ total }) => total(),
  leftOut: ({ entities, request }, _, { reader }) => countLeftOut(reader, idsOf(entities), request),
} satisfies SubgraphResolvers;

const MOST_SEEDS = 500;
const MOST_ENTITIES = 500;
const MOST_STEPS = 3;

/** Checks the arguments of a subgraph; throws InvalidInputError or LimitExceededError. */
export function toSubgraphRequest(args: Partial<QuerySubgraphArgs>): SubgraphRequest {
  const seeds = args.seeds ?? [];
  const depth = args.depth ?? 1;
  const limit = args.limit ?? 300;
  if (seeds.length === 0) throw new InvalidInputError('seeds', 'give at least one id of an entity');
  if (seeds.length > MOST_SEEDS) throw new LimitExceededError('seeds', seeds.length, MOST_SEEDS);
  if (depth < 0) throw new InvalidInputError('depth', `give a number from 0 to ${MOST_STEPS}, not ${depth}`);
  if (depth > MOST_STEPS) throw new LimitExceededError('depth', depth, MOST_STEPS);
  if (limit < 1) throw new InvalidInputError('limit', `give a number from 1 to ${MOST_ENTITIES}, not ${limit}`);
  if (limit > MOST_ENTITIES) throw new LimitExceededError('limit', limit, MOST_ENTITIES);
  return {
    ...toRelationFilter(args),
    seeds: seeds.map((seed) => requireId('Entity', 'seeds', seed)),
    depth,
    limit,
  };
}

function idsOf(entities: Shown['entities']): readonly string[] {
  return entities.map((entity) => entity.id);
}
