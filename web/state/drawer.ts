import { batch, signal } from '@preact/signals';
import { leftOpen, rightOpen, width } from './panels.ts';

export const DRAWERS = ['entities', 'relations', 'matrix'] as const;
/** What the drawer below the picture shows. */
export type Drawer = (typeof DRAWERS)[number];

/** What the drawer shows; null while it is closed. */
export const drawer = signal<Drawer | null>(null);
/** Whether the drawer takes most of the page's height. */
export const drawerTall = signal(false);

/** Opens the drawer; on a narrow page the other panels close. */
export function openDrawer(which: Drawer): void {
  batch(() => {
    drawer.value = which;
    if (width.value !== 'narrow') return;
    leftOpen.value = false;
    rightOpen.value = false;
  });
}

/** Closes the drawer. */
export function closeDrawer(): void {
  drawer.value = null;
}

/** Opens the table of entities, or closes the drawer. */
export function toggleTable(): void {
  if (drawer.value === null) openDrawer('entities');
  else closeDrawer();
}
