import type { JSX, TargetedSubmitEvent } from 'preact';
import { addArticle, added, forgetAdded } from '../state/adding.ts';
import { forgetHanded, handed, isUnderWay } from '../state/job.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Added } from './added.tsx';
import { DropZone } from './drop-zone.tsx';
import { HandedFiles } from './handed-files.tsx';

/** Takes files, a link or a text, and shows what was found in them. */
export function AddDialog({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const close = (): void => {
    forgetAdded();
    // What is being read goes on, and is there again when this is opened once more.
    if (!isUnderWay(handed.value)) forgetHanded();
    onClose();
  };
  if (handed.value !== null) {
    return (
      <Dialog title="Add articles" onClose={close}>
        <HandedFiles handed={handed.value} onClose={close} />
      </Dialog>
    );
  }
  const done = added.value.status === 'ready' && added.value.value.userErrors.length === 0;
  return (
    <Dialog title="Add articles" onClose={close}>
      {done && added.value.value ? <Added ingested={added.value.value} onClose={close} /> : <Form />}
    </Dialog>
  );
}

function Form(): JSX.Element {
  const busy = added.value.status === 'loading';
  const errors = added.value.value?.userErrors ?? [];
  return (
    <form class="form" onSubmit={submit}>
      <DropZone />
      <label class="field">
        <span>Text</span>
        <textarea name="text" rows={7} placeholder="Paste the article: plain text or Markdown" />
      </label>
      <label class="field">
        <span>Title</span>
        <input name="title" type="text" placeholder="Else its first line" />
      </label>
      <div class="fields">
        <label class="field">
          <span>Link</span>
          <input name="url" type="url" placeholder="https:// alone is fetched" />
        </label>
        <label class="field">
          <span>Publisher</span>
          <input name="source" type="text" />
        </label>
        <label class="field">
          <span>Date</span>
          <input name="publishedAt" type="text" placeholder="2026-01-05, 2026-01 or 2026" />
        </label>
      </div>
      {errors.map(({ code, message }) => (
        <p key={code} class="problem" role="alert">
          {message}
        </p>
      ))}
      {added.value.status === 'failed' && (
        <p class="problem" role="alert">
          {added.value.problem}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="button" disabled={busy}>
          {busy ? 'Reading…' : 'Read it'}
        </button>
        <span class="facts">The same link again replaces the article; the same text again changes nothing.</span>
      </div>
    </form>
  );
}

function submit(event: TargetedSubmitEvent<HTMLFormElement>): void {
  event.preventDefault();
  const fields = [...new FormData(event.currentTarget)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  void addArticle(Object.fromEntries(fields));
}
