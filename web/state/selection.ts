import { batch, computed, effect, signal } from '@preact/signals';
import type { EntityKind } from '../api/operations.generated.ts';
import { drawing } from './drawing.ts';
import { closeArticle } from './reading.ts';

/** What the details panel is about. It need not be drawn. */
export type Selection = { readonly type: 'entity' | 'relation'; readonly id: string };

/** What is selected in picture, outline and lists alike; null when nothing is. */
export const selection = signal<Selection | null>(null);
/** Where the arrow keys stand in the picture; null before they were used. */
export const cursor = signal<string | null>(null);
/** The kind that the legend points at for the moment; null when none. */
export const pointedKind = signal<EntityKind | null>(null);

/** Id of the selected entity; null when none or a relation is. */
export const selectedEntity = computed(() => (selection.value?.type === 'entity' ? selection.value.id : null));

/** Selects an entity and puts the cursor on it. An open article closes: its place is that of the details. */
export function selectEntity(id: string): void {
  batch(() => {
    closeArticle();
    selection.value = { type: 'entity', id };
    cursor.value = id;
  });
}

/** Selects a relation; an open article closes. */
export function selectRelation(id: string): void {
  batch(() => {
    closeArticle();
    selection.value = { type: 'relation', id };
  });
}

/** Selects nothing. */
export function clearSelection(): void {
  selection.value = null;
}

/** Takes the cursor off entities that are drawn no more. Runs until disposed. */
export function keepCursorDrawn(): () => void {
  return effect(() => {
    const at = cursor.value;
    if (at !== null && !at.startsWith('group ') && !drawing.value.entities.has(at)) cursor.value = null;
  });
}
