import { z } from 'zod';
import { ENTITY_KINDS } from '../extract/extraction.ts';
import { readMappingFile } from '../mapping-file.ts';
import type { BadRow, CatalogueReader, CatalogueRow, Tie } from './catalogue.ts';
import { cell, date, link } from './cell.ts';
import { type CsvRow, readCsv } from './csv-rows.ts';

const column = z.string().min(1);
const columns = z.union([column, z.array(column)]).transform((value) => [value].flat());

/** A mapping file: what a CSV's columns mean. `README.md` shows one. */
const mapping = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  licence: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }),
  kind: z.enum(ENTITY_KINDS),
  name: column,
  aliases: columns.default([]),
  makers: columns.default([]),
  variantOf: columns.default([]),
  trainedOn: columns.default([]),
  date: column.optional(),
  link: column.optional(),
  separator: z.string().min(1).max(3).default(','),
});

type Mapping = z.output<typeof mapping>;

/** Makes a reader for any CSV from the text of a mapping file. Throws MappingError with the place of what is wrong. */
export function readMapping(file: string, text: string): CatalogueReader {
  const map = readMappingFile(mapping, file, text);
  const needed = [map.name, ...map.aliases, ...map.makers, ...map.variantOf, ...map.trainedOn];
  const wanted = [...needed, ...[map.date, map.link].filter((one) => one !== undefined)];
  const { title, publisher, licence, url } = map;
  return {
    ...{ kind: 'csv', title, publisher, licence, url, endings: ['csv'], what: 'any CSV, with --map' },
    read: (files) => {
      const bad: BadRow[] = [];
      const rows = files.flatMap((one) => {
        const read = readCsv(one, wanted);
        bad.push(...read.bad);
        return read.rows.flatMap((row) => {
          const name = cell(row.cells[map.name]);
          if (name === '') bad.push({ file: one.name, line: row.line, why: `its ${map.name} is empty` });
          return name === '' ? [] : [toRow(one.name, name, row, map)];
        });
      });
      return { rows, bad };
    },
  };
}

function toRow(file: string, name: string, { line, cells }: CsvRow, map: Mapping): CatalogueRow {
  const all = (from: readonly string[]): readonly string[] => [
    ...new Set(from.flatMap((one) => (cells[one] ?? '').split(map.separator).map(cell)).filter((one) => one !== '')),
  ];
  const ties = (type: Tie['type'], kind: Tie['kind'], from: readonly string[]) =>
    all(from).map((other) => ({ type, kind, name: other }));
  return {
    file,
    line,
    kind: map.kind,
    name,
    aliases: all(map.aliases).filter((alias) => alias !== name),
    makers: all(map.makers).map((text) => ({ text, kind: null })),
    ties: [
      ...ties('VARIANT_OF', map.kind, map.variantOf),
      ...(map.kind === 'Model' ? ties('TRAINED_ON', 'Benchmark', map.trainedOn) : []),
    ],
    date: map.date === undefined ? null : date(cells[map.date]),
    link: map.link === undefined ? null : link(cells[map.link]),
  };
}
