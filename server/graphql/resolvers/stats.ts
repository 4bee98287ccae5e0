import { readStats } from '../../graph/stats.ts';
import type { QueryResolvers, StatsResolvers } from '../types.generated.ts';

export const statsQueries = {
  stats: (_, __, { reader }) => readStats(reader),
} satisfies QueryResolvers;

export const Stats = {
  articleCount: (stats) => stats.articles,
  claimCount: (stats) => stats.claims,
  mentionCount: (stats) => stats.mentions,
  entitiesByKind: (stats) => stats.kinds,
  relationsByType: (stats) => stats.types,
  entityCount: (stats) => sum(stats.kinds),
  relationCount: (stats) => sum(stats.types),
} satisfies StatsResolvers;

function sum(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}
