import type { DatePrecision, PartialDate } from '../extract/extraction.ts';

const NOTHING =
  /^(?:|-|n\/?a|none|null|unknown|unspecified.*|not (?:specified|applicable|disclosed)|various|multiple)$/i;
const LONGEST = 300;

/** What a cell says, on one line; empty where it says that nothing is known, or is too long to be a name. */
export function cell(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  const text = String(value).replace(/\s+/gu, ' ').trim();
  return NOTHING.test(text) || text.length > LONGEST ? '' : text;
}

/** The names in a cell that parts them by commas. */
export function names(value: unknown): readonly string[] {
  if (typeof value !== 'string') return [];
  return [...new Set(value.split(',').map(cell))].filter((name) => name !== '');
}

const PRECISION: readonly DatePrecision[] = ['year', 'month', 'day'];

/** A date such as 2025, 2025-03 or 2025-03-14; null for anything else, and for days that no calendar has. */
export function date(value: unknown): PartialDate | null {
  const text = cell(value instanceof Date ? value.toISOString().slice(0, 10) : value);
  const parts =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
      .exec(text)
      ?.slice(1)
      .filter((part) => part !== undefined) ?? [];
  const precision = PRECISION[parts.length - 1];
  if (precision === undefined) return null;
  const day = new Date(`${text}${'-01-01'.slice(0, 10 - text.length)}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text) ? null : { value: text, precision, text };
}

/** An address that a page may link to; null for anything else. */
export function link(value: unknown): string | null {
  const text = cell(value);
  return /^https?:\/\/[^\s,;]+$/i.test(text) && URL.canParse(text) ? text : null;
}
