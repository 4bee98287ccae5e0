import type { EntityKind, RelationType } from '../../extract/extraction.ts';
import type { NeighbourCount } from '../../graph/neighbours.ts';
import { connectionFields } from '../connection.ts';
import type { NeighbourConnectionResolvers } from '../types.generated.ts';

export const NeighbourConnection = {
  ...connectionFields,
  countsByType: async (connection) =>
    sumBy(await connection.counts(), 'type').map(([type, count]) => ({ type: type as RelationType, count })),
  countsByKind: async (connection) =>
    sumBy(await connection.counts(), 'kind').map(([kind, count]) => ({ kind: kind as EntityKind, count })),
} satisfies NeighbourConnectionResolvers;

/** Sums, greatest first, then by name. */
function sumBy(counts: readonly NeighbourCount[], by: 'type' | 'kind'): readonly (readonly [string, number])[] {
  const sums = new Map<string, number>();
  for (const count of counts) sums.set(count[by], (sums.get(count[by]) ?? 0) + count.count);
  return [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
