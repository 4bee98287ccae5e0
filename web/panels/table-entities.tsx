import type { ComponentChildren, JSX } from 'preact';
import { expand, hide } from '../state/exploring.ts';
import { openDetails } from '../state/panels.ts';
import { togglePins } from '../state/pins.ts';
import { selectEntity, selectedEntity } from '../state/selection.ts';
import { toggleMarked } from '../state/several.ts';
import { entityRows, entitySort } from '../state/table.ts';
import { ENTITY_COLUMNS, type EntityRow } from '../state/table-columns.ts';
import { Grid } from '../ui/grid.tsx';
import { KindMark } from './kind-mark.tsx';
import { toGridColumns } from './table-heads.ts';

/** The entities of the picture as a table; Enter opens one, `e` expands, `h` hides, `p` pins, `x` marks it. */
export function EntityTable(): JSX.Element {
  const chosen = selectedEntity.value;
  return (
    <Grid
      label="Entities in the picture"
      columns={toGridColumns(ENTITY_COLUMNS, entitySort)}
      rows={entityRows.value}
      idOf={({ id }) => id}
      selected={new Set(chosen === null ? [] : [chosen])}
      cell={toCell}
      onOpen={open}
      onKey={onKey}
    />
  );
}

function toCell(row: EntityRow, key: string): ComponentChildren {
  const text = ENTITY_COLUMNS.find((column) => column.key === key)?.text(row);
  if (key !== 'name') return text;
  return (
    <>
      <KindMark kind={row.kind} /> <bdi>{text}</bdi>
    </>
  );
}

function open({ id }: EntityRow): void {
  selectEntity(id);
  openDetails();
}

function onKey({ id }: EntityRow, { key }: KeyboardEvent): boolean {
  if (key === 'e') void expand(id);
  else if (key === 'h') hide([id]);
  else if (key === 'p') togglePins([id]);
  else if (key === 'x') toggleMarked(id);
  else return false;
  return true;
}
