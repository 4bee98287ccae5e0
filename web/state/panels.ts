import { batch, signal } from '@preact/signals';

export const TABS = ['legend', 'together', 'links', 'timeline', 'review', 'outline'] as const;
/** What the left panel shows. */
export type Tab = (typeof TABS)[number];
/** How wide the page is: both panels beside the picture, the left one as a drawer, or one sheet below. */
export type Width = 'wide' | 'medium' | 'narrow';
/** Dialogs, one at a time. */
export type Dialog = 'add' | 'correct' | 'export' | 'help' | 'views';

export const tab = signal<Tab>('legend');
export const width = signal<Width>('wide');
export const leftOpen = signal(true);
export const rightOpen = signal(true);
export const dialog = signal<Dialog | null>(null);

/** Takes note of the page's width; panels open and close as fits. */
export function setWidth(next: Width): void {
  if (next === width.value) return;
  batch(() => {
    width.value = next;
    leftOpen.value = next === 'wide';
    rightOpen.value = next !== 'narrow' || rightOpen.value;
  });
}

/** Shows a tab of the left panel. */
export function openTab(next: Tab): void {
  batch(() => {
    tab.value = next;
    leftOpen.value = true;
    if (width.value === 'narrow') rightOpen.value = false;
  });
}

/** Shows the details panel. */
export function openDetails(): void {
  batch(() => {
    rightOpen.value = true;
    if (width.value === 'narrow') leftOpen.value = false;
  });
}

/** Shows or hides the left panel. */
export function toggleLeft(): void {
  if (leftOpen.value) leftOpen.value = false;
  else openTab(tab.value);
}
