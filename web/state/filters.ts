import { computed, type Signal, signal } from '@preact/signals';
import type { EntityKind, RelationType, Stance } from '../api/operations.generated.ts';
import { type Drawing, drawing } from './drawing.ts';

export type Filters = {
  readonly kinds: ReadonlySet<EntityKind>;
  readonly types: ReadonlySet<RelationType>;
  readonly stances: ReadonlySet<Stance>;
};

/** What of the picture is to be seen, by id. */
export type Visible = { readonly entities: ReadonlySet<string>; readonly relations: ReadonlySet<string> };

/** Kinds, types and stances that are hidden: they stay in the picture and come back. */
export const hiddenKinds = signal<ReadonlySet<EntityKind>>(new Set());
export const hiddenTypes = signal<ReadonlySet<RelationType>>(new Set());
export const hiddenStances = signal<ReadonlySet<Stance>>(new Set());

/** All that is hidden, together. */
export const filters = computed<Filters>(() => ({
  kinds: hiddenKinds.value,
  types: hiddenTypes.value,
  stances: hiddenStances.value,
}));

/** How many kinds, types and stances are hidden. */
export const hiddenCount = computed(() => hiddenKinds.value.size + hiddenTypes.value.size + hiddenStances.value.size);

/** What of the picture passes the filters. */
export const visible = computed(() => toVisible(drawing.value, filters.value));

/** What of a picture passes filters. A relation is seen only when both ends are. */
export function toVisible(base: Drawing, hidden: Filters): Visible {
  const entities = new Set(
    [...base.entities.values()].filter(({ kind }) => !hidden.kinds.has(kind)).map(({ id }) => id),
  );
  const relations = [...base.relations.values()].filter(
    ({ type, stance, source, target }) =>
      !hidden.types.has(type) && !hidden.stances.has(stance) && entities.has(source.id) && entities.has(target.id),
  );
  return { entities, relations: new Set(relations.map(({ id }) => id)) };
}

/** Hides what is shown, shows what is hidden. */
export function toggle<T>(hidden: Signal<ReadonlySet<T>>, value: T): void {
  const next = new Set(hidden.value);
  if (!next.delete(value)) next.add(value);
  hidden.value = next;
}

/** Shows everything again. */
export function showAll(): void {
  hiddenKinds.value = new Set();
  hiddenTypes.value = new Set();
  hiddenStances.value = new Set();
}
