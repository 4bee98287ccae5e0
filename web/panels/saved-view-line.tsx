import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { deleteView, openSaved, renameView, type SavedView } from '../state/saved-views.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { toDate } from '../words/dates.ts';
import { toLabel } from '../words/names.ts';
import { counted } from '../words/numbers.ts';

type Props = {
  readonly saved: SavedView;
  /** Tells what was done. */
  readonly say: (text: string) => void;
  /** Called when the view is about to be shown. */
  readonly onOpened: () => void;
  /** Called when the view is no more, and what had the focus with it. */
  readonly onDeleted: () => void;
};

/** One view that was kept: open, rename, delete. */
export function SavedViewLine({ saved, say, onOpened, onDeleted }: Props): JSX.Element {
  const renaming = useSignal(false);
  const line = useRef<HTMLLIElement>(null);
  const name = toLabel(saved.name, 120);
  return (
    <li ref={line} class="saved-view">
      {renaming.value ? (
        <RenameForm
          saved={saved}
          onDone={() => {
            renaming.value = false;
            requestAnimationFrame(() => line.current?.querySelector('button')?.focus());
          }}
        />
      ) : (
        <button
          type="button"
          class="link"
          dir="auto"
          onClick={() => {
            onOpened();
            void openSaved(saved);
          }}
        >
          {name}
        </button>
      )}
      <small>
        {counted(saved.entities, 'entity', 'entities')}, {counted(saved.relations, 'relation')} ·{' '}
        {toDate(saved.savedAt.slice(0, 10))}
      </small>
      <IconButton
        icon="rename"
        name={`Rename ${name}`}
        onPress={() => {
          renaming.value = !renaming.value;
        }}
      />
      <IconButton
        icon="delete"
        name={`Delete ${name}`}
        onPress={() => {
          deleteView(saved.id);
          say(`“${name}” deleted.`);
          onDeleted();
        }}
      />
    </li>
  );
}

function RenameForm({ saved, onDone }: { readonly saved: SavedView; readonly onDone: () => void }): JSX.Element {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const field = new FormData(event.currentTarget).get('name');
        renameView(saved.id, typeof field === 'string' ? field : '');
        onDone();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onDone();
      }}
    >
      <input
        name="name"
        type="text"
        dir="auto"
        aria-label="New name"
        maxLength={120}
        defaultValue={saved.name}
        ref={(input) => input?.focus()}
      />
      <button type="submit" class="button quiet">
        Rename
      </button>
    </form>
  );
}
