import { effect, signal } from '@preact/signals';
import type { EntityKind } from '../api/operations.generated.ts';
import { KINDS } from '../words/kinds.ts';
import { drawing } from './drawing.ts';
import { selectedEntity } from './selection.ts';

/** An entity that was looked at. */
export type Recent = { readonly id: string; readonly name: string; readonly kind: EntityKind };

const MOST_RECENT = 8;

/** Entities looked at lately, the last one first. */
export const recent = signal<readonly Recent[]>([]);

/** Takes note of each drawn entity that is selected. Runs until disposed. */
export function keepRecent(): () => void {
  return effect(() => {
    const id = selectedEntity.value;
    const entity = id === null ? undefined : drawing.value.entities.get(id);
    if (entity === undefined || recent.peek()[0]?.id === entity.id) return;
    const { name, kind } = entity;
    const others = recent.peek().filter((each) => each.id !== entity.id);
    recent.value = [{ id: entity.id, name, kind }, ...others].slice(0, MOST_RECENT);
  });
}

/** Reads what was stored of them; what makes no sense is left out. */
export function readRecent(stored: unknown): readonly Recent[] {
  if (!Array.isArray(stored)) return [];
  return stored.slice(0, MOST_RECENT).flatMap((each: unknown) => {
    if (typeof each !== 'object' || each === null) return [];
    const { id, name, kind: word } = each as Readonly<Record<string, unknown>>;
    const kind = KINDS.find((known) => known === word);
    return typeof id === 'string' && typeof name === 'string' && kind ? [{ id, name, kind }] : [];
  });
}
