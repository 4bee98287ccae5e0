import type { ComponentChildren, JSX } from 'preact';
import { ROW_HEIGHT } from './rows.ts';

/** A column of a grid and how it is sorted. */
export type GridColumn = {
  readonly key: string;
  readonly name: string;
  readonly wide: 'small' | 'middle' | 'large';
  readonly numeric: boolean;
  readonly sorted: 'ascending' | 'descending' | 'none';
  readonly onSort: () => void;
};

/** What a grid shows and does. */
export type GridProps<R> = {
  readonly label: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly R[];
  readonly idOf: (row: R) => string;
  /** Ids of the lines that are selected; the grid scrolls to the first that changes. */
  readonly selected: ReadonlySet<string>;
  readonly cell: (row: R, column: string) => ComponentChildren;
  readonly onOpen: (row: R) => void;
  /** Any other key on a line; says whether it meant something. */
  readonly onKey: (row: R, event: KeyboardEvent) => boolean;
};

/** The headings; each sorts by its column. */
export function Head({ columns }: { readonly columns: readonly GridColumn[] }): JSX.Element {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ key, name, wide, numeric, sorted, onSort }) => (
          <th key={key} scope="col" class={`column-${wide} ${numeric ? 'numeric' : ''}`} aria-sort={sorted}>
            <button type="button" onClick={onSort}>
              {name}
              <span class="sort-mark" aria-hidden="true">
                {sorted === 'ascending' ? '▲' : sorted === 'descending' ? '▼' : ''}
              </span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

type LineProps<R> = GridProps<R> & {
  readonly row: R;
  readonly index: number;
  readonly stop: number;
  readonly onGo: (index: number) => void;
};

/** One line; pressing it opens what it is about. */
export function Line<R>({ columns, row, index, stop, idOf, selected, cell, onOpen, onGo }: LineProps<R>): JSX.Element {
  const press = (): void => {
    onGo(index);
    onOpen(row);
  };
  return (
    <tr
      aria-rowindex={index + 2}
      aria-selected={selected.has(idOf(row))}
      data-index={index}
      tabIndex={index === stop ? 0 : -1}
      onFocus={() => onGo(index)}
      onClick={press}
    >
      {columns.map(({ key, numeric }) => (
        <td key={key} class={numeric ? 'numeric' : ''}>
          {cell(row, key)}
        </td>
      ))}
    </tr>
  );
}

/** Room for lines that are not made. */
export function Gap({ lines, columns }: { readonly lines: number; readonly columns: number }): JSX.Element | null {
  if (lines <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it is empty, and cannot have the focus
    <tr aria-hidden="true" class="gap">
      <td colSpan={columns} style={{ height: `${lines * ROW_HEIGHT}px` }} />
    </tr>
  );
}
