import { effect } from '@preact/signals';
import { keepStored, readStored } from './browser-store.ts';
import { keepRecent, readRecent, recent } from './state/recent.ts';

const KEY = 'modelscape-recent';

/** Keeps in the browser's store which entities were looked at lately. */
export function keepRecentStored(page: Window): void {
  recent.value = readRecent(parse(readStored(page, KEY)));
  keepRecent();
  effect(() => {
    keepStored(page, KEY, JSON.stringify(recent.value));
  });
}

function parse(text: string | null): unknown {
  try {
    return text === null ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}
