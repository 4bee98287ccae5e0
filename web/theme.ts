import { effect } from '@preact/signals';
import { dark, theme, toTheme } from './state/theme.ts';

const KEY = 'modelscape-theme';

/** Keeps the page in the chosen theme and the choice in the browser's store. */
export function followTheme(page: Window): void {
  const system = page.matchMedia('(prefers-color-scheme: dark)');
  theme.value = toTheme(readStored(page));
  const apply = (): void => {
    const root = page.document.documentElement;
    root.dataset['theme'] = theme.peek();
    dark.value = theme.peek() === 'dark' || (theme.peek() === 'system' && system.matches);
  };
  system.addEventListener('change', apply);
  effect(() => {
    store(page, theme.value);
    apply();
  });
}

function readStored(page: Window): string | null {
  try {
    return page.localStorage.getItem(KEY);
  } catch {
    return null; // the store may be forbidden; the choice then lasts as long as the page
  }
}

function store(page: Window, chosen: string): void {
  try {
    page.localStorage.setItem(KEY, chosen);
  } catch {
    // as above
  }
}
