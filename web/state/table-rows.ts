import { toLabel } from '../words/names.ts';
import type { Visible } from './criteria.ts';
import type { Drawing } from './drawing.ts';
import type { Column, EntityRow, RelationRow } from './table-columns.ts';

/** By which column lines are sorted. */
export type Sort = { readonly column: string; readonly descending: boolean };

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** The entities seen, with how many of the relations seen each has; in the order drawn. */
export function toEntityRows(drawing: Drawing, visible: Visible): readonly EntityRow[] {
  const drawn = new Map<string, number>();
  const count = (id: string): void => void drawn.set(id, (drawn.get(id) ?? 0) + 1);
  for (const { id, source, target } of drawing.relations.values()) {
    if (!visible.relations.has(id)) continue;
    count(source.id);
    if (source.id !== target.id) count(target.id);
  }
  return [...drawing.entities.values()]
    .filter(({ id }) => visible.entities.has(id))
    .map((entity) => ({ ...entity, drawn: drawn.get(entity.id) ?? 0 }));
}

/** The relations seen, with the names of their ends; in the order drawn. */
export function toRelationRows(drawing: Drawing, visible: Visible): readonly RelationRow[] {
  const nameOf = (id: string): string => toLabel(drawing.entities.get(id)?.name ?? '');
  return [...drawing.relations.values()]
    .filter(({ id }) => visible.relations.has(id))
    .map((relation) => ({ ...relation, from: nameOf(relation.source.id), to: nameOf(relation.target.id) }));
}

/** Lines of which some cell holds all words of the text, whatever case and accents. */
export function filterRows<R>(rows: readonly R[], columns: readonly Column<R>[], text: string): readonly R[] {
  const wanted = fold(text).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return rows;
  return rows.filter((row) => {
    const line = fold(columns.map((column) => column.text(row)).join('\t'));
    return wanted.every((word) => line.includes(word));
  });
}

/** Sorted by a column, without a value last, the first column deciding ties. Rows stay as they come for an unknown column. */
export function sortRows<R>(rows: readonly R[], columns: readonly Column<R>[], sort: Sort): readonly R[] {
  const by = columns.find(({ key }) => key === sort.column);
  const [first] = columns;
  if (!by || !first) return rows;
  const sign = sort.descending ? -1 : 1;
  return [...rows].sort(
    (a, b) => compare(by.value(a), by.value(b), sign) || compare(first.value(a), first.value(b), 1),
  );
}

/** The sort after a press on a column's head: turned round where it is that column already, else largest or A first. */
export function pressHead<R>(sort: Sort, { key, numeric }: Column<R>): Sort {
  return sort.column === key ? { column: key, descending: !sort.descending } : { column: key, descending: numeric };
}

/** Lines as tab-separated values with a head, for spreadsheets: numbers plain, dates as they are, nothing that a spreadsheet runs. */
export function toTsv<R>(rows: readonly R[], columns: readonly Column<R>[]): string {
  const head = columns.map(({ name }) => name);
  const lines = rows.map((row) => columns.map(({ copied, text }) => toCell((copied ?? text)(row))));
  return [head, ...lines].map((cells) => `${cells.join('\t')}\n`).join('');
}

function compare(a: string | number | null, b: string | number | null, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  return sign * collator.compare(String(a), String(b));
}

function toCell(text: string): string {
  const plain = text.replace(/[\t\r\n]+/g, ' ');
  return /^[=+\-@]/.test(plain) && !/^-?\d/.test(plain) ? `'${plain}` : plain;
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
