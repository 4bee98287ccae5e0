import type { Asked } from '../decisions/verdict.ts';
import { cleanDocument } from '../documents/clean.ts';
import type { Document } from '../documents/document.ts';
import type { Extract } from '../extract/extract.ts';
import type { Extraction, Skipped } from '../extract/extraction.ts';
import type { Lexicon } from '../extract/lexicon.ts';
import type { TaggedNames } from '../extract/tagger/tagged-name.ts';
import { recordDecision, recordUndoing, type Signed } from '../graph/decide.ts';
import type { DecisionRecord } from '../graph/decisions.ts';
import type { Graph } from '../graph/graph.ts';
import type { Read, Stored } from '../graph/store-article.ts';
import { withdrawStored } from '../graph/withdraw-article.ts';
import { type CatalogueInput, type Imported, importCatalogue } from './import-catalogue.ts';
import { createJudging } from './judging.ts';
import { createAskNames } from './learned-names.ts';
import { refuseTooMuch } from './refuse-too-much.ts';
import { type Reread, rereadArticle } from './reread.ts';
import { settleGraph } from './settle.ts';
import { createStoreQueue } from './store-queue.ts';

/** What became of a document. */
export type Ingested = {
  readonly outcome: 'new' | 'unchanged' | 'replaced';
  readonly articleId: string;
  /** Entities that the text names. */
  readonly entities: number;
  /** Claims that the text states. */
  readonly claims: number;
  /** Parts of the text that were not read. */
  readonly skipped: readonly Skipped[];
};

/** A decision that was made or undone; `settled` when all articles that it concerns were read once more. */
export type Decided = { readonly decision: DecisionRecord; readonly settled: Promise<void> };

/** Reads documents into a graph, one at a time or many at once, and takes them out again. */
export type Ingest = {
  /** Throws DocumentError for a document without text, GraphUnavailableError where Neo4j doesn't answer. */
  ingest(document: Document): Promise<Ingested>;
  /** Reads a stored article once more, by its id. Throws DocumentError where more is read than can be stored. */
  reread(articleId: string): Promise<Reread>;
  /** Takes an article out, as if it had never come. Gives whether there was one with this id. */
  withdraw(articleId: string): Promise<boolean>;
  /** Records a decision. Throws DecisionError where it can't be made. */
  decide(asked: Asked, signed: Signed): Promise<Decided>;
  /** Undoes a decision, by its id. Throws DecisionError where it can't be undone. */
  undo(decisionId: string, signed: Signed): Promise<Decided>;
  /** Imports a catalogue. Throws InvalidInputError, DocumentError and MappingError for what a person can mend. */
  importCatalogue(input: CatalogueInput): Promise<Imported>;
};

/** Stores what was read elsewhere. Throws DocumentError where it is more than can be stored. */
export type ReadStore = { readonly store: (read: Read) => Promise<Stored> };

/**
 * Reads documents by `extract` and stores them in `graph`: each wholly or not at all. With the lexicon, known entities
 * are found by all their names, also by those that no article uses. An article is read with the short forms that enough
 * others define; where that changes, those that are stored are read once more.
 */
export function createIngest(options: {
  readonly graph: Graph;
  readonly extract: Extract;
  /** Finds names beforehand, for `extract`. */
  readonly tag?: (text: string) => Promise<TaggedNames | null>;
  readonly lexicon?: Lexicon;
}): Ingest & ReadStore {
  const { graph, extract, tag } = options;
  const known = knownNames(options.lexicon);
  const judging = createJudging(graph);
  const askNames = createAskNames(graph);
  const read = async (text: string): Promise<Extraction> => {
    const tagged = await tag?.(text);
    const alone = extract(text, [], tagged);
    const learned = [...(await askNames(alone.coinages)), ...(await judging.taught(text))];
    return learned.length === 0 ? alone : extract(text, learned, tagged);
  };
  const reread = (articleId: string) => rereadArticle({ graph, read, known, judging }, articleId);
  const settle = () => settleGraph(graph, judging, reread);
  const settleSoon = () => {
    const settled = settle();
    // Whoever waits for it is told; until then a failure must not end the program.
    settled.catch(() => {});
    return settled;
  };
  const queue = createStoreQueue(graph, judging, known, settle);
  return {
    ingest: async (given) => {
      const document = cleanDocument(given, given.title);
      const extraction = await read(document.text);
      refuseTooMuch(extraction, given.title);
      const { outcome, articleId } = await queue.store({ document, extraction });
      const { entities, claims, skipped } = extraction;
      return { outcome, articleId, entities: entities.length, claims: claims.length, skipped };
    },
    reread: async (articleId) => {
      const outcome = await reread(articleId);
      await settle();
      return outcome;
    },
    withdraw: async (articleId) => {
      const withdrawn = await withdrawStored(graph, articleId);
      await settle();
      return withdrawn;
    },
    decide: async (asked, signed) => ({ decision: await recordDecision(graph, asked, signed), settled: settleSoon() }),
    undo: async (id, signed) => ({ decision: await recordUndoing(graph, id, signed), settled: settleSoon() }),
    store: async (read) => {
      refuseTooMuch(read.extraction, read.document.title);
      return queue.store(read);
    },
    importCatalogue: (input) =>
      importCatalogue({ graph, lexicon: options.lexicon ?? { entries: [] }, store: queue.store }, input),
  };
}

function knownNames(lexicon: Lexicon = { entries: [] }): ReadonlyMap<string, readonly string[]> {
  return new Map(
    lexicon.entries.map(({ id, kind, name, aliases }) => [
      `${kind.toLowerCase()}:${id}`,
      [name, ...aliases.map((alias) => alias.name)],
    ]),
  );
}
