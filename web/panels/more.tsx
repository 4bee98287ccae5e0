import type { JSX } from 'preact';
import type { Loading } from '../state/loading.ts';
import type { Listed, Pages } from '../state/paging.ts';
import { toCount } from '../words/numbers.ts';

type Props<T> = { readonly pages: Pages<T>; readonly loading: Loading<Listed<T>>; readonly what: string };

/** Says how much of a list is shown, and reads on. Nothing when all of it is there. */
export function More<T>({ pages, loading, what }: Props<T>): JSX.Element | null {
  const listed = loading.value;
  if (!listed || listed.next === null) return null;
  const busy = loading.status === 'loading';
  return (
    <div class="more">
      <span>
        {toCount(listed.items.length)} of {toCount(listed.totalCount)} shown
      </span>
      <button type="button" class="button quiet" disabled={busy} onClick={() => void pages.more()}>
        {busy ? 'Loading…' : `More ${what}`}
      </button>
    </div>
  );
}
