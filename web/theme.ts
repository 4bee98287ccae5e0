import { effect } from '@preact/signals';
import { keepStored, readStored } from './browser-store.ts';
import { dark, theme, toTheme } from './state/theme.ts';

const KEY = 'modelscape-theme';

/** Keeps the page in the chosen theme and the choice in the browser's store. */
export function followTheme(page: Window): void {
  const system = page.matchMedia('(prefers-color-scheme: dark)');
  theme.value = toTheme(readStored(page, KEY));
  const apply = (): void => {
    const root = page.document.documentElement;
    root.dataset['theme'] = theme.peek();
    dark.value = theme.peek() === 'dark' || (theme.peek() === 'system' && system.matches);
  };
  system.addEventListener('change', apply);
  effect(() => {
    keepStored(page, KEY, theme.value);
    apply();
  });
}
