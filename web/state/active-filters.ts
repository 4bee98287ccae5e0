import type { EntityKind, RelationType, Stance } from '../api/operations.generated.ts';
import { type Comparison, type Filters, type Period, type Publishers, toVisible } from './criteria.ts';
import type { Drawing } from './drawing.ts';

/** One filter that hides something, so that it can be named and taken away by itself. */
export type ActiveFilter =
  | { readonly of: 'kind'; readonly value: EntityKind }
  | { readonly of: 'type'; readonly value: RelationType }
  | { readonly of: 'stance'; readonly value: Stance }
  | { readonly of: 'period'; readonly value: Period }
  | { readonly of: 'compared'; readonly value: Comparison }
  | { readonly of: 'confidence'; readonly value: number }
  | { readonly of: 'publishers'; readonly value: Publishers }
  | { readonly of: 'alone' };

/** A filter and how many relations (of `alone`, entities) it hides when it acts by itself. */
export type Hiding = { readonly filter: ActiveFilter; readonly hides: number };

/** A filter and how many relations come back without it. */
export type Relaxing = { readonly filter: ActiveFilter; readonly back: number };

/** The filters that are on, in the order of the legend. */
export function activeFilters(filters: Filters): readonly ActiveFilter[] {
  const { period, compared, leastConfidence, publishers, aloneHidden } = filters;
  return [
    ...[...filters.kinds].map((value) => ({ of: 'kind', value }) as const),
    ...[...filters.types].map((value) => ({ of: 'type', value }) as const),
    ...[...filters.stances].map((value) => ({ of: 'stance', value }) as const),
    ...(period === null ? [] : [{ of: 'period', value: period } as const]),
    ...(compared === null ? [] : [{ of: 'compared', value: compared } as const]),
    ...(leastConfidence === 0 ? [] : [{ of: 'confidence', value: leastConfidence } as const]),
    ...(publishers === null ? [] : [{ of: 'publishers', value: publishers } as const]),
    ...(aloneHidden ? [{ of: 'alone' } as const] : []),
  ];
}

/** The filters but for this one. */
export function without(filters: Filters, filter: ActiveFilter): Filters {
  switch (filter.of) {
    case 'kind':
      return { ...filters, kinds: drop(filters.kinds, filter.value) };
    case 'type':
      return { ...filters, types: drop(filters.types, filter.value) };
    case 'stance':
      return { ...filters, stances: drop(filters.stances, filter.value) };
    case 'period':
      return { ...filters, period: null };
    case 'compared':
      return { ...filters, compared: null };
    case 'confidence':
      return { ...filters, leastConfidence: 0 };
    case 'publishers':
      return { ...filters, publishers: null };
    case 'alone':
      return { ...filters, aloneHidden: false };
  }
}

/** How much each filter hides by itself, in the order of the filters. */
export function countHiding(base: Drawing, filters: Filters): readonly Hiding[] {
  const active = activeFilters(filters);
  const seen = filters.aloneHidden ? toVisible(base, { ...filters, aloneHidden: false }).entities.size : 0;
  return active.map((filter) => {
    if (filter.of === 'alone') return { filter, hides: seen - toVisible(base, filters).entities.size };
    const others = active.filter((each) => each !== filter);
    const alone = others.reduce(without, filters);
    return { filter, hides: base.relations.size - toVisible(base, alone).relations.size };
  });
}

/** The filter without which most relations come back; null when no single one brings any back. */
export function bestToRelax(base: Drawing, filters: Filters): Relaxing | null {
  const seen = toVisible(base, filters).relations.size;
  const all = activeFilters(filters).map((filter) => ({
    filter,
    back: toVisible(base, without(filters, filter)).relations.size - seen,
  }));
  return all.reduce<Relaxing | null>((most, each) => (each.back > (most?.back ?? 0) ? each : most), null);
}

function drop<T>(from: ReadonlySet<T>, value: T): ReadonlySet<T> {
  return new Set([...from].filter((each) => each !== value));
}
