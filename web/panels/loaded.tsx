import type { ComponentChildren, JSX } from 'preact';
import type { Loading } from '../state/loading.ts';

type Props<T> = {
  readonly loading: Loading<T>;
  /** What is being fetched: "the relations". */
  readonly what: string;
  readonly onRetry: () => void;
  readonly children: (value: T) => ComponentChildren;
};

/** Shows what was loaded, that it is loading, or that it failed and how to try again. What is there stays. */
export function Loaded<T>({ loading, what, onRetry, children }: Props<T>): JSX.Element {
  return (
    <>
      {loading.value !== null && children(loading.value)}
      {loading.status === 'ready' && loading.value === null && children(loading.value)}
      {loading.status === 'loading' && loading.value === null && <p class="loading">Loading {what}…</p>}
      {loading.status === 'failed' && (
        <div class="problem" role="alert">
          <p>{loading.problem}</p>
          <button type="button" class="button quiet" onClick={onRetry}>
            Try again
          </button>
        </div>
      )}
    </>
  );
}
