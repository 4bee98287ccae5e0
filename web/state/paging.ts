import type { ReadonlySignal } from '@preact/signals';
import { createLoader, type Loading } from './loading.ts';

type Page<T> = {
  readonly nodes: readonly T[];
  readonly totalCount?: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};
type Fetch<T> = (after: string | null, signal: AbortSignal) => Promise<Page<T> | null>;

/** As much of a long list as was read, and how long it is in all. */
export type Listed<T> = { readonly items: readonly T[]; readonly totalCount: number; readonly next: string | null };

export type Pages<T> = {
  readonly state: ReadonlySignal<Loading<Listed<T>>>;
  /** Begins a list with its first page. */
  readonly open: (fetch: Fetch<T>) => Promise<void>;
  /** Reads the next page, or the one that failed. */
  readonly more: () => Promise<void>;
};

/** A long list that is read page by page. */
export function createPages<T>(): Pages<T> {
  const { state, load } = createLoader<Listed<T>>();
  let fetch: Fetch<T> = async () => null;
  const more = async (): Promise<void> => {
    const before = state.peek().value;
    await load(async (signal) => append(before, await fetch(before?.next ?? null, signal)), true);
  };
  const open = async (next: Fetch<T>): Promise<void> => {
    fetch = next;
    await load(async (signal) => append(null, await next(null, signal)));
  };
  return { state, open, more };
}

function append<T>(before: Listed<T> | null, page: Page<T> | null): Listed<T> {
  const items = [...(before?.items ?? []), ...(page?.nodes ?? [])];
  const next = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return { items, totalCount: page?.totalCount ?? items.length, next };
}
