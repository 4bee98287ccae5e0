import { signal } from '@preact/signals';
import type { Point } from './camera.ts';
import type { Selection } from './selection.ts';

/** A menu about an entity or a relation, or about the whole picture (null), at a place on the page. */
export type Menu = { readonly about: Selection | null; readonly at: Point };

/** The menu that is open; null when none is. */
export const menu = signal<Menu | null>(null);
