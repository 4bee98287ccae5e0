import { stepBack, stepForth } from './panels/toolbar.tsx';
import { toggleTable } from './state/drawer.ts';
import { dialog } from './state/panels.ts';
import { closeArticle, reading } from './state/reading.ts';
import { focusSearch } from './state/search.ts';
import { clearSelection } from './state/selection.ts';
import { markNone, several } from './state/several.ts';

/** What of a key press counts, and whether it goes into a text. */
export type Press = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
};
export type Shortcut = 'search' | 'undo' | 'redo' | 'help' | 'table' | 'escape';

/** The shortcut of a key press anywhere on the page; null when it has none. While typing only Ctrl+K is one. */
export function toShortcut(press: Press, typing: boolean): Shortcut | null {
  const key = press.key.toLowerCase();
  const control = (press.ctrlKey || press.metaKey) && !press.altKey;
  if (control && key === 'k') return 'search';
  if (typing) return null;
  if (control && key === 'z') return press.shiftKey ? 'redo' : 'undo';
  if (control && key === 'y') return 'redo';
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  if (key === '/') return 'search';
  if (key === '?') return 'help';
  if (key === 't') return 'table';
  return key === 'escape' ? 'escape' : null;
}

/** Listens for shortcuts. Dialogs keep their keys to themselves. Returns how to end it. */
export function listenToShortcuts(page: Document): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || dialog.value !== null) return;
    const shortcut = toShortcut(event, isTyping(event.target));
    if (shortcut === null) return;
    event.preventDefault();
    perform(shortcut);
  };
  page.addEventListener('keydown', onKey);
  return () => page.removeEventListener('keydown', onKey);
}

function perform(shortcut: Shortcut): void {
  if (shortcut === 'search') focusSearch();
  if (shortcut === 'undo') stepBack();
  if (shortcut === 'redo') stepForth();
  if (shortcut === 'help') dialog.value = 'help';
  if (shortcut === 'table') toggleTable();
  if (shortcut !== 'escape') return;
  if (several.value.size > 0) markNone();
  else if (reading.value !== null) closeArticle();
  else clearSelection();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
