import type { CatalogueReader } from './catalogue.ts';
import { cell, link } from './cell.ts';
import { readCsv } from './csv-rows.ts';

/** LMArena's leaderboards: models and who made them. Ranks change weekly and are not kept. */
export const lmarena: CatalogueReader = {
  kind: 'lmarena',
  title: 'LMArena leaderboards',
  publisher: 'LMArena, by llm-leaderboard-csv',
  licence: 'MPL-2.0',
  url: 'https://github.com/fboulnois/llm-leaderboard-csv',
  endings: ['csv'],
  what: 'lmarena_text.csv and its like; give all of them at once',
  read: (files) => {
    const read = files.map((file) => ({ file: file.name, ...readCsv(file, ['model', 'organization']) }));
    const rows = read.flatMap(({ file, rows }) =>
      rows.map(({ line, cells }) => ({
        file,
        line,
        kind: 'Model' as const,
        name: cell(cells['model']),
        aliases: [],
        makers: cell(cells['organization']) === '' ? [] : [{ text: cell(cells['organization']), kind: null }],
        ties: [],
        date: null,
        link: link(cells['url']),
      })),
    );
    const nameless = rows.filter(({ name }) => name === '');
    return {
      rows: rows.filter(({ name }) => name !== ''),
      bad: [
        ...read.flatMap(({ bad }) => bad),
        ...nameless.map(({ file, line }) => ({ file, line, why: 'it names no model' })),
      ],
    };
  },
};
