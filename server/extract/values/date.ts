import type { DatePrecision, PartialDate, Span } from '../extraction.ts';
import type { Token } from '../text/token.ts';
import { isDigitAt } from './number.ts';

/** A date in the text; `first` and `last` are indices of its tokens, both inside. */
export type FoundDate = Span & { readonly first: number; readonly last: number; readonly date: PartialDate };

type Read = { readonly value: string; readonly precision: DatePrecision; readonly next: number };
type Rule = (tokens: readonly Token[], at: number) => Read | null;

const MONTHS =
  'jan january, feb february, mar march, apr april, may may, jun june, jul july, aug august, sep sept september, oct october, nov november, dec december'
    .split(', ')
    .map((names) => names.split(' '));
const monthOf: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

const two = (number: number): string => String(number).padStart(2, '0');
const lower = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** Years that news about computing names; other four-digit numbers are counts. */
function readYear(tokens: readonly Token[], at: number): string | null {
  const text = lower(tokens, at);
  return /^(?:19[5-9]\d|20[0-4]\d)$/.test(text) ? text : null;
}

/** Whether a month's name is one here: "may" and "march" are words unless capitalised. */
function readMonth(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (!token || !/^[A-Z]/.test(token.text)) return null;
  return monthOf.get(token.lower) ?? null;
}

function readDay(tokens: readonly Token[], at: number): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(lower(tokens, at));
  const day = Number(match?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}

/** Whether the calendar has that day; months count from 1. */
function isDay(year: string, month: number, day: number): boolean {
  const date = new Date(Date.UTC(Number(year), month - 1, day));
  return month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function dayOf(year: string, month: number, day: number, next: number): Read | null {
  return isDay(year, month, day) ? { value: `${year}-${two(month)}-${two(day)}`, precision: 'day', next } : null;
}

/** March 14, 2025; March 2025. */
const monthFirst: Rule = (tokens, at) => {
  const month = readMonth(tokens, at);
  if (month === null) return null;
  const dot = lower(tokens, at + 1) === '.' ? 1 : 0;
  const day = readDay(tokens, at + 1 + dot);
  if (day !== null) {
    const comma = lower(tokens, at + 2 + dot) === ',' ? 1 : 0;
    const year = readYear(tokens, at + 2 + dot + comma);
    return year ? dayOf(year, month, day, at + 3 + dot + comma) : null;
  }
  const separated = dot === 1 || lower(tokens, at + 1) === ',' || lower(tokens, at + 1) === 'of' ? 1 : 0;
  const year = readYear(tokens, at + 1 + separated);
  return year ? { value: `${year}-${two(month)}`, precision: 'month', next: at + 2 + separated } : null;
};

/** 14 March 2025; 14th of March 2025. */
const dayFirst: Rule = (tokens, at) => {
  const day = readDay(tokens, at);
  if (day === null) return null;
  const of = lower(tokens, at + 1) === 'of' ? 1 : 0;
  const month = readMonth(tokens, at + 1 + of);
  if (month === null) return null;
  const comma = lower(tokens, at + 2 + of) === ',' ? 1 : 0;
  const year = readYear(tokens, at + 2 + of + comma);
  return year ? dayOf(year, month, day, at + 3 + of + comma) : null;
};

/** 01.12.2025 has the day first; 12/14/2025 and 14/12/2025 only where one number can't be a month. */
const numeric: Rule = (tokens, at) => {
  const token = tokens[at];
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(token?.lower ?? '');
  if (dotted) return dayOf(dotted[3] ?? '', Number(dotted[2]), Number(dotted[1]), at + 1);
  if (lower(tokens, at + 1) !== '/' || lower(tokens, at + 3) !== '/') return null;
  const [first, second, year] = [readDay(tokens, at), readDay(tokens, at + 2), readYear(tokens, at + 4)];
  if (first === null || second === null || year === null || first > 12 === second > 12) return null;
  return first > 12 ? dayOf(year, second, first, at + 5) : dayOf(year, first, second, at + 5);
};

/** 2025-03-14, 2025/03/14. */
const iso: Rule = (tokens, at) => {
  const year = readYear(tokens, at);
  const sign = lower(tokens, at + 1);
  if (!year || !/^[-/]$/.test(sign) || lower(tokens, at + 3) !== sign) return null;
  if (tokens[at]?.end !== tokens[at + 1]?.start || !/^\d\d$/.test(lower(tokens, at + 2))) return null;
  return /^\d\d$/.test(lower(tokens, at + 4))
    ? dayOf(year, Number(lower(tokens, at + 2)), Number(lower(tokens, at + 4)), at + 5)
    : null;
};

const QUARTERS: ReadonlyMap<string, number> = new Map([
  ['q1', 1],
  ['q2', 2],
  ['q3', 3],
  ['q4', 4],
  ['1q', 1],
  ['2q', 2],
  ['3q', 3],
  ['4q', 4],
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
]);

/** Q3 2025; third quarter of 2025. */
const quarter: Rule = (tokens, at) => {
  const number = QUARTERS.get(lower(tokens, at));
  if (number === undefined) return null;
  let next = at + 1;
  if (!/^\d?q/.test(lower(tokens, at))) {
    if (lower(tokens, next) === '-') next += 1;
    if (lower(tokens, next) !== 'quarter') return null;
    next += 1;
  }
  if (lower(tokens, next) === 'of' || lower(tokens, next) === ',') next += 1;
  const year = readYear(tokens, next);
  return year ? { value: `${year}-Q${number}`, precision: 'quarter', next: next + 1 } : null;
};

const yearCues: ReadonlySet<string> = new Set(
  'in since by until till during from before after of early late mid end year spring summer autumn fall winter around for h1 h2'.split(
    ' ',
  ),
);

/** 2025, where a word before it says that it is a year; "late 2025" is one too. */
const bareYear: Rule = (tokens, at) => {
  const year = readYear(tokens, at);
  if (!year) return null;
  const before = lower(tokens, at - 1);
  const hyphened = before === '-' && yearCues.has(lower(tokens, at - 2));
  const loose = before === '(' && lower(tokens, at + 1) === ')';
  if (!yearCues.has(before) && !hyphened && !loose) return null;
  const after = tokens[at + 1];
  if (after && after.start === tokens[at]?.end && /^[-%/]$/.test(after.text)) return null;
  return { value: year, precision: 'year', next: at + 1 };
};

const RULES: readonly Rule[] = [monthFirst, iso, numeric, dayFirst, quarter, bareYear];
/** Words that a date may begin with, and the length of the longest. */
const STARTS: ReadonlySet<string> = new Set([...monthOf.keys(), ...QUARTERS.keys()]);
const LONGEST_START = Math.max(...[...STARTS].map(({ length }) => length));

const mayBegin = (lower: string): boolean =>
  isDigitAt(lower, 0) || (lower.length <= LONGEST_START && STARTS.has(lower));

/**
 * All dates among `tokens` that name their year, in order, never overlapping. Dates that need the article's own date
 * ("last week", "in March") and slashed dates that can be read two ways are left out. Linear.
 */
export function findDates(text: string, tokens: readonly Token[]): readonly FoundDate[] {
  const found: FoundDate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || !mayBegin(token.lower)) continue;
    let read: Read | null = null;
    for (const rule of RULES) read ??= rule(tokens, at);
    const end = read ? tokens[read.next - 1]?.end : undefined;
    if (!read || end === undefined) continue;
    const date = { value: read.value, precision: read.precision, text: text.slice(token.start, end) };
    found.push({ start: token.start, end, first: at, last: read.next - 1, date });
    at = read.next - 1;
  }
  return found;
}
