import { expect, test } from 'vitest';
import { activeFilters, bestToRelax, countHiding, without } from '../../../web/state/active-filters.ts';
import { type Filters, NO_FILTERS, toVisible } from '../../../web/state/criteria.ts';
import { type DrawnRelation, toDrawing } from '../../../web/state/drawing.ts';
import { choosePeriod, compare, filters, removeFilter, restoreFilters, showAll } from '../../../web/state/filters.ts';
import { filterWords } from '../../../web/words/filters.ts';
import { entity, relation } from './facts.ts';

type Told = DrawnRelation['statements'][number];

const told = (date: string | null, publisher: string | null, more: Partial<Told> = {}): Told => ({
  date,
  publisher,
  stance: 'DONE',
  ended: false,
  amount: null,
  ...more,
});
const undated = { firstSeen: null, lastSeen: null };

const picture = toDrawing({
  entities: ['A', 'B', 'C', 'D'].map((name) => entity(name, name === 'D' ? { kind: 'PERSON' } : {})),
  relations: [
    relation('a', 'ACQUIRED', 'b', {
      firstSeen: '2024-02-10',
      confidence: 0.95,
      statements: [told('2025-04-01', 'Wire'), told('2024-02-10', 'Ledger')],
    }),
    relation('b', 'USES', 'c', { firstSeen: '2025-Q2', confidence: 0.8, statements: [told('2025-Q2', 'Wire')] }),
    relation('a', 'SUED', 'c', { ...undated, confidence: 0.5, statements: [told(null, null)] }),
    relation('d', 'WORKS_AT', 'a', { firstSeen: '2024-03', confidence: 0.9, statements: [told('2024-03', 'Ledger')] }),
  ],
});

const seen = (more: Partial<Filters>): readonly string[] =>
  [...toVisible(picture, { ...NO_FILTERS, ...more }).relations].map((id) => id.replace(/\|.*/, ''));
const first = { from: '2024-01-01', to: '2024-12-31' };

test('a period keeps what is stated in it, by the first day that a date may mean, and what has no date until told otherwise', () => {
  expect(seen({ period: first })).toEqual(['ACQUIRED', 'SUED', 'WORKS_AT']);
  expect(seen({ period: { from: '2025-04-01', to: '2025-04-01' }, undatedHidden: true })).toEqual(['ACQUIRED', 'USES']);
  expect(seen({ period: { from: '2026-01-01', to: null } })).toEqual(['SUED']);
});

test('what is first seen before the statements that are told counts as stated then', () => {
  const old = relation('a', 'USES', 'b', { firstSeen: '2020', statements: [told('2025-01-01', 'Wire')] });
  const drawn = toDrawing({ entities: [entity('A'), entity('B')], relations: [old] });
  expect(toVisible(drawn, { ...NO_FILTERS, period: { from: null, to: '2020-12-31' } }).relations.size).toBe(1);
});

test('least confidence counts in whole per cent', () => {
  expect(seen({ leastConfidence: 80 })).toEqual(['ACQUIRED', 'USES', 'WORKS_AT']);
  expect(seen({ leastConfidence: 81 })).toEqual(['ACQUIRED', 'WORKS_AT']);
});

test('publishers: only what one states, all but what only it states, and the unknown one is one of them', () => {
  expect(seen({ publishers: { keep: 'only', names: new Set(['Wire']) } })).toEqual(['ACQUIRED', 'USES']);
  expect(seen({ publishers: { keep: 'without', names: new Set(['Ledger']) } })).toEqual(['ACQUIRED', 'USES', 'SUED']);
  expect(seen({ publishers: { keep: 'without', names: new Set(['']) } })).toEqual(['ACQUIRED', 'USES', 'WORKS_AT']);
});

test('a period and a publisher together ask what that publisher states in that period', () => {
  expect(seen({ period: first, publishers: { keep: 'only', names: new Set(['Wire']) } })).toEqual([]);
  expect(seen({ period: first, publishers: { keep: 'only', names: new Set(['Ledger']) } })).toEqual([
    'ACQUIRED',
    'WORKS_AT',
  ]);
});

test('entities stay when their relations are hidden, unless those left alone are to go', () => {
  const sure = { ...NO_FILTERS, leastConfidence: 95 };
  expect(toVisible(picture, sure).entities.size).toBe(4);
  expect([...toVisible(picture, { ...sure, aloneHidden: true }).entities]).toEqual(['a', 'b']);
});

test('each filter tells how much it hides by itself, and the best to take away is the one that brings most back', () => {
  const all: Filters = {
    ...NO_FILTERS,
    kinds: new Set(['PERSON']),
    stances: new Set(['DENIED']),
    period: { from: '2025-01-01', to: null },
    leastConfidence: 90,
    aloneHidden: true,
  };
  expect(countHiding(picture, all).map(({ filter, hides }) => [filter.of, hides])).toEqual([
    ['kind', 1],
    ['stance', 0],
    ['period', 1],
    ['confidence', 2],
    ['alone', 1],
  ]);
  expect(bestToRelax(picture, all)).toEqual({ filter: { of: 'confidence', value: 90 }, back: 2 });
  expect(bestToRelax(picture, NO_FILTERS)).toBeNull();
});

test('taking every filter away one by one leaves none', () => {
  const all: Filters = {
    kinds: new Set(['PERSON', 'MODEL']),
    types: new Set(['USES']),
    stances: new Set(['DENIED']),
    period: first,
    compared: { before: '2024-01-01', after: '2025-01-01' },
    undatedHidden: false,
    leastConfidence: 50,
    publishers: { keep: 'only', names: new Set(['Wire']) },
    aloneHidden: true,
  };
  expect(activeFilters(all).length).toBe(9);
  expect(activeFilters(all).reduce(without, all)).toEqual(NO_FILTERS);
});

test('a comparison takes the place of a period and the other way round, and days in the wrong order change places', () => {
  compare({ before: '2025-06-01', after: '2025-01-01' });
  expect(filters.value).toMatchObject({ compared: { before: '2025-01-01', after: '2025-06-01' }, period: null });
  choosePeriod({ from: '2025-02-01', to: '2024-02-01' });
  expect(filters.value).toMatchObject({ compared: null, period: { from: '2024-02-01', to: '2025-02-01' } });
  removeFilter({ of: 'period', value: first });
  expect(filters.value).toEqual(NO_FILTERS);
  restoreFilters({ ...NO_FILTERS, leastConfidence: 20 });
  showAll();
  expect(filters.value).toEqual(NO_FILTERS);
});

test('filters in words', () => {
  const words = activeFilters({
    kinds: new Set(['COMPANY']),
    types: new Set(['COMPARED_WITH']),
    stances: new Set(['DENIED']),
    period: { from: '2025-01-01', to: null },
    compared: { before: '2024-01-01', after: '2025-03-02' },
    undatedHidden: false,
    leastConfidence: 80,
    publishers: { keep: 'without', names: new Set(['Wire', '', 'Ledger', 'Post']) },
    aloneHidden: true,
  }).map(filterWords);
  expect(words).toEqual([
    'without companies',
    'without “Compared with”',
    'without denied',
    'from 1 January 2025',
    'difference 1 January 2024 → 2 March 2025',
    'confidence ≥ 80\u00a0%',
    'without Wire, Unknown publisher and 2 others',
    'without entities left alone',
  ]);
});
