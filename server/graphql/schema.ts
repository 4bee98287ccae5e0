import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { ForbiddenError } from '../errors.ts';
import { connectionFields } from './connection.ts';
import type { Context } from './context.ts';
import { Article, articleQueries, Mention, Sentence } from './resolvers/article.ts';
import { catalogueMutations } from './resolvers/catalogue.ts';
import { CoOccurrence, CoOccurrenceResult, coOccurrenceQueries } from './resolvers/co-occurrence.ts';
import { Decision, DecisionConnection, decisionMutations, decisionQueries } from './resolvers/decision.ts';
import { Entity, entityQueries } from './resolvers/entity.ts';
import { enums } from './resolvers/enums.ts';
import { IngestPayload, mutations } from './resolvers/ingest.ts';
import { Job, JobItem, jobQueries } from './resolvers/job.ts';
import { JobPayload, jobMutations } from './resolvers/job-mutations.ts';
import { subscriptions } from './resolvers/job-progress.ts';
import { NeighbourConnection } from './resolvers/neighbour.ts';
import { Node, nodeQueries } from './resolvers/node.ts';
import { Path, pathQueries } from './resolvers/path.ts';
import { Claim, Evidence, Relation, relationQueries, Statement } from './resolvers/relation.ts';
import { ReviewItem, ReviewItemConnection, reviewQueries } from './resolvers/review.ts';
import { Stats, statsQueries } from './resolvers/stats.ts';
import { storedMutations } from './resolvers/stored.ts';
import { Subgraph, subgraphQueries } from './resolvers/subgraph.ts';
import { Watch, watchMutations, watchQueries } from './resolvers/watch.ts';
import type { MutationResolvers, Resolvers } from './types.generated.ts';

const resolvers: Resolvers = {
  ...enums,
  Query: {
    ...nodeQueries,
    ...statsQueries,
    ...entityQueries,
    ...relationQueries,
    ...subgraphQueries,
    ...pathQueries,
    ...coOccurrenceQueries,
    ...articleQueries,
    ...reviewQueries,
    ...decisionQueries,
    ...watchQueries,
    ...jobQueries,
  },
  Mutation: guarded({
    ...mutations,
    ...jobMutations,
    ...storedMutations,
    ...catalogueMutations,
    ...watchMutations,
    ...decisionMutations,
  }),
  Subscription: subscriptions,
  IngestPayload,
  Job,
  JobItem,
  JobItemConnection: connectionFields,
  JobPayload,
  JobConnection: connectionFields,
  Node,
  Stats,
  Entity,
  Relation,
  Statement,
  Claim,
  Evidence,
  Article,
  Sentence,
  Mention,
  Subgraph,
  Path,
  CoOccurrence,
  CoOccurrenceResult,
  NeighbourConnection,
  Decision,
  DecisionConnection,
  ReviewItem,
  ReviewItemConnection,
  Watch,
  WatchConnection: connectionFields,
  EntityConnection: connectionFields,
  ClaimConnection: connectionFields,
  MentionConnection: connectionFields,
  SentenceConnection: connectionFields,
  ArticleConnection: connectionFields,
};

/** The executable schema: the SDL of `schema/`, one file a concept, with its resolvers. */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema<Context>({ typeDefs: [...readSdl()], resolvers });
}

/** The SDL files, in order of their names. */
export function readSdl(): readonly string[] {
  const folder = new URL('schema/', import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(new URL(file, folder), 'utf8'));
}

/** Puts the check of the caller before every mutation there is. */
function guarded(all: MutationResolvers): MutationResolvers {
  const entries = Object.entries(all).map(([name, resolve]) => [
    name,
    (parent: object, args: never, context: Context, info: never) => {
      if (context.refusal !== null) throw new ForbiddenError(context.refusal);
      return (resolve as (...parts: readonly unknown[]) => unknown)(parent, args, context, info);
    },
  ]);
  return Object.fromEntries(entries) as MutationResolvers;
}
