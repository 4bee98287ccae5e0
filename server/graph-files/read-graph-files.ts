import { DocumentError } from '../errors.ts';
import type { FileGraph, GivenFile } from './graph-file.ts';
import type { GraphMapping } from './graph-mapping.ts';
import { readCsvGraph } from './read-csv-graph.ts';
import { readGexf } from './read-gexf.ts';
import { readGraphml } from './read-graphml.ts';
import { readJsonGraph } from './read-json-graph.ts';
import { readRecordsGraph } from './read-records-graph.ts';

const READERS: Readonly<Record<string, (file: GivenFile) => FileGraph>> = {
  graphml: readGraphml,
  gexf: readGexf,
  json: readJsonGraph,
  cyjs: readJsonGraph,
  jsonl: readRecordsGraph,
};

/** Endings of the files that are read as graphs, without a dot. */
export const GRAPH_ENDINGS = [...Object.keys(READERS), 'csv'] as const;

/** Reads graph files by their endings, each as a graph of its own, all CSV files as one. Throws DocumentError with line and reason for what can't be read. */
export function readGraphFiles(files: readonly GivenFile[], mapping: GraphMapping): readonly FileGraph[] {
  const graphs = files.flatMap((file): readonly FileGraph[] => {
    const ending = endingOf(file.name);
    if (ending === 'csv') return [];
    const read = Object.hasOwn(READERS, ending) ? READERS[ending] : undefined;
    if (read === undefined) {
      throw new DocumentError(file.name, 'NO_GRAPH', `give a file that ends in ${GRAPH_ENDINGS.join(', ')}.`);
    }
    return [read(file)];
  });
  const tables = files.filter(({ name }) => endingOf(name) === 'csv');
  return tables.length === 0 ? graphs : [...graphs, readCsvGraph(tables, mapping)];
}

/** The ending of a file's name in small letters, without its dot; empty where it has none. */
export function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}
