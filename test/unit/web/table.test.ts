import { expect, test } from 'vitest';
import { toDrawing } from '../../../web/state/drawing.ts';
import { ENTITY_COLUMNS, RELATION_COLUMNS } from '../../../web/state/table-columns.ts';
import { filterRows, pressHead, sortRows, toEntityRows, toRelationRows, toTsv } from '../../../web/state/table-rows.ts';
import { scrollTo, stepRow, toRange } from '../../../web/ui/rows.ts';
import { entity, relation } from './facts.ts';

const drawing = toDrawing({
  entities: [
    entity('Böhm', { kind: 'PERSON', articleCount: 12, firstSeen: null }),
    entity('Acme 10', { articleCount: 3 }),
    entity('Acme 9', { articleCount: 12, lastSeen: '2025-Q1' }),
    entity('=SUM(A1)', { kind: 'TECHNIQUE', articleCount: 1 }),
  ],
  relations: [
    relation('böhm', 'FOUNDED', 'acme 9'),
    relation('acme 9', 'ACQUIRED', 'acme 10', { amount: { value: 4e9, currency: 'USD', text: '$4bn' } }),
    relation('acme 9', 'PART_OF', 'acme 9'),
  ],
});
const all = { entities: new Set(drawing.entities.keys()), relations: new Set(drawing.relations.keys()) };
const names = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name);

test('each entity says how many of the relations seen it has; a loop counts once', () => {
  const rows = toEntityRows(drawing, { ...all, relations: new Set([...all.relations].slice(1)) });
  expect(rows.map(({ name, drawn }) => [name, drawn])).toEqual([
    ['Böhm', 0],
    ['Acme 10', 1],
    ['Acme 9', 2],
    ['=SUM(A1)', 0],
  ]);
});

test('lines sort by number, word or date, numbers in names as numbers, what has no value last either way', () => {
  const rows = toEntityRows(drawing, all);
  const by = (column: string, descending: boolean) => names(sortRows(rows, ENTITY_COLUMNS, { column, descending }));
  expect(by('name', false)).toEqual(['=SUM(A1)', 'Acme 9', 'Acme 10', 'Böhm']);
  expect(by('articles', true)).toEqual(['Acme 9', 'Böhm', 'Acme 10', '=SUM(A1)']);
  expect(by('kind', false).slice(-2)).toEqual(['Böhm', '=SUM(A1)']);
  expect([by('first', true).at(-1), by('first', false).at(-1)]).toEqual(['Böhm', 'Böhm']);
});

test('a head turns its own sort round, and begins with the largest number or with A', () => {
  const [name, , articles] = ENTITY_COLUMNS;
  if (!name || !articles) throw new Error('columns');
  const sort = pressHead({ column: 'name', descending: false }, articles);
  expect(sort).toEqual({ column: 'articles', descending: true });
  expect(pressHead(sort, articles)).toEqual({ column: 'articles', descending: false });
  expect(pressHead(sort, name)).toEqual({ column: 'name', descending: false });
});

test('the text must stand in a line with all its words, whatever case and accents', () => {
  const rows = toEntityRows(drawing, all);
  expect(names(filterRows(rows, ENTITY_COLUMNS, ' bohm PERSON '))).toEqual(['Böhm']);
  expect(filterRows(rows, ENTITY_COLUMNS, 'acme person')).toEqual([]);
  expect(filterRows(rows, ENTITY_COLUMNS, '  ')).toBe(rows);
});

test('a copy is tab-separated, with plain numbers and dates, and nothing that a spreadsheet runs', () => {
  const text = toTsv(toRelationRows(drawing, all).slice(1, 2), RELATION_COLUMNS);
  expect(text).toBe(
    'From\tRelation\tTo\tClaims\tArticles\tStance\tConfidence\tAmount\tFirst seen\tLast seen\n' +
      'Acme 9\tAcquired\tAcme 10\t2\t2\tDone\t0.9\t4000000000 USD\t2025-01-05\t2025-03-14\n',
  );
  expect(toTsv(toEntityRows(drawing, all).slice(3), ENTITY_COLUMNS)).toContain("\n'=SUM(A1)\ttechnique\t1\t");
});

test('of 4,000 lines only those in sight are made, and keys keep theirs in sight', () => {
  expect(toRange(4000, 0, 320)).toEqual({ first: 0, end: 26 });
  expect(toRange(4000, 32_000, 320)).toEqual({ first: 992, end: 1018 });
  expect(toRange(4000, 10_000_000, 320)).toEqual({ first: 3974, end: 4000 });
  expect(toRange(3, 0, 320)).toEqual({ first: 0, end: 3 });
  expect([scrollTo(0, 64, 320), scrollTo(5, 64, 320), scrollTo(20, 64, 320)]).toEqual([0, 64, 352]);
  expect([stepRow('ArrowUp', 0, 9, 4), stepRow('PageDown', 3, 9, 9), stepRow('End', 0, 9, 4)]).toEqual([0, 8, 8]);
  expect([stepRow('a', 0, 9, 4), stepRow('End', 0, 0, 4)]).toEqual([null, null]);
});
