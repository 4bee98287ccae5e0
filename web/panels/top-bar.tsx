import type { JSX } from 'preact';
import { openStart } from '../state/opening.ts';
import { dialog, toggleLeft } from '../state/panels.ts';
import { clearSelection } from '../state/selection.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Search } from './search.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

/** The bar over the picture: name, search, and what concerns the whole page. */
export function TopBar(): JSX.Element {
  return (
    <header class="top-bar">
      <div class="top-bar-start">
        <span class="left-toggle">
          <IconButton icon="panel" name="Show or hide legend and lists" onPress={toggleLeft} />
        </span>
        <h1>
          <button
            type="button"
            class="brand"
            aria-label="Modelscape: start view"
            onClick={() => {
              clearSelection();
              void openStart();
            }}
          >
            <Mark />
            <span>Modelscape</span>
          </button>
        </h1>
      </div>
      <Search />
      <div class="top-bar-end">
        <IconButton icon="add" name="Add article" text="Add article" onPress={() => open('add')} />
        <IconButton icon="download" name="Export this view" text="Export" onPress={() => open('export')} />
        <span class="views-toggle">
          <IconButton icon="bookmark" name="Saved views" onPress={() => open('views')} />
        </span>
        <ThemeSwitch />
        <IconButton icon="help" name="Keyboard shortcuts" onPress={() => open('help')} />
      </div>
    </header>
  );
}

function open(which: 'add' | 'export' | 'help' | 'views'): void {
  dialog.value = which;
}

function Mark(): JSX.Element {
  return (
    <svg class="mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path class="mark-line" d="M6 17 12 6l7 10" />
      <circle class="mark-circle" cx="12" cy="6" r="3.600" />
      <rect class="mark-square" x="2.500" y="13.500" width="7" height="7" rx="1.600" />
      <path class="mark-diamond" d="m18.500 11.500 4.500 4.500-4.500 4.500L14 16z" />
    </svg>
  );
}
