import type { BadRow, CatalogueReader, CatalogueRow, Maker } from './catalogue.ts';
import { cell, date, link, names } from './cell.ts';
import { type CsvRow, readCsv } from './csv-rows.ts';

const COLUMNS = ['Model', 'Organization', 'Publication date'] as const;

/** Epoch AI's table of notable models: who made each, when, from which model, on which data. */
export const epoch: CatalogueReader = {
  kind: 'epoch',
  title: 'Epoch AI: notable AI models',
  publisher: 'Epoch AI',
  licence: 'CC BY 4.0',
  url: 'https://epoch.ai/data/notable-ai-models',
  endings: ['csv'],
  what: 'notable_ai_models.csv of epoch.ai/data',
  read: (files) => {
    const read = files.map((file) => {
      const { rows, bad } = readCsv(file, COLUMNS);
      const nameless: BadRow[] = [];
      const good = rows.flatMap((row) => {
        const name = cell(row.cells['Model']);
        if (name !== '') return [toRow(file.name, name, row)];
        nameless.push({ file: file.name, line: row.line, why: 'it names no model' });
        return [];
      });
      return { rows: good, bad: [...bad, ...nameless] };
    });
    return { rows: read.flatMap(({ rows }) => rows), bad: read.flatMap(({ bad }) => bad) };
  },
};

function toRow(file: string, name: string, { line, cells }: CsvRow): CatalogueRow {
  const tie = (type: 'VARIANT_OF' | 'TRAINED_ON', kind: 'Model' | 'Benchmark', column: string) =>
    names(cells[column]).map((other) => ({ type, kind, name: other }));
  return {
    file,
    line,
    kind: 'Model',
    name,
    aliases: [],
    makers: makers(cells),
    ties: [...tie('VARIANT_OF', 'Model', 'Base model'), ...tie('TRAINED_ON', 'Benchmark', 'Training dataset')],
    date: date(cells['Publication date']),
    link: link(cells['Link']),
  };
}

/** Organisations stand in one cell, what each is (Industry, Academia …) in another, in the same order where it is told for all. */
function makers(cells: CsvRow['cells']): readonly Maker[] {
  const bodies = names(cells['Organization']);
  const sorts = (cells['Organization categorization'] ?? '').split(',').map((sort) => sort.trim());
  return bodies.map((text, at) => ({ text, kind: sorts.length === bodies.length ? kindOf(sorts[at] ?? '') : null }));
}

function kindOf(sort: string): Maker['kind'] {
  if (sort === 'Industry') return 'Company';
  return sort === 'Academia' || sort === 'Government' ? 'Organization' : null;
}
