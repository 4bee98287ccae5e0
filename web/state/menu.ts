import { signal } from '@preact/signals';
import type { Point } from './camera.ts';

/** What of the picture a menu can be about. */
export type Menued = { readonly type: 'entity' | 'relation' | 'group' | 'bundle'; readonly id: string };

/** A menu about something, or about the whole picture (null), at a place on the page. */
export type Menu = { readonly about: Menued | null; readonly at: Point };

/** The menu that is open; null when none is. */
export const menu = signal<Menu | null>(null);
