import { expect, test } from 'vitest';
import { z } from 'zod';
import { InvalidInputError, LimitExceededError } from '../../../server/errors.ts';
import { fromCursor, toCursor } from '../../../server/graph/cursor.ts';
import { pageSize, toPage, toPages } from '../../../server/graph/page.ts';

const key = z.object({ name: z.string(), count: z.number() });
const item = (name: string) => ({ cursor: `c${name}`, item: name });

test('a page has 20 items unless told, and 100 at most', () => {
  expect([pageSize(null), pageSize(undefined), pageSize(1), pageSize(100)]).toEqual([20, 20, 1, 100]);
  expect(() => pageSize(101)).toThrow(new LimitExceededError('first', 101, 100));
  expect(() => pageSize(0)).toThrow(InvalidInputError);
  expect(() => pageSize(-5)).toThrow(InvalidInputError);
});

test('one row more than asked for says that more follow', () => {
  expect(toPage(['a', 'b', 'c'], { first: 2 }, item)).toEqual({
    items: [item('a'), item('b')],
    hasNext: true,
    hasPrevious: false,
  });
  expect(toPage(['a', 'b'], { first: 2, after: 'x' }, item)).toMatchObject({ hasNext: false, hasPrevious: true });
});

test('each parent has its own page, empty where it has no rows', () => {
  const rows = [
    { parent: 'p', name: 'a' },
    { parent: 'q', name: 'b' },
    { parent: 'p', name: 'c' },
  ];
  const pages = toPages(['p', 'q', 'r'], rows, { first: 2 }, (row) => item(row.name));
  expect([...pages].map(([parent, page]) => [parent, page.items.map(({ item }) => item)])).toEqual([
    ['p', ['a', 'c']],
    ['q', ['b']],
    ['r', []],
  ]);
});

test('a cursor gives back its sort key, whatever the name holds', () => {
  const sortKey = { name: '稀宇 "x" 🤗 \u202e', count: 0.1 + 0.2 };
  expect(fromCursor(toCursor('names', sortKey), 'names', key)).toEqual(sortKey);
  expect(fromCursor(null, 'names', key)).toBeNull();
});

test.each([
  '',
  'x',
  'bnVsbA',
  toCursor('others', { name: 'a', count: 1 }),
  toCursor('names', { name: 'a' }),
  Buffer.from('[2,"names",{"name":"a","count":1}]').toString('base64url'),
])('the cursor %j is refused', (cursor) => {
  expect(() => fromCursor(cursor, 'names', key)).toThrow(InvalidInputError);
});
