/** How long the periods are that things are counted by. */
export type TimeUnit = 'MONTH' | 'QUARTER' | 'YEAR';

const shape = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})))?/;

/** The month (2026-01), quarter (2026-Q1) or year (2026) that a partial date lies in; null for a date that doesn't say, as a mere year doesn't say the quarter. */
export function periodOf(date: string | null, unit: TimeUnit): string | null {
  const [, year, quarter, month] = shape.exec(date ?? '') ?? [];
  if (year === undefined) return null;
  if (unit === 'YEAR') return year;
  if (unit === 'MONTH') return month === undefined ? null : `${year}-${month}`;
  const counted = quarter ?? (month === undefined ? undefined : Math.ceil(Number(month) / 3));
  return counted === undefined ? null : `${year}-Q${counted}`;
}
