import type { ArticleRecord } from '../graph/articles.ts';
import type { ClaimRecord } from '../graph/claims.ts';
import type { DecisionRecord } from '../graph/decisions.ts';
import type { EntityRecord } from '../graph/entities.ts';
import type { JobItemRecord } from '../graph/job-items.ts';
import type { JobRecord } from '../graph/jobs.ts';
import type { MentionRecord } from '../graph/mentions.ts';
import type { NeighbourCount } from '../graph/neighbours.ts';
import type { Page } from '../graph/page.ts';
import type { RelationRecord } from '../graph/relations.ts';
import type { ReasonCount, ReviewItemRecord } from '../graph/review-items.ts';
import type { SentenceRecord } from '../graph/sentences.ts';
import type { WatchRecord } from '../graph/watches.ts';

/** An item of a connection. */
export type Edge<T> = { readonly cursor: string; readonly node: T };

/** A page of a list; its total is counted only where it is asked for. */
export type Connection<E> = {
  readonly edges: readonly E[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  readonly count: () => Promise<number>;
};

export type EntityList = Connection<Edge<EntityRecord> & { readonly matched: string | null }>;
export type ClaimList = Connection<Edge<ClaimRecord>>;
export type MentionList = Connection<Edge<MentionRecord>>;
export type SentenceList = Connection<Edge<SentenceRecord>>;
export type ArticleList = Connection<Edge<ArticleRecord>>;
export type JobList = Connection<Edge<JobRecord>>;
export type JobItemList = Connection<Edge<JobItemRecord>>;
export type WatchList = Connection<Edge<WatchRecord>>;
export type NeighbourList = Connection<Edge<EntityRecord> & { readonly relation: RelationRecord }> & {
  readonly counts: () => Promise<readonly NeighbourCount[]>;
};
export type DecisionList = Connection<Edge<DecisionRecord>>;
export type ReviewItemList = Connection<Edge<ReviewItemRecord>> & {
  readonly counts: () => Promise<readonly ReasonCount[]>;
};

/** Makes a connection of a page. */
export function toConnection<T>(page: Page<T>, count: () => Promise<number>): Connection<Edge<T>> {
  return { ...page, edges: page.items.map(({ cursor, item }) => ({ cursor, node: item })), count };
}

/** Resolvers that all connections share. */
export const connectionFields = {
  nodes: <T>(connection: Connection<Edge<T>>): readonly T[] => connection.edges.map((edge) => edge.node),
  pageInfo: (connection: Connection<Edge<unknown>>) => ({
    hasNextPage: connection.hasNext,
    hasPreviousPage: connection.hasPrevious,
    startCursor: connection.edges.at(0)?.cursor ?? null,
    endCursor: connection.edges.at(-1)?.cursor ?? null,
  }),
  totalCount: (connection: Connection<unknown>): Promise<number> => connection.count(),
};
