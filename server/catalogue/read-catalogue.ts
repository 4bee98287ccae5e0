import type { Document } from '../documents/document.ts';
import type { ExtractedClaim, Extraction, Sentence } from '../extract/extraction.ts';
import type { LexiconIndex } from '../extract/names/lexicon-index.ts';
import type { CatalogueOrigin, CatalogueRow } from './catalogue.ts';
import { EntityList, fits, type Meant, type Place, type Stated, toClaim } from './extraction-rows.ts';
import { type Bodies, type Doubt, type KnownBody, resolveBodies } from './resolve-bodies.ts';
import { resolveThing } from './resolve-things.ts';
import { type RowText, rowText, type Said } from './row-text.ts';

/** A catalogue as an article that can be stored, and what was decided about its names. */
export type CatalogueReading = {
  readonly document: Document;
  readonly extraction: Extraction;
  readonly joins: Bodies['joins'];
  readonly doubts: readonly Doubt[];
  /** Ties that were left out, since their ends are of kinds that no claim may tie. */
  readonly unfit: number;
};

/**
 * Makes one article of a catalogue: a head with its licence, and a sentence a row, which is the evidence for all that the
 * row says. Pure: the same for the same rows, lexicon and bodies of the graph.
 */
export function readCatalogue(
  origin: CatalogueOrigin,
  rows: readonly CatalogueRow[],
  index: LexiconIndex,
  graph: readonly KnownBody[],
): CatalogueReading {
  const bodies = resolveBodies(
    rows.flatMap(({ makers }) => makers),
    index,
    graph,
  );
  const writer = new Writer(origin, index, bodies);
  for (const row of rows) writer.add(row);
  return writer.reading();
}

/** Writes the article row by row. */
class Writer {
  readonly #origin: CatalogueOrigin;
  readonly #index: LexiconIndex;
  readonly #bodies: Bodies;
  readonly #lines: string[] = [];
  readonly #sentences: Sentence[] = [];
  readonly #entities = new EntityList();
  readonly #claims: ExtractedClaim[] = [];
  readonly #doubts = new Map<string, Doubt>();
  #length = 0;
  #unfit = 0;

  constructor(origin: CatalogueOrigin, index: LexiconIndex, bodies: Bodies) {
    this.#origin = origin;
    this.#index = index;
    this.#bodies = bodies;
    this.#line(origin.title, 'title');
    this.#line(`A catalogue by ${origin.publisher}, ${origin.url}. Licence: ${origin.licence}.`, 'prose');
  }

  add(row: CatalogueRow): void {
    const thing = this.#thing(row.name, row.aliases, row.kind);
    const ties = row.ties.map((tie) => ({ ...tie, meant: this.#thing(tie.name, [], tie.kind) }));
    const makers = row.makers.flatMap(({ text }) => this.#bodies.inCell(text));
    const said: readonly Said[] = [
      { label: thing.kind, values: [{ text: row.name, id: thing.id }] },
      { label: 'also', values: row.aliases.map((text) => ({ text, id: thing.id })) },
      { label: 'made by', values: makers.map(({ spelling, body }) => ({ text: spelling, id: body.id })) },
      { label: 'out', values: row.date === null ? [] : [{ text: row.date.text }] },
      ...(['VARIANT_OF', 'TRAINED_ON', 'USES'] as const).map((type) => ({
        label: LABELS[type],
        values: ties.filter((tie) => tie.type === type).map(({ name, meant }) => ({ text: name, id: meant.id })),
      })),
      { label: 'see', values: row.link === null ? [] : [{ text: row.link }] },
    ];
    const meant = new Map(
      [thing, ...ties.map((tie) => tie.meant), ...makers.map(({ body }) => body)].map((one) => [one.id, one]),
    );
    const place = this.#row(rowText(said, `${row.file}, line ${row.line}`), meant);
    for (const { body } of makers)
      this.#state({ type: 'DEVELOPED', subject: body, object: thing, date: row.date }, place);
    for (const tie of ties) this.#state({ type: tie.type, subject: thing, object: tie.meant, date: null }, place);
  }

  reading(): CatalogueReading {
    const { kind, title, publisher, licence, url } = this.#origin;
    const entities = this.#entities.toEntities((id) => {
      const named = this.#index.byId.get(id);
      return named === undefined ? null : { description: named.entry?.description ?? null, family: named.family };
    });
    return {
      document: {
        ...{ text: this.#lines.join('\n'), title, url, source: `${publisher}, ${licence}` },
        ...{ author: null, publishedAt: null, language: 'en', catalogue: { kind, licence } },
      },
      extraction: {
        ...{ sentences: this.#sentences, entities, claims: this.#claims },
        ...{ teaches: [], coinages: [], learned: [], skipped: [] },
      },
      joins: this.#bodies.joins,
      doubts: [...this.#bodies.doubts, ...this.#doubts.values()],
      unfit: this.#unfit,
    };
  }

  #thing(name: string, aliases: readonly string[], kind: CatalogueRow['kind']): Meant {
    if (kind === 'Company' || kind === 'Organization') {
      const [only] = this.#bodies.inCell(name);
      if (only !== undefined) return only.body;
    }
    const { named, doubt } = resolveThing(name, aliases, kind, this.#index);
    if (doubt !== null) this.#doubts.set(named.id, { spelling: name, ...doubt });
    return named;
  }

  #state(stated: Stated, place: Place): void {
    if (fits(stated)) this.#claims.push(toClaim(stated, place));
    else this.#unfit += 1;
  }

  #row({ text, names }: RowText, meant: ReadonlyMap<string, Meant>): Place {
    const { start, end, n: sentence } = this.#line(text, 'table');
    const rule = `row of ${this.#origin.kind}`;
    for (const one of names) {
      const of = meant.get(one.id);
      const place = { start: start + one.start, end: start + one.end, sentence, rule };
      if (of !== undefined) this.#entities.add(of, text.slice(one.start, one.end), place);
    }
    return { start, end, sentence, rule };
  }

  #line(text: string, kind: Sentence['kind']): Sentence {
    const n = this.#lines.length;
    const start = this.#length;
    const sentence = { n, paragraph: n, kind, role: 'body' as const, start, end: start + text.length };
    this.#lines.push(text);
    this.#sentences.push(sentence);
    this.#length += text.length + 1;
    return sentence;
  }
}

const LABELS = { VARIANT_OF: 'variant of', TRAINED_ON: 'trained on', USES: 'uses' } as const;
