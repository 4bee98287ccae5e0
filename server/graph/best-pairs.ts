import { byCodeUnits } from './entity-rows.ts';
import { measureSignificance, type Significance } from './significance.ts';
import type { WindowEntity } from './window-table.ts';

/** Two entities by number, the first before the second by name, and how often they go together. */
export type CountedPair = Significance & { readonly a: number; readonly b: number; readonly both: number };

/** Keeps the best of all pairs that it is offered: most often together first; ties by significance, by name, by id. */
export class BestPairs {
  readonly #entities: readonly WindowEntity[];
  readonly #most: number;
  readonly #windows: number;
  #kept: CountedPair[] = [];
  #floor = 0;
  #total = 0;

  constructor(entities: readonly WindowEntity[], most: number, windows: number) {
    this.#entities = entities;
    this.#most = most;
    this.#windows = windows;
  }

  /** How many pairs were offered. */
  get total(): number {
    return this.#total;
  }

  /** Takes a pair, its entities in any order, of which so many windows name the one and so many the other. */
  offer({ a, b, both }: Pick<CountedPair, 'a' | 'b' | 'both'>, aWindows: number, bWindows: number): void {
    this.#total += 1;
    if (both < this.#floor) return;
    const measured = measureSignificance({ both, a: aWindows, b: bWindows, all: this.#windows });
    const inOrder = this.#compare(a, b) <= 0;
    this.#kept.push({ a: inOrder ? a : b, b: inOrder ? b : a, both, ...measured });
    if (this.#kept.length >= 10 * this.#most + 100) this.#cut();
  }

  /** The best so far, in order. */
  best(): readonly CountedPair[] {
    this.#cut();
    return this.#kept;
  }

  #cut(): void {
    this.#kept.sort(
      (x, y) =>
        y.both - x.both || y.significance - x.significance || this.#compare(x.a, y.a) || this.#compare(x.b, y.b),
    );
    this.#kept = this.#kept.slice(0, this.#most);
    if (this.#kept.length === this.#most) this.#floor = this.#kept.at(-1)?.both ?? 0;
  }

  /** By name, then by id. */
  #compare(a: number, b: number): number {
    const [one, other] = [this.#entities[a], this.#entities[b]];
    return byCodeUnits(one?.name ?? '', other?.name ?? '') || byCodeUnits(one?.id ?? '', other?.id ?? '');
  }
}
