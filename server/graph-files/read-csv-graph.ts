import { parse } from 'csv-parse/sync';
import { readCsv } from '../catalogue/csv-rows.ts';
import { DocumentError } from '../errors.ts';
import { Collector } from './collect.ts';
import type { Attribute, FileGraph, FileNode, GivenFile } from './graph-file.ts';
import type { GraphMapping } from './graph-mapping.ts';

const USUAL = {
  id: ['id', 'key', 'name', 'label'],
  source: ['source', 'from', 'subject'],
  target: ['target', 'to', 'object'],
} as const;

/** Longest record in characters. */
const LONGEST = 200_000;

type Columns = { readonly source: string; readonly target: string } | { readonly id: string };

/**
 * Tables of nodes and of edges: a table with columns for both ends is one of edges. Where no table of nodes is given, the
 * ends of edges are the nodes. Throws DocumentError for what is no CSV, or neither.
 */
export function readCsvGraph(files: readonly GivenFile[], mapping: GraphMapping): FileGraph {
  const collector = new Collector('');
  const implied = new Map<string, FileNode>();
  let listed = false;
  for (const file of files) {
    const columns = columnsOf(file, mapping);
    const { rows, bad } = readCsv(file, Object.values(columns));
    collector.turnTo(file.name);
    for (const { line, why } of bad) collector.fault(line, why);
    for (const { line, cells } of rows) {
      const given = new Map(Object.entries(cells).map(([name, cell]) => [name, bare(cell)] as const));
      const known = new Map<string, Attribute>([...given].filter(([, cell]) => cell !== ''));
      if ('id' in columns) {
        listed = true;
        known.delete(columns.id);
        collector.node(given.get(columns.id) ?? null, known, line);
        continue;
      }
      const ends = { source: given.get(columns.source) ?? '', target: given.get(columns.target) ?? '' };
      for (const end of ['source', 'target'] as const)
        imply(implied, end, ends[end], given, { file: file.name, line }, mapping);
      for (const column of [columns.source, columns.target]) known.delete(column);
      collector.edge(ends.source, ends.target, known, line);
    }
  }
  return collector.graph(listed ? new Map() : implied);
}

/** A cell without the apostrophe that keeps spreadsheets from taking it for a formula. */
function bare(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r])/u, '').trim();
}

function columnsOf(file: GivenFile, mapping: GraphMapping): Columns {
  const head = headOf(file);
  const find = (given: string | undefined, usual: readonly string[]): string | undefined =>
    given === undefined
      ? usual.flatMap((one) => head.find((column) => column.toLowerCase() === one) ?? [])[0]
      : head.find((column) => column === given);
  const [source, target] = [find(mapping.source, USUAL.source), find(mapping.target, USUAL.target)];
  if (source !== undefined && target !== undefined) return { source, target };
  const id = find(mapping.id, USUAL.id);
  if (id !== undefined) return { id };
  throw new DocumentError(
    file.name,
    'NO_GRAPH',
    `line 1: it has neither columns for both ends of edges nor one for the ids of nodes, but ${head.join(', ')}. Name them in a mapping.`,
  );
}

/** The names of the columns. */
function headOf({ name, text }: GivenFile): readonly string[] {
  try {
    const [head] = parse(text, { bom: true, to: 1, relax_column_count: true, max_record_size: LONGEST }) as string[][];
    return head ?? [];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new DocumentError(name, 'NO_CSV', `line 1: it is no CSV: ${why}.`, { cause: error });
  }
}

/** A node that only edges tell of: named by a column, else by the end itself. */
function imply(
  nodes: Map<string, FileNode>,
  end: 'source' | 'target',
  id: string,
  row: ReadonlyMap<string, string>,
  place: { readonly file: string; readonly line: number },
  mapping: GraphMapping,
): void {
  if (id === '' || nodes.has(id)) return;
  const told = (given: string | undefined, usual: string): string | undefined => row.get(given ?? usual) || undefined;
  const own = end === 'source' ? [mapping.sourceName, mapping.sourceKind] : [mapping.targetName, mapping.targetKind];
  const name = told(own[0], `${end}Name`);
  const kind = told(own[1], `${end}Kind`);
  const attributes = new Map<string, Attribute>([
    ...(name === undefined ? [] : ([[mapping.name ?? 'name', name]] as const)),
    ...(kind === undefined ? [] : ([[mapping.kind ?? 'kind', kind]] as const)),
  ]);
  nodes.set(id, { id, attributes, ...place });
}
