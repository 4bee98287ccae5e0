import type { JSX } from 'preact';
import { exploring } from '../state/exploring.ts';
import { groupThese } from '../state/groups.ts';
import { dialog } from '../state/panels.ts';
import { togglePins } from '../state/pins.ts';
import { expandMarked, hideMarked, keepMarked, markNone, several } from '../state/several.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { counted } from '../words/numbers.ts';

/** What can be done with all marked entities; not there while none is. */
export function SeveralBar(): JSX.Element | null {
  const ids = [...several.value];
  if (ids.length === 0) return null;
  return (
    <div class="several-bar" role="toolbar" aria-label="Marked entities">
      <p class="counts">
        <strong>{counted(ids.length, 'entity', 'entities')}</strong> marked
      </p>
      <Action name="Hide" run={hideMarked} />
      <Action name="Keep only these" run={keepMarked} />
      <Action name="Expand" run={() => void expandMarked()} disabled={exploring.value !== null} />
      <Action name="Pin" run={() => togglePins(ids)} />
      <Action name="Group" run={() => groupMarked(ids)} disabled={ids.length < 2} />
      <Action
        name="Export"
        run={() => {
          dialog.value = 'export';
        }}
      />
      <IconButton icon="close" name="Mark none" onPress={markNone} />
    </div>
  );
}

type Props = { readonly name: string; readonly run: () => void; readonly disabled?: boolean };

function Action({ name, run, disabled = false }: Props): JSX.Element {
  return (
    <button type="button" class="button quiet" disabled={disabled} onClick={run}>
      {name}
    </button>
  );
}

function groupMarked(ids: readonly string[]): void {
  groupThese(ids);
  markNone();
}
