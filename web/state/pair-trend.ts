/** How many in a quarter, such as 2026-Q1. */
export type QuarterCount = { readonly period: string; readonly count: number };

/** The most quarters that a line of bars holds: twenty years. */
const MOST = 80;

/** Every quarter from the first to the last that has anything read, with the count of each; at most the last 80. */
export function toBars(trend: readonly QuarterCount[], read: readonly QuarterCount[]): readonly QuarterCount[] {
  const numbers = [...read, ...trend].map(({ period }) => toNumber(period)).filter(Number.isFinite);
  if (numbers.length === 0) return [];
  const last = Math.max(...numbers);
  const first = Math.max(Math.min(...numbers), last - MOST + 1);
  const counts = new Map(trend.map(({ period, count }) => [toNumber(period), count]));
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const quarter = first + index;
    return { period: `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`, count: counts.get(quarter) ?? 0 };
  });
}

function toNumber(period: string): number {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(period) ?? [];
  return Number(year) * 4 + Number(quarter) - 1;
}
