import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { encodeView } from '../state/address.ts';
import { drawing } from '../state/drawing.ts';
import { visible } from '../state/filters.ts';
import {
  deletedView,
  exportViews,
  importViews,
  type SavedView,
  savedViews,
  saveView,
  undeleteView,
} from '../state/saved-views.ts';
import { selectedEntity } from '../state/selection.ts';
import { start } from '../state/start.ts';
import { view } from '../state/view.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import { saveFile } from '../ui/save-file.ts';
import { citeView } from '../words/citations.ts';
import { toLabel } from '../words/names.ts';
import { counted } from '../words/numbers.ts';
import { copyText } from './copy-citation.tsx';
import { SavedViewLine } from './saved-view-line.tsx';

/** Keeps the present view under a name, and opens, renames, deletes, exports and imports those kept. */
export function ViewsDialog({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const said = useSignal('');
  const undo = useRef<HTMLButtonElement>(null);
  const focusUndo = (): void => void requestAnimationFrame(() => undo.current?.focus());
  const say = (text: string): void => {
    said.value = text;
  };
  return (
    <Dialog title="Saved views" onClose={onClose}>
      <SaveForm say={say} />
      {savedViews.value.length === 0 ? (
        <p class="hint">None yet. What you save stays in this browser; export it to keep or to share it.</p>
      ) : (
        <ul class="saved-views" aria-label="Saved views">
          {savedViews.value.map((each) => (
            <SavedViewLine key={each.id} saved={each} say={say} onOpened={onClose} onDeleted={focusUndo} />
          ))}
        </ul>
      )}
      <p class="facts" role="status">
        {said.value}{' '}
        {deletedView.value !== null && (
          <button
            ref={undo}
            type="button"
            class="link"
            onClick={() => {
              say(`“${deletedView.value?.name}” is back.`);
              undeleteView();
            }}
          >
            Undo
          </button>
        )}
      </p>
      <Files say={say} />
    </Dialog>
  );
}

type Say = { readonly say: (text: string) => void };

function SaveForm({ say }: Say): JSX.Element {
  const name = useSignal(suggestName());
  const { entities, relations } = visible.value;
  const shows = `${counted(entities.size, 'entity', 'entities')}, ${counted(relations.size, 'relation')}`;
  return (
    <form
      class="save-view"
      onSubmit={(event) => {
        event.preventDefault();
        say(`Saved as “${saveView(name.value, new Date()).name}”.`);
      }}
    >
      <label class="field">
        Name of the present view
        <input
          type="text"
          dir="auto"
          maxLength={120}
          value={name.value}
          onInput={({ currentTarget }) => {
            name.value = currentTarget.value;
          }}
        />
      </label>
      <div class="actions">
        <button type="submit" class="button" disabled={drawing.value.entities.size === 0}>
          <Icon name="bookmark" /> Save
        </button>
        <button type="button" class="button quiet" onClick={() => void cite(name.value, shows).then(say)}>
          <Icon name="quote" /> Copy citation
        </button>
        <small>{shows}</small>
      </div>
    </form>
  );
}

function Files({ say }: Say): JSX.Element {
  return (
    <div class="actions">
      <button
        type="button"
        class="button quiet"
        disabled={savedViews.value.length === 0}
        onClick={() => say(saveAll(savedViews.value))}
      >
        <Icon name="download" /> Export all
      </button>
      <label class="button quiet file-button">
        Import…
        <input
          type="file"
          class="unseen"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void readFile(file).then(say);
            currentTarget.value = '';
          }}
        />
      </label>
    </div>
  );
}

/** The most bytes that a file of views may have. */
const MOST_BYTES = 10_000_000;

async function readFile(file: File): Promise<string> {
  if (file.size > MOST_BYTES) return 'That file is larger than 10 MB, more than views take.';
  return importViews(await file.text());
}

function suggestName(): string {
  const id = selectedEntity.peek();
  const chosen = id === null ? undefined : drawing.peek().entities.get(id)?.name;
  return chosen === undefined ? `View of ${new Date().toISOString().slice(0, 10)}` : toLabel(chosen, 100);
}

function saveAll(views: readonly SavedView[]): string {
  const name = `modelscape-views-${new Date().toISOString().slice(0, 10)}.json`;
  saveFile(name, new Blob([exportViews(views)], { type: 'application/json' }));
  return `Saved ${name}.`;
}

async function cite(name: string, shows: string): Promise<string> {
  const { origin, pathname } = window.location;
  const address = encodeView({ ...view.peek(), entities: [...drawing.peek().entities.keys()] });
  const newest = start.peek()?.stats.lastPublished ?? null;
  const text = citeView({ name, shows, newest, url: `${origin}${pathname}#${address}` }, new Date());
  return (await copyText(text)) ? 'Citation copied.' : text;
}
