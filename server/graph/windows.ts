import { allPages } from './all-pages.ts';
import type { Reader } from './reader.ts';
import { indexWindows, type Window, type WindowIndex } from './window-index.ts';
import {
  type WindowState,
  windowChanges,
  windowEntities,
  windowHoldings,
  windowIds,
  windowMentions,
} from './window-rows.ts';
import { WindowTable } from './window-table.ts';

/** What co-occurrence is counted from, kept in memory and always as the graph is when it is asked for. */
export type Windows = {
  /** The windows of all articles, with every change that was committed before the call. */
  index(within: Window): Promise<WindowIndex>;
};

/** Makes the projections of a graph; nothing is read before the first call. One for articles, one for their sentences. */
export function createWindows(reader: Reader): Windows {
  const holdings = new Projection(reader, 'holds');
  const mentions = new Projection(reader, 'mentions');
  return { index: (within) => (within === 'ARTICLE' ? holdings : mentions).index(within) };
}

/** Articles of one request to the graph. */
const BATCH = 1_000;
const ENTITY_BATCH = 5_000;

type Edges = 'holds' | 'mentions';

class Projection {
  readonly #reader: Reader;
  readonly #edges: Edges;
  #table = new WindowTable();
  /** The last change that the table holds; null before it was filled. */
  #last: WindowState['last'] | null = null;
  #indexes = new Map<Window, WindowIndex>();
  /** What runs, and what begins when it ends: all who ask meanwhile wait for that, since what runs may have missed their changes. */
  #running: Promise<void> | null = null;
  #next: Promise<void> | null = null;

  constructor(reader: Reader, edges: Edges) {
    this.#reader = reader;
    this.#edges = edges;
  }

  async index(within: Window): Promise<WindowIndex> {
    await this.#upToDate();
    // No await from here on: the next refresh changes the table only after it has heard from the graph.
    const known = this.#indexes.get(within);
    if (known) return known;
    const made = indexWindows(this.#table, within);
    this.#indexes.set(within, made);
    return made;
  }

  #upToDate(): Promise<void> {
    if (this.#next !== null) return this.#next;
    if (this.#running === null) return this.#run();
    this.#next = this.#running.catch(() => {}).then(() => this.#run());
    return this.#next;
  }

  #run(): Promise<void> {
    this.#next = null;
    const running = this.#refresh().finally(() => {
      if (this.#running === running) this.#running = null;
    });
    this.#running = running;
    return running;
  }

  /** Takes over what changed, or all where that is not known, and checks that the sums agree. */
  async #refresh(): Promise<void> {
    const state = await this.#state();
    if (this.#follows(state)) {
      await this.#patch(state);
      if (this.#agrees(state) || (await this.#moved())) return;
    }
    await this.#fill(state);
  }

  #state(): Promise<WindowState> {
    return this.#reader.read(windowChanges, { n: this.#last?.n ?? Number.MAX_SAFE_INTEGER }).then(([state]) => {
      if (state === undefined) throw new TypeError('the graph tells nothing of its windows');
      return state;
    });
  }

  /** Whether the state leads on, change by change, from the one that the table holds. */
  #follows({ last, changes }: WindowState): boolean {
    const own = this.#last;
    if (own === null) return false;
    if (changes.length === 0) return last.n === own.n && last.token === own.token;
    const unbroken = changes.every(({ n }, at) => n === own.n + 1 + at);
    return unbroken && changes[0]?.before === own.token && changes.every(({ whole }) => !whole);
  }

  async #patch({ last, changes }: WindowState): Promise<void> {
    if (changes.length === 0) return;
    const articles = [...new Set(changes.flatMap((change) => change.articles))];
    const entities = new Set(changes.flatMap((change) => change.entities));
    for (const id of articles) this.#table.remove(id);
    for (const id of await this.#put(articles)) entities.add(id);
    await this.#name([...entities]);
    this.#last = last;
    this.#indexes = new Map();
  }

  /** Reads everything anew; what changes meanwhile is taken over as well as it can be, and at the next call for certain. */
  async #fill(state: WindowState): Promise<void> {
    this.#table = new WindowTable();
    this.#last = null;
    this.#indexes = new Map();
    const read = (after: string, limit: number) => this.#reader.read(windowIds, { after, limit });
    for await (const rows of allPages('', BATCH, read, ({ id }) => id)) await this.#put(rows.map(({ id }) => id));
    await this.#name(this.#table.entities.map(({ id }) => id));
    this.#last = state.last;
  }

  /** Puts articles as they are now; gives the ids of what they name. Those that are gone are passed over. */
  async #put(articles: readonly string[]): Promise<ReadonlySet<string>> {
    const query = this.#edges === 'holds' ? windowHoldings : windowMentions;
    const named = new Set<string>();
    for (let at = 0; at < articles.length; at += BATCH) {
      for (const row of await this.#reader.read(query, { ids: articles.slice(at, at + BATCH) })) {
        this.#table.put(row);
        for (const span of row.spans) for (const id of span.named) named.add(id);
      }
    }
    return named;
  }

  async #name(ids: readonly string[]): Promise<void> {
    for (let at = 0; at < ids.length; at += ENTITY_BATCH) {
      const rows = await this.#reader.read(windowEntities, { ids: ids.slice(at, at + ENTITY_BATCH) });
      for (const { id, name, kind } of rows) this.#table.name({ id, name: name ?? id, kind });
    }
  }

  /** Whether the table holds as much as the graph: a change that nobody noted shows here. */
  #agrees(state: WindowState): boolean {
    return this.#table.articles.size === state.articles && this.#table.edges === state[this.#edges];
  }

  /** Whether the graph has changed since the state that the table holds: then sums need not agree. */
  async #moved(): Promise<boolean> {
    const { last, changes } = await this.#state();
    return changes.length > 0 || last.token !== this.#last?.token;
  }
}
