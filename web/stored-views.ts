import { effect } from '@preact/signals';
import { tell } from './state/notices.ts';
import { exportViews, readViews, savedViews } from './state/saved-views.ts';

const KEY = 'modelscape-views';

/** Keeps saved views in the browser's store, in step with other windows of the page. */
export function keepViewsStored(page: Window): void {
  const read = (text: string | null): void => {
    savedViews.value = (text === null ? null : readViews(text))?.views ?? [];
  };
  let last = readStored(page);
  read(last);
  page.addEventListener('storage', ({ key, newValue }) => {
    if (key !== KEY) return;
    last = newValue;
    read(newValue);
  });
  let first = true;
  effect(() => {
    const text = exportViews(savedViews.value);
    if (!first && text !== last) store(page, text);
    first = false;
    last = text;
  });
}

function readStored(page: Window): string | null {
  try {
    return page.localStorage.getItem(KEY);
  } catch {
    return null; // the store may be forbidden; views then last as long as the page
  }
}

function store(page: Window, text: string): void {
  try {
    page.localStorage.setItem(KEY, text);
  } catch {
    tell('The browser does not keep views: its store is full or forbidden. Export them to keep them.');
  }
}
