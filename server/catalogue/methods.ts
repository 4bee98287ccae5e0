import type { BadRow, CatalogueReader } from './catalogue.ts';
import { cell, link } from './cell.ts';
import { readRecords } from './json-records.ts';

/** The methods of Papers with Code: techniques with their short and long names. */
export const methods: CatalogueReader = {
  kind: 'methods',
  title: 'Papers with Code: methods',
  publisher: 'Papers with Code',
  licence: 'CC BY-SA 4.0',
  url: 'https://paperswithcode.com/methods',
  endings: ['json'],
  what: 'methods.json of paperswithcode-data',
  read: (files) => {
    const bad: BadRow[] = [];
    const rows = files.flatMap((file) => {
      const read = readRecords(file);
      bad.push(...read.bad);
      return read.records.flatMap(({ line, value }) => {
        const [short, long] = [cell(value['name']), cell(value['full_name'])];
        const name = long === '' ? short : long;
        if (name === '') bad.push({ file: file.name, line, why: 'it names no method' });
        const aliases = short === '' || short === name ? [] : [short];
        const plain = { makers: [], ties: [], date: null, link: link(value['url']) };
        return name === '' ? [] : [{ file: file.name, line, kind: 'Technique' as const, name, aliases, ...plain }];
      });
    });
    return { rows, bad };
  },
};
