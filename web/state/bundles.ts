import { signal } from '@preact/signals';
import { drawing } from './drawing.ts';
import { perform } from './history.ts';
import { pairKey } from './together.ts';

/** Keys of the pairs whose several relations are drawn each by itself. */
export const openBundles = signal<ReadonlySet<string>>(new Set());

/** Draws the relations between two entities each by itself, or as one line again. */
export function toggleBundle(key: string): void {
  const before = openBundles.value;
  const after = new Set(before);
  const closes = after.delete(key);
  if (!closes) after.add(key);
  change(closes ? 'bundle relations' : 'open a bundle', after);
}

/** Draws all relations each by itself. */
export function openAllBundles(): void {
  const keys = [...drawing.value.relations.values()].map(({ source, target }) => pairKey(source.id, target.id));
  change('open all bundles', new Set(keys));
}

/** Draws several relations of the same two entities as one line everywhere. */
export function bundleAll(): void {
  change('bundle relations', new Set());
}

function change(name: string, after: ReadonlySet<string>): void {
  const before = openBundles.value;
  const set = (next: ReadonlySet<string>) => () => {
    openBundles.value = next;
  };
  perform(name, set(after), set(before));
}
