import { type WindowIndex, windowsOf } from './window-index.ts';

/** How many windows there are by quarter, earliest first, those with none left out; and how many of no quarter. */
export type Trend = {
  readonly trend: readonly { readonly period: string; readonly count: number }[];
  /** Windows of articles whose date is not known, or not to the quarter. */
  readonly undated: number;
};

/** The windows of passing articles (`articlesOf`) that name both of two entities. */
export function pairTrend(index: WindowIndex, passing: Uint8Array, a: number, b: number): Trend {
  const counts = new Map<string | null, number>();
  const { entityStarts, entityWindows, articleOf } = index;
  let other = entityStarts[b] ?? 0;
  const end = entityStarts[b + 1] ?? 0;
  for (let at = entityStarts[a] ?? 0; at < (entityStarts[a + 1] ?? 0); at += 1) {
    const window = entityWindows[at] ?? 0;
    while (other < end && (entityWindows[other] ?? 0) < window) other += 1;
    const article = articleOf[window] ?? 0;
    if (other < end && entityWindows[other] === window && passing[article] === 1) add(counts, index, article, 1);
  }
  return toTrend(counts);
}

/** All windows of passing articles. */
export function windowTrend(index: WindowIndex, passing: Uint8Array): Trend {
  const counts = new Map<string | null, number>();
  for (const [at, article] of index.articles.entries()) {
    if (passing[at] === 1) add(counts, index, at, windowsOf(article, index.within));
  }
  return toTrend(counts);
}

function add(counts: Map<string | null, number>, { articles }: WindowIndex, article: number, count: number): void {
  const quarter = articles[article]?.quarter ?? null;
  counts.set(quarter, (counts.get(quarter) ?? 0) + count);
}

function toTrend(counts: ReadonlyMap<string | null, number>): Trend {
  return {
    trend: [...counts]
      .flatMap(([period, count]) => (period === null || count === 0 ? [] : [{ period, count }]))
      .sort((x, y) => (x.period < y.period ? -1 : 1)),
    undated: counts.get(null) ?? 0,
  };
}
