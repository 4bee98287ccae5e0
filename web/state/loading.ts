import { type ReadonlySignal, signal } from '@preact/signals';
import { ApiError, isAbort, toSentence } from '../api/errors.ts';

/** Something that comes from the API: what is there stays while a newer answer is on its way. */
export type Loading<T> =
  | { readonly status: 'idle'; readonly value: null }
  | { readonly status: 'loading'; readonly value: T | null }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly value: T | null; readonly problem: string };

export type Loader<T> = {
  readonly state: ReadonlySignal<Loading<T>>;
  /** Asks anew. An earlier request is called off, and its answer never wins over a newer one. While the graph is away, asks again by itself. */
  readonly load: (ask: (signal: AbortSignal) => Promise<T>, keep?: boolean) => Promise<void>;
  /** Calls off what is under way and forgets what was there. */
  readonly reset: () => void;
};

/** Milliseconds after which a missing graph is asked again. */
const RECONNECT = 3000;

/** A place for one thing that is loaded again and again; the newest request wins. */
export function createLoader<T>(): Loader<T> {
  const state = signal<Loading<T>>({ status: 'idle', value: null });
  let current = new AbortController();
  const begin = (): AbortController => {
    current.abort();
    current = new AbortController();
    return current;
  };
  const load: Loader<T>['load'] = async (ask, keep = false) => {
    const mine = begin();
    state.value = { status: 'loading', value: keep ? state.peek().value : null };
    try {
      const value = await ask(mine.signal);
      if (mine === current && !mine.signal.aborted) state.value = { status: 'ready', value };
    } catch (failure) {
      if (mine !== current || isAbort(failure)) return;
      state.value = { status: 'failed', value: state.peek().value, problem: toSentence(failure) };
      if (!(failure instanceof ApiError) || failure.code !== 'GRAPH_UNAVAILABLE') return;
      setTimeout(() => void (mine === current && load(ask, true)), RECONNECT);
    }
  };
  const reset = (): void => {
    begin();
    state.value = { status: 'idle', value: null };
  };
  return { state, load, reset };
}
