import { expect, test } from 'vitest';
import { ApiError } from '../../../web/api/errors.ts';
import { createLoader } from '../../../web/state/loading.ts';
import { createPages } from '../../../web/state/paging.ts';
import { isSearchable } from '../../../web/state/search.ts';

function later<T>(): { readonly promise: Promise<T>; readonly settle: (value: T) => void } {
  let settle: (value: T) => void = () => {};
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}

test('an older answer that comes late never replaces a newer one', async () => {
  const loader = createLoader<string>();
  const [old, young] = [later<string>(), later<string>()];
  const first = loader.load(() => old.promise);
  const second = loader.load(() => young.promise);
  young.settle('newer');
  await second;
  old.settle('older');
  await first;
  expect(loader.state.value).toEqual({ status: 'ready', value: 'newer' });
});

test('a newer request calls the older off', async () => {
  const loader = createLoader<string>();
  const signals: AbortSignal[] = [];
  const first = loader.load(async (signal) => {
    signals.push(signal);
    return 'one';
  });
  await loader.load(async () => 'two');
  await first;
  expect(signals[0]?.aborted).toBe(true);
});

test('a failure is told in words and leaves what was there', async () => {
  const loader = createLoader<string>();
  await loader.load(async () => 'there');
  await loader.load(async () => {
    throw new ApiError('GRAPH_UNAVAILABLE', 'bolt://x');
  }, true);
  expect(loader.state.value).toEqual({
    status: 'failed',
    value: 'there',
    problem: 'The graph is not answering yet. Reconnecting…',
  });
});

test('a list is read on from where it ended, and a failed page can be tried again', async () => {
  const pages = createPages<number>();
  let fails = true;
  await pages.open(async (after) => {
    if (after === null) return { nodes: [1, 2], totalCount: 3, pageInfo: { hasNextPage: true, endCursor: 'c2' } };
    if (fails) throw new ApiError('OFFLINE', '');
    return { nodes: [3], totalCount: 3, pageInfo: { hasNextPage: false, endCursor: 'c3' } };
  });
  await pages.more();
  expect(pages.state.value.status).toBe('failed');
  expect(pages.state.value.value?.items).toEqual([1, 2]);
  fails = false;
  await pages.more();
  expect(pages.state.value.value).toEqual({ items: [1, 2, 3], totalCount: 3, next: null });
});

test.each([
  ['a', false],
  ['ai', true],
  ['  a ', false],
  ['月', true],
  ['ソ', true],
  ['한', true],
  ['%', false],
])('%j is enough to search by: %s', (text, enough) => {
  expect(isSearchable(text)).toBe(enough);
});
