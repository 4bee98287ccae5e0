import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { changes, marks } from '../../../web/state/difference.ts';
import { type DrawnRelation, drawing, EMPTY_DRAWING, toDrawing } from '../../../web/state/drawing.ts';
import { choosePeriod, compare, narrowing, showAll, visible } from '../../../web/state/filters.ts';
import { keepPlaying, pause, play, playing, stepTime } from '../../../web/state/playback.ts';
import { changeOf, standingBy } from '../../../web/state/standing.ts';
import { dayRange, publishers, undatedCount } from '../../../web/state/tallies.ts';
import { bars, chooseRange, chosenUnit, played, range, unit } from '../../../web/state/timeline.ts';
import { changeWords, sayChanges } from '../../../web/words/changes.ts';
import { isDay, toFirstDay } from '../../../web/words/days.ts';
import { placeOf, spansBetween, unitFor } from '../../../web/words/spans.ts';
import { entity, relation } from './facts.ts';

type Told = DrawnRelation['statements'][number];

const told = (date: string | null, more: Partial<Told> = {}): Told => ({
  date,
  publisher: 'Wire',
  stance: 'DONE',
  ended: false,
  amount: null,
  ...more,
});
const dollars = (value: number) => ({ value, currency: 'USD', text: null });
const bought = relation('a', 'ACQUIRED', 'b', {
  firstSeen: '2024-02-10',
  statements: [
    told('2025-04-01', { amount: dollars(4e9) }),
    told('2024-05-01', { stance: 'REPORTED', amount: dollars(3e9) }),
    told('2024-02-10', { stance: 'REPORTED' }),
  ],
});
const ended = relation('a', 'WORKS_AT', 'c', {
  firstSeen: '2024-01',
  statements: [told('2025-01-10', { ended: true }), told('2024-01')],
});
const fresh = relation('b', 'USES', 'c', { firstSeen: '2025-Q1', statements: [told('2025-Q1')] });
const undated = relation('a', 'SUED', 'c', {
  firstSeen: null,
  lastSeen: null,
  statements: [told(null, { publisher: null })],
});

beforeEach(() => {
  drawing.value = toDrawing({
    entities: ['A', 'B', 'C'].map((name) => entity(name)),
    relations: [bought, ended, fresh, undated],
  });
});

afterEach(() => {
  pause();
  played.value = null;
  chosenUnit.value = null;
  showAll();
  drawing.value = EMPTY_DRAWING;
  vi.useRealTimers();
});

test('spans have no gaps, know their days and names, and hold the days between', () => {
  expect(spansBetween('2024-11-03', '2025-04-01', 'quarter')).toEqual([
    { first: '2024-10-01', last: '2024-12-31', name: 'Q4 2024' },
    { first: '2025-01-01', last: '2025-03-31', name: 'Q1 2025' },
    { first: '2025-04-01', last: '2025-06-30', name: 'Q2 2025' },
  ]);
  expect(spansBetween('2024-02-29', '2024-03-01', 'month').map(({ last, name }) => [last, name])).toEqual([
    ['2024-02-29', 'Feb 2024'],
    ['2024-03-31', 'Mar 2024'],
  ]);
  expect(spansBetween('2025-01-01', '2024-01-01', 'year')).toEqual([]);
  const spans = spansBetween('2024-01-01', '2024-12-31', 'quarter');
  expect(['2023-12-31', '2024-01-01', '2024-06-30', '2025-01-01'].map((day) => placeOf(day, spans))).toEqual([
    -1, 0, 1, 4,
  ]);
  expect([unitFor('2024-01-01', '2024-12-01', 36), unitFor('2015-01-01', '2026-01-01', 36)]).toEqual(['month', 'year']);
});

test('a partial date counts from its first day, and only days of the calendar are days', () => {
  expect(['2025', '2025-Q3', '2025-02', '2025-02-03', 'soon'].map(toFirstDay)).toEqual([
    '2025-01-01',
    '2025-07-01',
    '2025-02-01',
    '2025-02-03',
    'soon',
  ]);
  expect(['2024-02-29', '2025-02-29', '2025-2-3', ''].map(isDay)).toEqual([true, false, false, false]);
});

test('who publishes, from when to when, and how many relations have no date', () => {
  expect(publishers.value).toEqual([
    { name: 'Wire', relations: 3 },
    { name: '', relations: 1 },
  ]);
  expect(dayRange.value).toEqual({ first: '2024-01-01', last: '2025-04-01' });
  expect(undatedCount.value).toBe(1);
});

test('bars count each relation once where it is first stated and once in each later span', () => {
  chosenUnit.value = 'quarter';
  expect(bars.value.map(({ name, fresh: first, again }) => [name, first, again])).toEqual([
    ['Q1 2024', 2, 0],
    ['Q2 2024', 0, 1],
    ['Q3 2024', 0, 0],
    ['Q4 2024', 0, 0],
    ['Q1 2025', 1, 1],
    ['Q2 2025', 0, 1],
  ]);
});

