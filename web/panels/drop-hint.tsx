import type { JSX } from 'preact';

/** What the page says while files are held over it. */
export function DropHint(): JSX.Element {
  return (
    <div class="drop-hint" aria-hidden="true">
      Drop to read into the graph
    </div>
  );
}
