import type { JSX } from 'preact';
import { leftOpen, openDetails, openTab, rightOpen, type Tab, tab, width } from '../state/panels.ts';
import { PANEL_TABS } from './panel-tabs.ts';

/** On narrow pages: what the sheet over the picture shows. Pressing what is shown closes the sheet. */
export function SheetBar(): JSX.Element | null {
  if (width.value !== 'narrow') return null;
  return (
    <nav class="sheet-bar" aria-label="Panels">
      <button type="button" aria-pressed={rightOpen.value} onClick={toggleDetails}>
        Details
      </button>
      {PANEL_TABS.map(({ key, name }) => {
        const shown = leftOpen.value && tab.value === key;
        return (
          <button key={key} type="button" aria-pressed={shown} onClick={() => toggleTab(key, shown)}>
            {name}
          </button>
        );
      })}
    </nav>
  );
}

function toggleDetails(): void {
  if (rightOpen.value) rightOpen.value = false;
  else openDetails();
}

function toggleTab(key: Tab, shown: boolean): void {
  if (shown) leftOpen.value = false;
  else openTab(key);
}
