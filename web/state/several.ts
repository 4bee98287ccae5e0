import { computed, signal } from '@preact/signals';
import { counted } from '../words/numbers.ts';
import { drawing } from './drawing.ts';
import { expand, hide } from './exploring.ts';
import { visible } from './filters.ts';
import { announce } from './notices.ts';

const marked = signal<ReadonlySet<string>>(new Set());

/** Ids of the entities that are marked for something to be done with all of them, as far as they are seen. */
export const several = computed<ReadonlySet<string>>(
  () => new Set([...marked.value].filter((id) => visible.value.entities.has(id))),
);

/** Marks an entity, or does so no more. */
export function toggleMarked(id: string): void {
  const next = new Set(several.value);
  if (!next.delete(id)) next.add(id);
  mark(next);
}

/** Marks these beside those that are marked. */
export function markAlso(ids: readonly string[]): void {
  mark(new Set([...several.value, ...ids]));
}

/** Marks all that is seen. */
export function markAll(): void {
  mark(visible.value.entities);
}

/** Marks none. */
export function markNone(): void {
  marked.value = new Set();
}

/** Takes the marked out of the picture. */
export function hideMarked(): void {
  hide([...several.value]);
  markNone();
}

/** Takes all others out of the picture. */
export function keepMarked(): void {
  hide([...drawing.value.entities.keys()].filter((id) => !several.value.has(id)));
}

/** Expands each of the marked, one after the other; each is a step. */
export async function expandMarked(): Promise<void> {
  for (const id of several.value) await expand(id);
}

function mark(ids: ReadonlySet<string>): void {
  marked.value = ids;
  announce(`${counted(ids.size, 'entity', 'entities')} marked`);
}
