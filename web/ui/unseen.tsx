import type { ComponentChildren, JSX } from 'preact';

/** Words for screen readers alone, that join what is seen to a sentence. */
export function Unseen({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <span class="unseen">{children}</span>;
}
