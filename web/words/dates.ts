const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A partial date in words, no more exact than it is: 2025, Q1 2025, March 2025, 14 March 2025. */
export function toDate(value: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter) return `Q${quarter[2]} ${quarter[1]}`;
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(value) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || (month !== undefined && name === undefined)) return value;
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** First and last date in words, months shortened; null when nothing is dated. */
export function toSpan(first: string | null, last: string | null): string | null {
  if (first === null) return null;
  return last === null || first === last ? toDate(first) : `${shorten(first)} – ${shorten(last)}`;
}

/** A date without its day, months shortened: Mar 2025. */
export function toMonth(value: string): string {
  return shorten(value.slice(0, 7));
}

function shorten(value: string): string {
  return toDate(value).replace(/[A-Z][a-z]{3,}/, (month) => month.slice(0, 3));
}
