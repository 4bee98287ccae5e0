import type { JSX } from 'preact';
import { THEMES, type Theme, theme } from '../state/theme.ts';
import { IconButton } from '../ui/icon-button.tsx';

/** Goes from the system's theme to light, to dark, and round. */
export function ThemeSwitch(): JSX.Element {
  const next = THEMES[(THEMES.indexOf(theme.value) + 1) % THEMES.length] ?? 'system';
  return (
    <IconButton icon={theme.value} name={`Theme: ${theme.value}. Switch to ${next}`} onPress={() => choose(next)} />
  );
}

function choose(next: Theme): void {
  theme.value = next;
}
