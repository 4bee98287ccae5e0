import { cleanDocument } from '../documents/clean.ts';
import type { Document } from '../documents/document.ts';
import type { Extract } from '../extract/extract.ts';
import type { Skipped } from '../extract/extraction.ts';
import type { Lexicon } from '../extract/lexicon.ts';
import type { TaggedNames } from '../extract/tagger/tagged-name.ts';
import type { Graph } from '../graph/graph.ts';
import { settleReview } from '../graph/settle-review.ts';
import { refuseTooMuch } from './refuse-too-much.ts';
import { type Reread, rereadArticle } from './reread.ts';
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

/** What a batch tells of a document. */
export type Told = Pick<Ingested, 'outcome' | 'skipped'>;

/** Reads documents into a graph, one at a time or many at once. */
export type Ingest = {
  /** Throws DocumentError for a document without text, GraphUnavailableError where Neo4j doesn't answer. */
  ingest(document: Document): Promise<Ingested>;
  /** Reads a stored article once more, by its id. Throws DocumentError where more is read than can be stored. */
  reread(articleId: string): Promise<Reread>;
};

/**
 * Reads documents by `extract` and stores them in `graph`: each wholly or not at all. With the lexicon, known entities
 * are found by all their names, also by those that no article uses.
 */
export function createIngest(options: {
  readonly graph: Graph;
  readonly extract: Extract;
  /** Finds names beforehand, for `extract`. */
  readonly tag?: (text: string) => Promise<TaggedNames | null>;
  readonly lexicon?: Lexicon;
}): Ingest {
  const { graph, extract, tag } = options;
  const read = async (text: string) => extract(text, [], await tag?.(text));
  const known = knownNames(options.lexicon);
  const queue = createStoreQueue(graph, known);
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
      const outcome = await rereadArticle({ graph, read, known }, articleId);
      await settleReview(graph);
      return outcome;
    },
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
