import type { EntityKind } from '../extract/extraction.ts';
import { BestPairs, type CountedPair } from './best-pairs.ts';
import type { Period } from './period.ts';
import { type WindowIndex, windowsOf } from './window-index.ts';

/** Which pairs to count. */
export type PairRequest = Period & {
  readonly kinds: readonly EntityKind[];
  /** Id of an entity that each pair must hold, of any kind itself; null for all pairs. */
  readonly with: string | null;
  readonly minCount: number;
  readonly first: number;
};

/** The best pairs, how many there are in all, and over how many windows they were counted. */
export type CountedPairs = {
  readonly pairs: readonly CountedPair[];
  readonly totalCount: number;
  readonly windowCount: number;
};

/** How many steps are taken before others get their turn. */
const STEPS = 2_000_000;

/**
 * Counts which entities windows name together: for each entity, those that its windows name beside it. The steps are the
 * names that stand together, so that time grows with the text. After some millions of steps it waits for `rest`.
 */
export async function countPairs(
  index: WindowIndex,
  request: PairRequest,
  rest: () => Promise<void>,
): Promise<CountedPairs> {
  const counter = new PairCounter(index, request);
  const only = request.with === null ? null : index.entities.findIndex(({ id }) => id === request.with);
  const rows = only === null ? index.entities.keys() : only < 0 ? [] : [only];
  let steps = 0;
  for (const row of rows) {
    steps += counter.count(row, only !== null);
    if (steps < STEPS) continue;
    steps = 0;
    await rest();
  }
  return counter.counted();
}

/** The articles of a period, as marks: those without a date are of no period. */
export function articlesOf({ articles }: WindowIndex, { since, until }: Period): Uint8Array {
  return Uint8Array.from(articles, ({ published }) => {
    if (since === null && until === null) return 1;
    return published !== null && (since === null || published >= since) && (until === null || published <= until)
      ? 1
      : 0;
  });
}

class PairCounter {
  readonly #index: WindowIndex;
  readonly #passing: Uint8Array;
  /** How many passing windows name each entity; 0 for those that are not asked for. */
  readonly #windows: Int32Array;
  readonly #together: Int32Array;
  /** The windows again, with the entities that are asked for alone; none in windows that don't pass. */
  readonly #starts: Int32Array;
  readonly #named: Int32Array;
  readonly #minCount: number;
  readonly #best: BestPairs;
  readonly #windowCount: number;

  constructor(index: WindowIndex, request: PairRequest) {
    this.#index = index;
    this.#passing = articlesOf(index, request);
    this.#minCount = request.minCount;
    this.#windowCount = index.articles.reduce(
      (total, article, at) => total + (this.#passing[at] === 1 ? windowsOf(article, index.within) : 0),
      0,
    );
    const kinds = new Set<EntityKind | null>(request.kinds);
    this.#windows = Int32Array.from(index.entities, ({ id, kind }, entity) => {
      const windows = kinds.has(kind) || id === request.with ? this.#count(entity) : 0;
      return windows < request.minCount ? 0 : windows;
    });
    this.#together = new Int32Array(index.entities.length);
    this.#starts = new Int32Array(index.windowStarts.length);
    this.#named = this.#pick();
    this.#best = new BestPairs(index.entities, request.first, this.#windowCount);
  }

  /** Counts the pairs of one entity, with all others or with those of higher numbers; gives the steps that it took. */
  count(a: number, withAll: boolean): number {
    if ((this.#windows[a] ?? 0) === 0) return 1;
    const { entityStarts, entityWindows } = this.#index;
    const touched: number[] = [];
    let steps = 1;
    for (let at = entityStarts[a] ?? 0; at < (entityStarts[a + 1] ?? 0); at += 1) {
      const window = entityWindows[at] ?? 0;
      const end = this.#starts[window + 1] ?? 0;
      for (let place = this.#starts[window] ?? 0; place < end; place += 1) {
        steps += 1;
        const b = this.#named[place] ?? 0;
        if (b === a || (b < a && !withAll)) continue;
        const before = this.#together[b] ?? 0;
        if (before === 0) touched.push(b);
        this.#together[b] = before + 1;
      }
    }
    for (const b of touched) this.#take(a, b);
    return steps;
  }

  counted(): CountedPairs {
    return { pairs: this.#best.best(), totalCount: this.#best.total, windowCount: this.#windowCount };
  }

  #take(a: number, b: number): void {
    const both = this.#together[b] ?? 0;
    this.#together[b] = 0;
    if (both >= this.#minCount) this.#best.offer({ a, b, both }, this.#windows[a] ?? 0, this.#windows[b] ?? 0);
  }

  #pick(): Int32Array {
    const { articleOf, windowStarts, windowEntities } = this.#index;
    const named = new Int32Array(windowEntities.length);
    let count = 0;
    for (let window = 0; window + 1 < windowStarts.length; window += 1) {
      this.#starts[window] = count;
      if (this.#passing[articleOf[window] ?? 0] === 0) continue;
      const end = windowStarts[window + 1] ?? 0;
      for (let place = windowStarts[window] ?? 0; place < end; place += 1) {
        const entity = windowEntities[place] ?? 0;
        if (this.#windows[entity] === 0) continue;
        named[count] = entity;
        count += 1;
      }
    }
    this.#starts[windowStarts.length - 1] = count;
    return named.subarray(0, count);
  }

  #count(entity: number): number {
    const { articleOf, entityStarts, entityWindows } = this.#index;
    let windows = 0;
    for (let at = entityStarts[entity] ?? 0; at < (entityStarts[entity + 1] ?? 0); at += 1) {
      windows += this.#passing[articleOf[entityWindows[at] ?? 0] ?? 0] ?? 0;
    }
    return windows;
  }
}
