import { effect } from '@preact/signals';
import { keepStored, readStored } from './browser-store.ts';
import { tell } from './state/notices.ts';
import { exportViews, readViews, savedViews } from './state/saved-views.ts';

const KEY = 'modelscape-views';
const NOT_KEPT = 'The browser does not keep views: its store is full or forbidden. Export them to keep them.';

/** Keeps saved views in the browser's store, in step with other windows of the page. */
export function keepViewsStored(page: Window): void {
  const read = (text: string | null): void => {
    savedViews.value = (text === null ? null : readViews(text))?.views ?? [];
  };
  let last = readStored(page, KEY);
  read(last);
  page.addEventListener('storage', ({ key, newValue }) => {
    if (key !== KEY) return;
    last = newValue;
    read(newValue);
  });
  let first = true;
  effect(() => {
    const text = exportViews(savedViews.value);
    if (!first && text !== last && !keepStored(page, KEY, text)) tell(NOT_KEPT);
    first = false;
    last = text;
  });
}
