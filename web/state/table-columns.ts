import type { EntityCardFragment, RelationCardFragment } from '../api/operations.generated.ts';
import { toDate } from '../words/dates.ts';
import { KINDS, kindWord } from '../words/kinds.ts';
import { toLabel } from '../words/names.ts';
import { toCount, toMoney } from '../words/numbers.ts';
import { RELATION_TYPES, relationName } from '../words/relations.ts';
import { STANCES, stanceWord } from '../words/stances.ts';

/** An entity as a line of the table, with how many of its relations the picture shows. */
export type EntityRow = EntityCardFragment & { readonly drawn: number };
/** A relation as a line of the table, with the names of its ends. */
export type RelationRow = RelationCardFragment & { readonly from: string; readonly to: string };

/** One column: what a cell says, what sorting compares (null comes last either way), and what is copied where that differs. */
export type Column<R> = {
  readonly key: string;
  readonly name: string;
  readonly wide: 'small' | 'middle' | 'large';
  readonly numeric: boolean;
  readonly text: (row: R) => string;
  readonly value: (row: R) => string | number | null;
  readonly copied?: (row: R) => string;
};

type Facts<R> = Pick<Column<R>, 'key' | 'name' | 'wide'>;

/** Columns of the entities drawn; the first names the line. */
export const ENTITY_COLUMNS: readonly Column<EntityRow>[] = [
  words({ key: 'name', name: 'Name', wide: 'large' }, ({ name }) => toLabel(name)),
  ranked(
    { key: 'kind', name: 'Kind', wide: 'middle' },
    ({ kind }) => kindWord(kind),
    ({ kind }) => KINDS.indexOf(kind),
  ),
  numbers({ key: 'articles', name: 'Articles', wide: 'small' }, ({ articleCount }) => articleCount),
  numbers({ key: 'mentions', name: 'Mentions', wide: 'small' }, ({ mentionCount }) => mentionCount),
  {
    ...numbers({ key: 'drawn', name: 'Relations drawn', wide: 'middle' }, ({ drawn }: EntityRow) => drawn),
    text: ({ drawn, relationCount }) => `${toCount(drawn)} of ${toCount(Math.max(drawn, relationCount))}`,
  },
  dates({ key: 'first', name: 'First seen', wide: 'middle' }, ({ firstSeen }) => firstSeen),
  dates({ key: 'last', name: 'Last seen', wide: 'middle' }, ({ lastSeen }) => lastSeen),
];

/** Columns of the relations drawn; the first names the line. */
export const RELATION_COLUMNS: readonly Column<RelationRow>[] = [
  words({ key: 'source', name: 'From', wide: 'large' }, ({ from }) => from),
  ranked(
    { key: 'type', name: 'Relation', wide: 'middle' },
    ({ type }) => relationName(type),
    ({ type }) => RELATION_TYPES.indexOf(type),
  ),
  words({ key: 'target', name: 'To', wide: 'large' }, ({ to }) => to),
  numbers({ key: 'claims', name: 'Claims', wide: 'small' }, ({ claimCount }) => claimCount),
  numbers({ key: 'articles', name: 'Articles', wide: 'small' }, ({ articleCount }) => articleCount),
  ranked(
    { key: 'stance', name: 'Stance', wide: 'small' },
    ({ stance }) => stanceWord(stance),
    ({ stance }) => STANCES.indexOf(stance),
  ),
  {
    ...numbers({ key: 'confidence', name: 'Confidence', wide: 'small' }, ({ confidence }: RelationRow) => confidence),
    text: ({ confidence }) => confidence.toFixed(2),
  },
  {
    ...numbers({ key: 'amount', name: 'Amount', wide: 'middle' }, ({ amount }: RelationRow) => amount?.value ?? null),
    text: ({ amount }) => (amount ? toMoney(amount) : ''),
    copied: ({ amount }) => (amount ? `${amount.value} ${amount.currency}` : ''),
  },
  dates({ key: 'first', name: 'First seen', wide: 'middle' }, ({ firstSeen }) => firstSeen),
  dates({ key: 'last', name: 'Last seen', wide: 'middle' }, ({ lastSeen }) => lastSeen),
];

function words<R>(facts: Facts<R>, text: (row: R) => string): Column<R> {
  return { ...facts, numeric: false, text, value: text };
}

/** Words that sort in the order of the legend. */
function ranked<R>(facts: Facts<R>, text: (row: R) => string, value: (row: R) => number): Column<R> {
  return { ...facts, numeric: false, text, value };
}

function numbers<R>(facts: Facts<R>, value: (row: R) => number | null): Column<R> {
  const text = (row: R): string => toCell(value(row));
  return { ...facts, numeric: true, text, value, copied: (row) => String(value(row) ?? '') };
}

function dates<R>(facts: Facts<R>, value: (row: R) => string | null): Column<R> {
  const text = (row: R): string => toDate(value(row) ?? '') || 'undated';
  return { ...facts, numeric: false, text, value, copied: (row) => value(row) ?? '' };
}

function toCell(value: number | null): string {
  return value === null ? '' : toCount(value);
}
