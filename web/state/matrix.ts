import { computed, signal } from '@preact/signals';
import type { EntityCardFragment } from '../api/operations.generated.ts';
import { orderAlike } from './seriation.ts';
import { type Pair, pairKey, pairs } from './together.ts';

/** Most often together first, or alike side by side. */
export type MatrixOrder = 'count' | 'alike';
/** What a cell tells. */
export type MatrixMeasure = 'count' | 'lift';

/** Entities against entities, the same in both directions. */
export type Matrix = {
  readonly entities: readonly EntityCardFragment[];
  readonly pairs: ReadonlyMap<string, Pair>;
  /** How many entities the pairs name in all. */
  readonly total: number;
};

/** The most entities on a side: more can't be read. */
export const MOST_SIDE = 40;

export const matrixOrder = signal<MatrixOrder>('alike');
export const matrixMeasure = signal<MatrixMeasure>('count');
/** The matrix of the pairs that are listed now. */
export const matrix = computed(() => toMatrix(pairs.value, matrixOrder.value));

/** The entities that are together most often, and each pair of them that is listed. */
export function toMatrix(listed: readonly Pair[], order: MatrixOrder): Matrix {
  const known = new Map(listed.map((pair) => [pairKey(pair.a.id, pair.b.id), pair]));
  const weights = new Map<string, { readonly entity: EntityCardFragment; readonly weight: number }>();
  for (const { a, b, count } of listed) {
    for (const entity of [a, b]) {
      weights.set(entity.id, { entity, weight: (weights.get(entity.id)?.weight ?? 0) + count });
    }
  }
  const byWeight = [...weights.values()].sort((x, y) => y.weight - x.weight).map(({ entity }) => entity);
  const entities = byWeight.slice(0, MOST_SIDE);
  if (order === 'count') return { entities, pairs: known, total: byWeight.length };
  const strength = (x: number, y: number): number => strengthOf(known.get(pairKey(idAt(x), idAt(y))));
  const idAt = (index: number): string => entities[index]?.id ?? '';
  const turned = orderAlike(entities.length, strength).flatMap((index) => entities[index] ?? []);
  return { entities: turned, pairs: known, total: byWeight.length };
}

/** How dark a cell is, 1 to 5: a fifth of the largest count each, or doublings of the lift. */
export function shadeOf(pair: Pair, measure: MatrixMeasure, most: number): number {
  const share = measure === 'count' ? (5 * pair.count) / Math.max(1, most) : 1 + Math.log2(Math.max(1, pair.lift));
  return Math.max(1, Math.min(5, Math.ceil(share)));
}

function strengthOf(pair: Pair | undefined): number {
  return pair && pair.lift > 1 ? Math.sqrt(pair.significance) : 0;
}
