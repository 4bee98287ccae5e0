import type { JSX } from 'preact';

/** Says its text to screen readers when that changes. There is one on the page. */
export function Announcer({ text }: { readonly text: string }): JSX.Element {
  return (
    <p class="unseen" role="status" aria-live="polite">
      {text}
    </p>
  );
}
