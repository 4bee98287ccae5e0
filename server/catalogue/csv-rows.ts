import { parse } from 'csv-parse/sync';
import { DocumentError } from '../errors.ts';
import type { BadRow, CatalogueFile } from './catalogue.ts';

/** A record of a CSV file, by the names of its columns, and the line on which it begins. */
export type CsvRow = { readonly line: number; readonly cells: Readonly<Record<string, string>> };

/** Longest record in characters: a quote that never ends swallows the rest of its file. */
const LONGEST = 200_000;

/**
 * Reads a CSV file with a first line of columns. A record with more or fewer cells than columns is told, with its line, and
 * the rest is read. Throws DocumentError where the file is no CSV or lacks one of the columns.
 */
export function readCsv(
  file: CatalogueFile,
  columns: readonly string[],
): { readonly rows: readonly CsvRow[]; readonly bad: readonly BadRow[] } {
  const lines = parseLines(file);
  const [head, ...records] = lines;
  const missing = columns.filter((column) => !head?.cells.includes(column));
  if (head === undefined || missing.length > 0) {
    const why = `it lacks the ${missing.length === 1 ? 'column' : 'columns'} ${missing.join(', ')}.`;
    throw new DocumentError(file.name, 'NOT_THIS_CATALOGUE', why);
  }
  const bad: BadRow[] = [];
  const rows = records.flatMap(({ line, cells }): readonly CsvRow[] => {
    if (cells.length !== head.cells.length) {
      const why = `it has ${cells.length} cells, the first line has ${head.cells.length}`;
      bad.push({ file: file.name, line, why });
      return [];
    }
    const byColumn: Record<string, string> = Object.create(null);
    for (const [at, column] of head.cells.entries()) byColumn[column] = cells[at] ?? '';
    return [{ line, cells: byColumn }];
  });
  return { rows, bad };
}

type Line = { readonly line: number; readonly cells: readonly string[] };

function parseLines({ name, text }: CatalogueFile): readonly Line[] {
  try {
    const parsed = parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: LONGEST,
    }) as unknown as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
    return parsed.map(({ record, info }) => ({ line: info.lines - breaksIn(record), cells: record }));
  } catch (error) {
    throw new DocumentError(
      name,
      'NO_CSV',
      `it is no CSV: ${error instanceof Error ? error.message : String(error)}.`,
      {
        cause: error,
      },
    );
  }
}

/** Lines that a record takes beyond its first. */
function breaksIn(record: readonly string[]): number {
  return record.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
}
