import { batch, computed, type Signal, signal } from '@preact/signals';
import type { EntityKind, RelationType, Stance } from '../api/operations.generated.ts';
import { type ActiveFilter, activeFilters, countHiding, without } from './active-filters.ts';
import {
  type Comparison,
  type Filters,
  type Narrowing,
  NO_FILTERS,
  NO_NARROWING,
  type Period,
  toVisible,
} from './criteria.ts';
import { drawing } from './drawing.ts';

/** Kinds, types and stances that are hidden: they stay in the picture and come back. */
export const hiddenKinds = signal<ReadonlySet<EntityKind>>(new Set());
export const hiddenTypes = signal<ReadonlySet<RelationType>>(new Set());
export const hiddenStances = signal<ReadonlySet<Stance>>(new Set());
/** What relations must be like to be seen: period, confidence, publisher. */
export const narrowing = signal<Narrowing>(NO_NARROWING);

/** All filters, together. */
export const filters = computed<Filters>(() => ({
  ...narrowing.value,
  kinds: hiddenKinds.value,
  types: hiddenTypes.value,
  stances: hiddenStances.value,
}));

/** Each filter that is on, and how much it hides by itself. */
export const hiding = computed(() => countHiding(drawing.value, filters.value));

/** How many filters are on: hidden kinds, types and stances, and what relations must be like. */
export const hiddenCount = computed(() => activeFilters(filters.value).length);

/** What of the picture passes the filters. */
export const visible = computed(() => toVisible(drawing.value, filters.value));

/** Hides what is shown, shows what is hidden. */
export function toggle<T>(hidden: Signal<ReadonlySet<T>>, value: T): void {
  const next = new Set(hidden.value);
  if (!next.delete(value)) next.add(value);
  hidden.value = next;
}

/** Changes some of what relations must be like. */
export function narrow(change: Partial<Narrowing>): void {
  narrowing.value = { ...narrowing.value, ...change };
}

/** Shows only what is stated in a period; null for ever. A comparison ends. Days in the wrong order change places. */
export function choosePeriod(period: Period | null): void {
  const { from, to } = period ?? { from: null, to: null };
  const turned = from !== null && to !== null && from > to ? { from: to, to: from } : { from, to };
  narrow({ period: from === null && to === null ? null : turned, compared: null });
}

/** Compares the pictures of two days; null ends that. A period ends. Days in the wrong order change places. */
export function compare(days: Comparison | null): void {
  const turned = days !== null && days.before > days.after;
  narrow({ compared: turned ? { before: days.after, after: days.before } : days, period: null });
}

/** Takes one filter away. */
export function removeFilter(filter: ActiveFilter): void {
  restoreFilters(without(filters.value, filter));
}

/** Takes all filters away. */
export function showAll(): void {
  restoreFilters(NO_FILTERS);
}

/** Filters by exactly these. */
export function restoreFilters({ kinds, types, stances, ...rest }: Filters): void {
  batch(() => {
    hiddenKinds.value = kinds;
    hiddenTypes.value = types;
    hiddenStances.value = stances;
    narrowing.value = rest;
  });
}
