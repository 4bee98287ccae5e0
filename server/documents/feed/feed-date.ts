import { readDate } from '../date.ts';
import type { Document } from '../document.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_FIRST = /(?:^|[\s,])(\d{1,2})[ -]([a-z]{3})[a-z]{0,6}\.?[ -](\d{4}|\d{2})(?:[\s,]|$)/i;

/** The day of a date as mails and RSS write it ("Tue, 05 Mar 2024 10:00:00 GMT"), as it stands there. Null for all else. */
export function readFeedDate(value: string): Document['publishedAt'] {
  const [, day = '', name = '', year = ''] = DAY_FIRST.exec(value.slice(0, 100)) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return null;
  // RFC 822 had years of two digits: those below 50 are of this century (RFC 2822, 4.3).
  const full = year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`;
  return readDate(`${full}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
}
