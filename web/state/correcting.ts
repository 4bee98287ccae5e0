import { signal } from '@preact/signals';
import type { DecideInput, EntityCardFragment, EntityKind } from '../api/operations.generated.ts';
import { dialog } from './panels.ts';
import { createSearch } from './search.ts';

export const CORRECTION_TYPES = ['RENAME', 'ALIAS', 'RETYPE', 'SAME', 'DIFFERENT', 'HIDE'] as const;
export type Correction = (typeof CORRECTION_TYPES)[number];

/** What may be wrong with an entity, as people say it. */
export const CORRECTIONS: Readonly<Record<Correction, string>> = {
  RENAME: 'It has another name',
  ALIAS: 'It has a further name',
  RETYPE: 'It is of another kind',
  SAME: 'It is the same as another',
  DIFFERENT: 'It is not the same as another',
  HIDE: 'It is nothing to show',
};

/** The entity that is corrected; null when none is. */
export const correcting = signal<EntityCardFragment | null>(null);
/** The search for what it is the same as. */
export const mergeSearch = createSearch();

/** Opens the dialog in which an entity is corrected. */
export function correct(entity: EntityCardFragment): void {
  mergeSearch.clear();
  correcting.value = entity;
  dialog.value = 'correct';
}

/** What was filled in. */
export type Filled = {
  readonly name: string;
  readonly kind: EntityKind;
  readonly other: { readonly id: string; readonly name: string } | null;
};

/** The decision that is asked for; null while something is missing. */
export function correctionInput(
  entity: EntityCardFragment,
  type: Correction,
  { name, kind, other }: Filled,
): Omit<DecideInput, 'by'> | null {
  switch (type) {
    case 'RENAME':
    case 'ALIAS':
      return name.trim() === '' ? null : { type, entity: entity.id, name: name.trim() };
    case 'RETYPE':
      return kind === entity.kind ? null : { type, entity: entity.id, kind };
    case 'SAME':
    case 'DIFFERENT':
      return other === null || other.id === entity.id ? null : { type, entity: entity.id, other: other.id };
    case 'HIDE':
      return { type, entity: entity.id };
  }
}
