import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';

/** Why something could not be decided; nothing while it could. */
export function Refusal({ of }: { readonly of: ReadonlySignal<string | null> }): JSX.Element | null {
  if (of.value === null) return null;
  return (
    <span class="refusal" role="alert">
      {of.value}
    </span>
  );
}
