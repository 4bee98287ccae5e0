import type { Signal } from '@preact/signals';
import type { Column } from '../state/table-columns.ts';
import { pressHead, type Sort } from '../state/table-rows.ts';
import type { GridColumn } from '../ui/grid-line.tsx';

/** Heads of a table: how each is sorted, and what a press on it does. */
export function toGridColumns<R>(columns: readonly Column<R>[], sort: Signal<Sort>): readonly GridColumn[] {
  const { column, descending } = sort.value;
  return columns.map((each) => ({
    key: each.key,
    name: each.name,
    wide: each.wide,
    numeric: each.numeric,
    sorted: each.key === column ? (descending ? 'descending' : 'ascending') : 'none',
    onSort: () => {
      sort.value = pressHead(sort.value, each);
    },
  }));
}
