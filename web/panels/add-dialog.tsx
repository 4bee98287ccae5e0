import type { JSX, TargetedSubmitEvent } from 'preact';
import { addArticle, added, forgetAdded } from '../state/adding.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Added } from './added.tsx';

/** Takes an article by hand and shows what was found in it. */
export function AddDialog({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const close = (): void => {
    forgetAdded();
    onClose();
  };
  const done = added.value.status === 'ready' && added.value.value.userErrors.length === 0;
  return (
    <Dialog title="Add article" onClose={close}>
      {done && added.value.value ? <Added ingested={added.value.value} onClose={close} /> : <Form />}
    </Dialog>
  );
}

function Form(): JSX.Element {
  const busy = added.value.status === 'loading';
  const errors = added.value.value?.userErrors ?? [];
  return (
    <form class="form" onSubmit={submit}>
      <label class="field">
        <span>Text</span>
        <textarea name="text" required rows={9} placeholder="Paste the article: plain text or Markdown" />
      </label>
      <label class="field">
        <span>Title</span>
        <input name="title" type="text" placeholder="Else its first line" />
      </label>
      <div class="fields">
        <label class="field">
          <span>Link</span>
          <input name="url" type="url" placeholder="https://" />
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
