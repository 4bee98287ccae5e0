import { effect } from '@preact/signals';
import { keepStored, readStored } from './browser-store.ts';
import { signedBy } from './state/review.ts';

const KEY = 'modelscape-name';

/** Keeps in the browser's store who decides, so that it is typed once. */
export function keepNameStored(page: Window): void {
  signedBy.value = readStored(page, KEY) ?? '';
  effect(() => {
    keepStored(page, KEY, signedBy.value);
  });
}
