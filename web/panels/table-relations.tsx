import type { ComponentChildren, JSX } from 'preact';
import { openDetails } from '../state/panels.ts';
import { selection, selectRelation } from '../state/selection.ts';
import { relationRows, relationSort } from '../state/table.ts';
import { RELATION_COLUMNS, type RelationRow } from '../state/table-columns.ts';
import { Grid } from '../ui/grid.tsx';
import { TypeMark } from './line-mark.tsx';
import { toGridColumns } from './table-heads.ts';

/** The relations of the picture as a table; Enter opens one. */
export function RelationTable(): JSX.Element {
  const chosen = selection.value?.type === 'relation' ? selection.value.id : null;
  return (
    <Grid
      label="Relations in the picture"
      columns={toGridColumns(RELATION_COLUMNS, relationSort)}
      rows={relationRows.value}
      idOf={({ id }) => id}
      selected={new Set(chosen === null ? [] : [chosen])}
      cell={toCell}
      onOpen={open}
      onKey={() => false}
    />
  );
}

function toCell(row: RelationRow, key: string): ComponentChildren {
  const text = RELATION_COLUMNS.find((column) => column.key === key)?.text(row);
  if (key === 'source' || key === 'target') return <bdi>{text}</bdi>;
  if (key !== 'type') return text;
  return (
    <>
      <TypeMark type={row.type} /> {text}
    </>
  );
}

function open({ id }: RelationRow): void {
  selectRelation(id);
  openDetails();
}
