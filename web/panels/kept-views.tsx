import type { JSX } from 'preact';
import { dialog } from '../state/panels.ts';
import { openSaved, savedViews } from '../state/saved-views.ts';
import { Icon } from '../ui/icon.tsx';
import { toLabel } from '../words/names.ts';
import { counted } from '../words/numbers.ts';

const FIRST = 3;

/** The views that were kept last, to go on from, and the way to all of them. */
export function KeptViews(): JSX.Element {
  return (
    <>
      {savedViews.value.length > 0 && (
        <>
          <h3>Saved views</h3>
          <ul class="kept-views">
            {savedViews.value.slice(0, FIRST).map((saved) => (
              <li key={saved.id}>
                <button type="button" class="link" dir="auto" onClick={() => void openSaved(saved)}>
                  {toLabel(saved.name, 80)}
                </button>{' '}
                <small>{counted(saved.entities, 'entity', 'entities')}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          dialog.value = 'views';
        }}
      >
        <Icon name="bookmark" /> {savedViews.value.length === 0 ? 'Save this view' : 'All saved views'}
      </button>
    </>
  );
}
