import { computed, signal } from '@preact/signals';
import { drawing } from './drawing.ts';
import { visible } from './filters.ts';
import { ENTITY_COLUMNS, RELATION_COLUMNS } from './table-columns.ts';
import { filterRows, type Sort, sortRows, toEntityRows, toRelationRows } from './table-rows.ts';

/** What lines of the table must hold; empty for all. */
export const tableText = signal('');
/** How the entities are sorted. */
export const entitySort = signal<Sort>({ column: 'articles', descending: true });
/** How the relations are sorted. */
export const relationSort = signal<Sort>({ column: 'articles', descending: true });

const entities = computed(() => toEntityRows(drawing.value, visible.value));
const relations = computed(() => toRelationRows(drawing.value, visible.value));

/** The entities that the table lists, sorted. */
export const entityRows = computed(() =>
  sortRows(filterRows(entities.value, ENTITY_COLUMNS, tableText.value), ENTITY_COLUMNS, entitySort.value),
);
/** The relations that the table lists, sorted. */
export const relationRows = computed(() =>
  sortRows(filterRows(relations.value, RELATION_COLUMNS, tableText.value), RELATION_COLUMNS, relationSort.value),
);
