import { signal } from '@preact/signals';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What a person chose; `system` follows the system. */
export const theme = signal<Theme>('system');
/** Whether the page is dark now, by choice or by the system. */
export const dark = signal(false);

/** Reads a theme as it was stored; anything else is `system`. */
export function toTheme(stored: string | null): Theme {
  return THEMES.find((each) => each === stored) ?? 'system';
}
