import { toDate } from './dates.ts';

/** Lengths of the spans that time is cut into, finest first. */
export const UNITS = ['month', 'quarter', 'year'] as const;
export type Unit = (typeof UNITS)[number];

/** A span of the calendar: its first and last day, and its name: "Mar 2025", "Q1 2025", "2025". */
export type Span = { readonly first: string; readonly last: string; readonly name: string };

const MONTHS: Readonly<Record<Unit, number>> = { month: 1, quarter: 3, year: 12 };

/** The spans of one length from the one that holds `first` to the one that holds `last`, without gaps; none when the days are in the wrong order. */
export function spansBetween(first: string, last: string, unit: Unit): readonly Span[] {
  const length = MONTHS[unit];
  const begin = Math.floor(monthOf(first) / length);
  const end = Math.floor(monthOf(last) / length);
  return Array.from({ length: Math.max(0, end - begin + 1) }, (_, at) => toSpanAt((begin + at) * length, unit));
}

/** The finest unit of which no more than `most` spans are needed; years when none is. */
export function unitFor(first: string, last: string, most: number): Unit {
  const months = monthOf(last) - monthOf(first) + 1;
  return UNITS.find((unit) => months / MONTHS[unit] <= most) ?? 'year';
}

/** Place of the span that holds a day; -1 before the first, the number of spans after the last. */
export function placeOf(day: string, spans: readonly Span[]): number {
  const [head] = spans;
  if (head === undefined || day < head.first) return -1;
  const at = spans.findIndex(({ last }) => day <= last);
  return at < 0 ? spans.length : at;
}

function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function toSpanAt(month: number, unit: Unit): Span {
  const first = `${toMonth(month)}-01`;
  const last = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + MONTHS[unit], 0)).toISOString().slice(0, 10);
  return { first, last, name: nameOf(month, unit) };
}

function toMonth(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

function nameOf(month: number, unit: Unit): string {
  const year = Math.floor(month / 12);
  if (unit === 'year') return String(year);
  return unit === 'quarter'
    ? `Q${Math.floor((month % 12) / 3) + 1} ${year}`
    : toDate(toMonth(month)).replace(/[A-Z][a-z]{3,}/, (name) => name.slice(0, 3));
}
