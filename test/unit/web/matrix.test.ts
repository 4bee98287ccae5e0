import { expect, test } from 'vitest';
import { shadeOf, toMatrix } from '../../../web/state/matrix.ts';
import { toBars } from '../../../web/state/pair-trend.ts';
import { orderAlike } from '../../../web/state/seriation.ts';
import { type Pair, pairKey } from '../../../web/state/together.ts';
import { entity } from './facts.ts';

function pair(a: string, b: string, count: number, lift = 2): Pair {
  const chance = { expected: 1, lift, significance: 4 * count };
  return { count, ...chance, trend: [], undated: 0, a: entity(a), b: entity(b), examples: [] };
}

const listed = [pair('A', 'X', 9), pair('B', 'Y', 7), pair('A', 'Y', 2, 0.5), pair('C', 'X', 1)];
const names = (order: 'count' | 'alike') => toMatrix(listed, order).entities.map(({ name }) => name);

test('most often paired first, or alike side by side: what is together by less than chance keeps apart', () => {
  expect(names('count')).toEqual(['A', 'X', 'Y', 'B', 'C']);
  expect(names('alike')).toEqual(['A', 'X', 'C', 'Y', 'B']);
});

test('a pair is found from both of its ends', () => {
  const { pairs, total } = toMatrix(listed, 'count');
  expect([pairs.get(pairKey('x', 'a'))?.count, pairs.get(pairKey('a', 'x'))?.count, total]).toEqual([9, 9, 5]);
});

test('beyond forty on a side, the most often paired stay and all are counted', () => {
  const many = Array.from({ length: 50 }, (_, n) => pair(`P${n}`, `Q${n}`, 100 - n));
  const { entities, total } = toMatrix(many, 'alike');
  expect([entities.length, total]).toEqual([40, 100]);
});

test('cells darken by fifths of the largest count, or by doublings of the lift', () => {
  const shades = (measure: 'count' | 'lift') => listed.map((each) => shadeOf(each, measure, 9));
  expect(shades('count')).toEqual([5, 4, 2, 1]);
  expect([1, 2, 3, 60].map((lift) => shadeOf(pair('A', 'B', 1, lift), 'lift', 9))).toEqual([1, 2, 3, 5]);
});

test('an order of things on a line finds the line again, whichever end is first', () => {
  const at = [5, 1, 4, 2, 3];
  const order = orderAlike(at.length, (a, b) => 10 - Math.abs((at[a] ?? 0) - (at[b] ?? 0))).map((index) => at[index]);
  expect([order, [...order].reverse()]).toContainEqual([1, 2, 3, 4, 5]);
  expect([orderAlike(0, () => 1), orderAlike(1, () => 1)]).toEqual([[], [0]]);
});

test('a trend has a bar for every quarter in which anything was read, also those with none', () => {
  const read = [
    { period: '2024-Q4', count: 3 },
    { period: '2025-Q3', count: 8 },
  ];
  expect(toBars([{ period: '2025-Q1', count: 2 }], read)).toEqual([
    { period: '2024-Q4', count: 0 },
    { period: '2025-Q1', count: 2 },
    { period: '2025-Q2', count: 0 },
    { period: '2025-Q3', count: 0 },
  ]);
  expect(toBars([], [])).toEqual([]);
  expect(toBars([{ period: '1066-Q1', count: 1 }], read)).toHaveLength(80);
});
