import type { CodegenConfig } from '@graphql-codegen/cli';
import { enums } from './resolvers/enums.ts';

const config: CodegenConfig = {
  schema: 'server/graphql/schema/*.graphql',
  generates: {
    'server/graphql/types.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        immutableTypes: true,
        enumsAsTypes: true,
        useTypeImports: true,
        importExtension: '.ts',
        contextType: './context.ts#Context',
        mappers: {
          Entity: '../graph/entities.ts#EntityRecord',
          Relation: '../graph/relations.ts#RelationRecord',
          Statement: '../graph/statements.ts#StatementRecord',
          Claim: '../graph/claims.ts#ClaimRecord',
          Evidence: '../graph/evidence.ts#EvidenceRecord',
          Article: '../graph/articles.ts#ArticleRecord',
          Sentence: '../graph/sentences.ts#SentenceRecord',
          Mention: '../graph/mentions.ts#MentionRecord',
          EntityConnection: './connection.ts#EntityList',
          NeighbourConnection: './connection.ts#NeighbourList',
          ClaimConnection: './connection.ts#ClaimList',
          MentionConnection: './connection.ts#MentionList',
          SentenceConnection: './connection.ts#SentenceList',
          ArticleConnection: './connection.ts#ArticleList',
          ReviewItem: '../graph/review-items.ts#ReviewItemRecord',
          ReviewItemConnection: './connection.ts#ReviewItemList',
          Decision: '../graph/decisions.ts#DecisionRecord',
          DecisionConnection: './connection.ts#DecisionList',
          Watch: '../graph/watches.ts#WatchRecord',
          WatchConnection: './connection.ts#WatchList',
          CoOccurrence: './resolvers/co-occurrence.ts#Pair',
          CoOccurrenceResult: './resolvers/co-occurrence.ts#Pairs',
          Subgraph: './resolvers/subgraph.ts#Shown',
          Path: '../graph/path-search.ts#FoundPath',
          Stats: '../graph/stats.ts#StatsRecord',
          IngestPayload: './resolvers/ingest.ts#Done',
          Job: '../graph/jobs.ts#JobRecord',
          JobItem: '../graph/job-items.ts#JobItemRecord',
          JobConnection: './connection.ts#JobList',
          JobItemConnection: './connection.ts#JobItemList',
          JobPayload: './resolvers/job-mutations.ts#Asked',
        },
        enumValues: enums,
        scalars: { ID: 'string', DateTime: 'string' },
      },
    },
    'web/api/operations.generated.ts': {
      documents: 'web/api/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        immutableTypes: true,
        enumsAsTypes: true,
        documentMode: 'string',
        useTypeImports: true,
        scalars: { ID: 'string', DateTime: 'string' },
      },
    },
  },
};

export default config;
