import { keysOfMakers } from '../catalogue/resolve-bodies.ts';
import { DocumentError, InvalidInputError } from '../errors.ts';
import { indexLexicon } from '../extract/names/lexicon-index.ts';
import { urlId } from '../graph/article-id.ts';
import { findBodies } from '../graph/bodies.ts';
import { readGraphMapping } from '../graph-files/graph-mapping.ts';
import { judgeGraphs } from '../graph-files/judge-graph.ts';
import { makersOf, readGraph } from '../graph-files/read-graph.ts';
import { readGraphFiles } from '../graph-files/read-graph-files.ts';
import type { CatalogueInput, Imported, ImportParts } from './import-catalogue.ts';
import { refuseTooMuch } from './refuse-too-much.ts';

/**
 * Imports graph files as one article with a sentence a node and a sentence an edge. The same files change nothing; where
 * the mapping gives an address, other files of it replace what was there. What has no kind or type here is told with its
 * line, and the rest is imported. Throws InvalidInputError, DocumentError for files that can't be read, MappingError.
 */
export async function importGraph(parts: ImportParts, { files, mapping }: CatalogueInput): Promise<Imported> {
  if (files.length === 0) throw new InvalidInputError('files', 'give at least one file');
  const map = readGraphMapping(mapping);
  const read = judgeGraphs(readGraphFiles(files, map), map);
  const title = map.title ?? `Graph of ${files.map(({ name }) => name).join(', ')}`;
  if (read.nodes.length === 0) {
    const first = read.faults[0];
    const why = first === undefined ? 'it has no node' : `line ${first.line}: ${first.why}`;
    throw new DocumentError(files[0]?.name ?? title, 'EMPTY_CATALOGUE', `none of its nodes can be read: ${why}.`);
  }
  const origin = {
    ...{ kind: 'graph', title, publisher: map.publisher ?? 'unknown', licence: map.licence ?? 'unknown' },
    url: map.url ?? null,
  };
  const own = origin.url === null ? '' : urlId(origin.url);
  const bodies = await findBodies(parts.graph, keysOfMakers(makersOf(read.nodes)), own);
  const reading = readGraph(origin, read, indexLexicon(parts.lexicon), bodies);
  refuseTooMuch(reading.extraction, title);
  return {
    ...(await parts.store(reading)),
    origin,
    rows: read.nodes.length + read.edges.length,
    entities: reading.extraction.entities.length,
    claims: reading.extraction.claims.length,
    unfit: reading.unfit,
    bad: read.faults,
    joins: reading.joins,
    doubts: reading.doubts,
  };
}
