import { InvalidInputError, LimitExceededError } from '../errors.ts';
import { groupBy } from './group.ts';

/** How much of a list is wanted. */
export type PageArguments = {
  /** 1 to 100; null or undefined takes the default of 20. */
  readonly first?: number | null | undefined;
  /** Cursor of the item before the page. */
  readonly after?: string | null | undefined;
};

/** Items in the list's order, each with its cursor. */
export type Page<T> = {
  readonly items: readonly { readonly cursor: string; readonly item: T }[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
};

const DEFAULT = 20;
const MOST = 100;

/** The size of a page; throws InvalidInputError below 1 and LimitExceededError above 100, never clamps. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? DEFAULT;
  if (size < 1) throw new InvalidInputError('first', `give a number from 1 to ${MOST}, not ${size}`);
  if (size > MOST) throw new LimitExceededError('first', size, MOST);
  return size;
}

/** Cuts a page out of rows that were asked for with one more than the page's size. */
export function toPage<R, T>(
  rows: readonly R[],
  asked: PageArguments,
  item: (row: R) => { readonly cursor: string; readonly item: T },
): Page<T> {
  const size = pageSize(asked.first);
  return {
    items: rows.slice(0, size).map(item),
    hasNext: rows.length > size,
    hasPrevious: asked.after !== null && asked.after !== undefined,
  };
}

/** The same for many lists at once: one page for each parent, an empty one for those without rows. */
export function toPages<R extends { readonly parent: string }, T>(
  parents: readonly string[],
  rows: readonly R[],
  asked: PageArguments,
  item: (row: R) => { readonly cursor: string; readonly item: T },
): ReadonlyMap<string, Page<T>> {
  const byParent = groupBy(rows, (row) => row.parent);
  return new Map(parents.map((parent) => [parent, toPage(byParent.get(parent) ?? [], asked, item)]));
}
