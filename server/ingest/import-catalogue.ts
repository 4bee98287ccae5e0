import type { BadRow, CatalogueFile, CatalogueOrigin, CatalogueReader } from '../catalogue/catalogue.ts';
import { readMapping } from '../catalogue/mapped-csv.ts';
import { readCatalogue } from '../catalogue/read-catalogue.ts';
import { READERS } from '../catalogue/readers.ts';
import { type Doubt, type Join, keysOfMakers } from '../catalogue/resolve-bodies.ts';
import { DocumentError, InvalidInputError } from '../errors.ts';
import type { Lexicon } from '../extract/lexicon.ts';
import { indexLexicon } from '../extract/names/lexicon-index.ts';
import { urlId } from '../graph/article-id.ts';
import { findBodies } from '../graph/bodies.ts';
import type { Graph } from '../graph/graph.ts';
import type { Read, Stored } from '../graph/store-article.ts';
import { importGraph } from './import-graph.ts';
import { refuseTooMuch } from './refuse-too-much.ts';

/** Files of a catalogue. `mapping` says what the columns of any CSV mean; it is needed for the kind `csv`, and may be given for `graph`. */
export type CatalogueInput = {
  readonly kind: string;
  readonly files: readonly CatalogueFile[];
  readonly mapping: CatalogueFile | null;
};

/** What an import needs. */
export type ImportParts = {
  readonly graph: Graph;
  readonly lexicon: Lexicon;
  readonly store: (read: Read) => Promise<Stored>;
};

/** What became of a catalogue or of graph files; graph files may have no address. */
export type Imported = Stored & {
  readonly origin: Omit<CatalogueOrigin, 'url'> & { readonly url: string | null };
  readonly rows: number;
  readonly entities: number;
  readonly claims: number;
  /** Ties of rows that no claim may tell, since their ends are of other kinds. */
  readonly unfit: number;
  readonly bad: readonly BadRow[];
  readonly joins: readonly Join[];
  readonly doubts: readonly Doubt[];
};

/**
 * Imports a catalogue as one article with a sentence a row. The same files change nothing; other files of the same
 * catalogue replace what was there. Rows that can't be read are told, and the rest is imported. Throws InvalidInputError
 * for a kind that there isn't, DocumentError for files that aren't of it, MappingError.
 */
export async function importCatalogue(parts: ImportParts, input: CatalogueInput): Promise<Imported> {
  if (input.kind === 'graph') return importGraph(parts, input);
  const reader = readerOf(input);
  const { rows, bad } = reader.read(input.files);
  if (rows.length === 0)
    throw new DocumentError(reader.title, 'EMPTY_CATALOGUE', `none of ${bad.length} rows can be read.`);
  const makers = rows.flatMap((row) => [
    ...row.makers,
    ...(row.kind === 'Company' || row.kind === 'Organization' ? [{ text: row.name, kind: row.kind }] : []),
  ]);
  const bodies = await findBodies(parts.graph, keysOfMakers(makers), urlId(reader.url));
  const reading = readCatalogue(reader, rows, indexLexicon(parts.lexicon), bodies);
  refuseTooMuch(reading.extraction, reader.title);
  const stored = await parts.store(reading);
  const { kind, title, publisher, licence, url } = reader;
  return {
    ...stored,
    origin: { kind, title, publisher, licence, url },
    rows: rows.length,
    entities: reading.extraction.entities.length,
    claims: reading.extraction.claims.length,
    unfit: reading.unfit,
    bad,
    joins: reading.joins,
    doubts: reading.doubts,
  };
}

function readerOf({ kind, files, mapping }: CatalogueInput): CatalogueReader {
  if (files.length === 0) throw new InvalidInputError('files', 'give at least one file');
  if (mapping !== null) return readMapping(mapping.name, mapping.text);
  const reader = READERS.find((one) => one.kind === kind);
  if (reader !== undefined) return reader;
  const why =
    kind === 'csv' ? 'a CSV needs a mapping' : `give one of ${READERS.map((one) => one.kind).join(', ')}, csv, graph`;
  throw new InvalidInputError('kind', why);
}
