import type { EntityKind } from '../extract/extraction.ts';
import { periodOf } from './time-unit.ts';
import type { WindowRow } from './window-rows.ts';

/** What an article adds to co-occurrence. */
export type WindowArticle = {
  /** First day that its date may mean. */
  readonly published: string | null;
  /** 2026-Q1; null where its date doesn't say. */
  readonly quarter: string | null;
  /** False for catalogues and reprints, which have no windows. */
  readonly counts: boolean;
  readonly edges: number;
  readonly sentences: number;
  readonly paragraphs: number;
  /** Its spans one after the other, each as its paragraph, how many entities it names, and their numbers. */
  readonly spans: Int32Array;
};

/** An entity by the number that spans have for it. */
export type WindowEntity = { readonly id: string; readonly name: string; readonly kind: EntityKind | null };

/** All articles of a graph as what co-occurrence is counted from. Articles can be put anew and removed one by one. */
export class WindowTable {
  readonly #articles = new Map<string, WindowArticle>();
  readonly #numbers = new Map<string, number>();
  readonly #entities: WindowEntity[] = [];
  #edges = 0;

  get articles(): ReadonlyMap<string, WindowArticle> {
    return this.#articles;
  }

  get entities(): readonly WindowEntity[] {
    return this.#entities;
  }

  /** How many edges by which articles name entities, with those of articles that don't count. */
  get edges(): number {
    return this.#edges;
  }

  put({ article: { id, published, publishedAt }, counts, edges, sentences, paragraphs, spans }: WindowRow): void {
    this.remove(id);
    const flat = spans.flatMap(({ paragraph, named }) => {
      const numbers = new Set(named.map((entity) => this.#number(entity)));
      return [paragraph, numbers.size, ...numbers];
    });
    const quarter = periodOf(publishedAt, 'QUARTER');
    this.#articles.set(id, { published, quarter, counts, edges, sentences, paragraphs, spans: Int32Array.from(flat) });
    this.#edges += edges;
  }

  remove(id: string): void {
    this.#edges -= this.#articles.get(id)?.edges ?? 0;
    this.#articles.delete(id);
  }

  /** Says what an entity is called now; one that no article names is passed over. */
  name({ id, name, kind }: WindowEntity): void {
    const number = this.#numbers.get(id);
    if (number !== undefined) this.#entities[number] = { id, name, kind };
  }

  #number(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = this.#entities.length;
    this.#numbers.set(id, number);
    this.#entities.push({ id, name: id, kind: null });
    return number;
  }
}
