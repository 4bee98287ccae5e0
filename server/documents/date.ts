import type { Document } from './document.ts';

const CALENDAR = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ]\d{2}:\d{2}[\d:.]*\s*(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;
const QUARTER = /^\d{4}-Q[1-4]$/;

/** A date of publication: 2025, 2025-Q1, 2025-03, 2025-03-14, the last with or without a time of day. Null for all else. */
export function readDate(value: string): Document['publishedAt'] {
  const text = value.trim();
  if (QUARTER.test(text)) return { value: text, precision: 'quarter' };
  const [, year, month, day] = CALENDAR.exec(text) ?? [];
  if (year === undefined || !isReal(`${year}-${month ?? '01'}-${day ?? '01'}`)) return null;
  if (month === undefined) return { value: year, precision: 'year' };
  if (day === undefined) return { value: `${year}-${month}`, precision: 'month' };
  return { value: `${year}-${month}-${day}`, precision: 'day' };
}

function isReal(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