test('chosen bars are a period, all of them are none, and the bars themselves stay', () => {
  chosenUnit.value = 'quarter';
  chooseRange(4, 1);
  expect(narrowing.value.period).toEqual({ from: '2024-04-01', to: '2025-03-31' });
  expect(range.value).toEqual({ from: 1, to: 4 });
  expect(bars.value.length).toBe(6);
  chooseRange(0, 5);
  expect(narrowing.value.period).toBeNull();
});

test('a month is a bar while there are few of them, else a quarter, else a year', () => {
  expect(unit.value).toBe('month');
});

test('by a day a relation is as firm as its firmest statement so far, with the amount last given', () => {
  expect(standingBy(bought, '2024-02-09')).toBeNull();
  expect(standingBy(bought, '2024-06-01')).toEqual({ stance: 'REPORTED', amount: dollars(3e9), over: null });
  expect(standingBy(bought, '2025-12-31')).toEqual({ stance: 'DONE', amount: dollars(4e9), over: null });
  expect(standingBy(ended, '2025-12-31')?.over).toBe('ended');
});

test('a difference tells what is new, ended or changed, what is as before, and what has no date; what comes later is not in it', () => {
  const days = { before: '2024-12-31', after: '2025-03-31' };
  const types = [bought, ended, fresh, undated].map((each) => changeOf(each, days)?.type ?? null);
  expect(types).toEqual(['same', 'died', 'born', 'undated']);
  const later = changeOf(bought, { before: '2024-12-31', after: '2025-12-31' });
  expect(later?.type).toBe('changed');
  expect(later?.type === 'changed' && changeWords(later.before, later.after)).toBe(
    'reported → done, $3 billion → $4 billion',
  );
  expect(changeOf(fresh, { before: '2024-01-01', after: '2024-12-31' })).toBeNull();
  const denied = relation('a', 'SUED', 'b', {
    firstSeen: '2024-01-01',
    statements: [told('2025-01-01', { stance: 'DENIED' }), told('2024-01-01')],
  });
  const gone = changeOf(denied, days);
  expect(gone?.type === 'died' && changeWords(gone.before, gone.after)).toBe('denied');
});

test('in a comparison the picture shows what is stated by the later day, marked by what became of it', () => {
  compare({ before: '2024-12-31', after: '2025-03-31' });
  expect(visible.value.relations.size).toBe(4);
  expect([...marks.value.values()]).toEqual(['same', 'died', 'born', 'undated']);
  compare({ before: '2024-01-15', after: '2024-03-31' });
  expect([...(changes.value?.keys() ?? [])]).toEqual([bought.id, ended.id, undated.id]);
  expect(sayChanges([...marks.value.values()])).toBe('1 new, 1 as before, 1 without a date');
  compare(null);
  expect(changes.value).toBeNull();
  expect(marks.value.size).toBe(0);
});

test('played time begins anew at its end, shows more span by span, marks what is new, and stops by itself', () => {
  vi.useFakeTimers();
  chosenUnit.value = 'quarter';
  const end = keepPlaying();
  play();
  expect([narrowing.value.period?.to, visible.value.relations.size]).toEqual(['2024-03-31', 3]);
  expect([...marks.value.keys()]).toEqual([bought.id, ended.id]);
  vi.advanceTimersByTime(4000);
  expect([narrowing.value.period?.to, visible.value.relations.size]).toEqual(['2025-03-31', 4]);
  expect([...marks.value.keys()]).toEqual([fresh.id]);
  vi.advanceTimersByTime(60_000);
  expect(playing.value).toBe(false);
  expect(narrowing.value.period?.to).toBe('2025-06-30');
  end();
});

test('playing stops where other days are chosen or two are compared', () => {
  vi.useFakeTimers();
  chosenUnit.value = 'quarter';
  const end = keepPlaying();
  play();
  choosePeriod({ from: null, to: '2024-05-05' });
  expect(playing.value).toBe(false);
  play();
  expect(playing.value).toBe(true);
  const days = { before: '2024-06-30', after: '2024-12-31' };
  compare(days);
  vi.advanceTimersByTime(10_000);
  expect([playing.value, narrowing.value.compared]).toEqual([false, days]);
  end();
});

test('time is stepped through by hand, and not beyond its ends', () => {
  chosenUnit.value = 'quarter';
  stepTime(-1);
  expect(narrowing.value.period?.to).toBe('2025-03-31');
  stepTime(9);
  expect(narrowing.value.period?.to).toBe('2025-06-30');
  choosePeriod({ from: '2025-01-01', to: '2025-03-31' });
  stepTime(-1);
  expect(narrowing.value.period?.to).toBe('2025-03-31');
});
