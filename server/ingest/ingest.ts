import { cleanDocument } from '../documents/clean.ts';
import type { Document } from '../documents/document.ts';
import { DocumentError } from '../errors.ts';
import type { Extraction, Skipped } from '../extract/extraction.ts';
import type { Lexicon } from '../extract/lexicon.ts';
import type { Graph } from '../graph/graph.ts';
import { settleReview } from '../graph/settle-review.ts';
import { storeArticle } from '../graph/store-article.ts';

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
};

/**
 * Reads documents by `extract` and stores them in `graph`: each wholly or not at all. With the lexicon, known entities
 * are found by all their names, also by those that no article uses.
 */
export function createIngest(options: {
  readonly graph: Graph;
  readonly extract: (text: string) => Extraction;
  readonly lexicon?: Lexicon;
}): Ingest {
  const { graph, extract } = options;
  const known = knownNames(options.lexicon);
  return {
    ingest: async (given) => {
      const document = cleanDocument(given, given.title);
      const extraction = extract(document.text);
      refuseTooMuch(extraction, given.title);
      const { outcome, articleId } = await storeArticle(graph, document, extraction, known);
      await settleReview(graph);
      const { entities, claims, skipped } = extraction;
      return { outcome, articleId, entities: entities.length, claims: claims.length, skipped };
    },
  };
}

/** Most sentences, mentions and claims of one article: what one transaction writes in time and memory of a small machine. */
const MOST_PARTS = 200_000;

function refuseTooMuch({ sentences, entities, claims }: Extraction, name: string): void {
  const mentions = entities.reduce((sum, entity) => sum + entity.mentions.length, 0);
  const parts = sentences.length + mentions + claims.length;
  if (parts <= MOST_PARTS) return;
  const what = `${sentences.length} sentences, ${mentions} mentions and ${claims.length} claims`;
  throw new DocumentError(
    name,
    'TOO_LARGE',
    `it has ${what}, at most ${MOST_PARTS} are stored. Split it into several articles.`,
  );
}

function knownNames(lexicon: Lexicon = { entries: [] }): ReadonlyMap<string, readonly string[]> {
  return new Map(
    lexicon.entries.map(({ id, kind, name, aliases }) => [
      `${kind.toLowerCase()}:${id}`,
      [name, ...aliases.map((alias) => alias.name)],
    ]),
  );
}
