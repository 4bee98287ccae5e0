import { expect, test } from 'vitest';
import { ecosystemGraphs } from '../../../server/catalogue/ecosystem-graphs.ts';
import { epoch } from '../../../server/catalogue/epoch.ts';
import { lmarena } from '../../../server/catalogue/lmarena.ts';
import { readMapping } from '../../../server/catalogue/mapped-csv.ts';
import { methods } from '../../../server/catalogue/methods.ts';
import { modelsDev } from '../../../server/catalogue/models-dev.ts';
import { DocumentError, MappingError } from '../../../server/errors.ts';

const file = (name: string, ...lines: readonly string[]) => ({ name, text: lines.join('\n') });
const day = (value: string) => ({ value, precision: 'day', text: value });

test('a row of Epoch AI tells makers with their sort, base models, data and the day', () => {
  const table = file(
    'models.csv',
    'Model,Organization,Organization categorization,Publication date,Base model,Training dataset,Notes',
    'Borealis 2,"Northwind,Lund University","Industry,Academia",2025-03-14,Borealis 1,"Fjordset,Unspecified unreleased","two',
    'lines"',
    ',Northwind,Industry,2025,,,',
    'Too,few',
    'Aurora,Northwind,Industry,soon,,,',
  );
  expect(epoch.read([table])).toEqual({
    rows: [
      {
        file: 'models.csv',
        line: 2,
        kind: 'Model',
        name: 'Borealis 2',
        aliases: [],
        makers: [
          { text: 'Northwind', kind: 'Company' },
          { text: 'Lund University', kind: 'Organization' },
        ],
        ties: [
          { type: 'VARIANT_OF', kind: 'Model', name: 'Borealis 1' },
          { type: 'TRAINED_ON', kind: 'Benchmark', name: 'Fjordset' },
        ],
        date: day('2025-03-14'),
        link: null,
      },
      expect.objectContaining({ line: 6, name: 'Aurora', date: null }),
    ],
    bad: [
      { file: 'models.csv', line: 5, why: 'it has 2 cells, the first line has 7' },
      { file: 'models.csv', line: 4, why: 'it names no model' },
    ],
  });
});

test('a table without the columns of the catalogue is refused, and so is what is no CSV', () => {
  expect(() => epoch.read([file('a.csv', 'Model,Maker', 'Aurora,Northwind')])).toThrow(
    'a.csv: it lacks the columns Organization, Publication date.',
  );
  expect(() => epoch.read([file('a.csv', 'Model,"Organization', 'x')])).toThrow(DocumentError);
});

test('assets of Ecosystem Graphs depend on assets alone, and only models are trained on data', () => {
  const assets = file(
    'northwind.yaml',
    '- name: Aurora',
    '  type: model',
    '  organization: Northwind',
    '  created_date: 2024-05-06',
    '  dependencies: [Fjordset, Borealis 1, something]',
    '- name: Fjordset',
    '  type: dataset',
    '  dependencies: [Aurora]',
    '- name: Borealis 1',
    '  type: model',
    '- type: model',
    '- name: Skald',
    '  type: poem',
  );
  const { rows, bad } = ecosystemGraphs.read([assets]);
  expect(rows.map(({ line, kind, name, ties }) => ({ line, kind, name, ties }))).toEqual([
    {
      line: 1,
      kind: 'Model',
      name: 'Aurora',
      ties: [
        { type: 'TRAINED_ON', name: 'Fjordset', kind: 'Benchmark' },
        { type: 'USES', name: 'Borealis 1', kind: 'Model' },
      ],
    },
    { line: 6, kind: 'Benchmark', name: 'Fjordset', ties: [] },
    { line: 9, kind: 'Model', name: 'Borealis 1', ties: [] },
  ]);
  expect(rows[0]?.date).toEqual(day('2024-05-06'));
  expect(bad).toEqual([
    { file: 'northwind.yaml', line: 11, why: 'it has no name' },
    { file: 'northwind.yaml', line: 12, why: 'its type is none of model, dataset, application' },
  ]);
});

test('a file of assets that is no YAML is told with its line, and the other files are read', () => {
  const { rows, bad } = ecosystemGraphs.read([
    file('bad.yaml', '- name: Aurora', '  type: "model'),
    file('good.yaml', '- name: Aurora', '  type: model'),
  ]);
  expect(rows.map((row) => row.file)).toEqual(['good.yaml']);
  expect(bad).toEqual([expect.objectContaining({ file: 'bad.yaml', line: 2 })]);
});

test('of a host’s listing only the word before the slash tells the maker, and a listing counts once', () => {
  const lines = file(
    'models.jsonl',
    '{"id": "northwind/borealis-2", "name": "Borealis 2", "release_date": "2025-03"}',
    'no JSON',
    '{"id": "northwind/borealis-2", "name": "Borealis 2"}',
    '{"id": "hosts/eu/aurora-1", "name": "Aurora 1"}',
    '{"name": "Aurora 2"}',
  );
  const { rows, bad } = modelsDev.read([lines]);
  expect(rows.map(({ name, makers, aliases, line }) => ({ name, makers, aliases, line }))).toEqual([
    { name: 'Borealis 2', makers: [{ text: 'northwind', kind: 'Company' }], aliases: ['borealis-2'], line: 1 },
    { name: 'Aurora 1', makers: [], aliases: [], line: 4 },
  ]);
  expect(bad.map(({ line }) => line)).toEqual([2, 5]);
});

test('the API’s file of models.dev is read too', () => {
  const api = file(
    'api.json',
    '{"host": {"id": "host", "models": {"a": {"id": "northwind/aurora-1", "name": "Aurora 1"}}}}',
  );
  expect(modelsDev.read([api]).rows.map(({ name }) => name)).toEqual(['Aurora 1']);
});

test('a method goes by its long name, with the short one beside it, on its line of the list', () => {
  const list = file(
    'methods.json',
    '[',
    '  {"name": "SFM", "full_name": "Slow Fjord Method", "url": "https://methods.example/sfm"},',
    '  {"name": "Ebb",',
    '   "full_name": "Ebb"},',
    '  {"full_name": ""}',
    ']',
  );
  const { rows, bad } = methods.read([list]);
  expect(rows.map(({ line, name, aliases, link }) => ({ line, name, aliases, link }))).toEqual([
    { line: 2, name: 'Slow Fjord Method', aliases: ['SFM'], link: 'https://methods.example/sfm' },
    { line: 3, name: 'Ebb', aliases: [], link: null },
  ]);
  expect(bad).toEqual([{ file: 'methods.json', line: 5, why: 'it names no method' }]);
});

test('leaderboards tell models and makers', () => {
  const board = file('text.csv', 'rank,model,organization,url', '1,aurora-1,Northwind,', '2,,Northwind,');
  expect(lmarena.read([board])).toMatchObject({
    rows: [{ line: 2, kind: 'Model', name: 'aurora-1', makers: [{ text: 'Northwind', kind: null }] }],
    bad: [{ line: 3 }],
  });
});

const MAPPING = {
  title: 'Ships',
  publisher: 'Harbour office',
  licence: 'CC0',
  url: 'https://harbour.example/ships',
  kind: 'Product',
  name: 'Ship',
};

test('any CSV is read with a mapping of its columns', () => {
  const mapping = JSON.stringify({
    ...MAPPING,
    makers: 'Yard',
    aliases: ['Nick', 'Code'],
    variantOf: 'Class',
    date: 'Built',
    separator: ';',
  });
  const reader = readMapping('ships.map.json', mapping);
  const { rows } = reader.read([
    file('ships.csv', 'Ship,Yard,Nick,Code,Class,Built', 'Skald,North;South,Sk,S-1,Bard,1999'),
  ]);
  expect(rows).toEqual([
    {
      file: 'ships.csv',
      line: 2,
      kind: 'Product',
      name: 'Skald',
      aliases: ['Sk', 'S-1'],
      makers: [
        { text: 'North', kind: null },
        { text: 'South', kind: null },
      ],
      ties: [{ type: 'VARIANT_OF', kind: 'Product', name: 'Bard' }],
      date: { value: '1999', precision: 'year', text: '1999' },
      link: null,
    },
  ]);
});

test('a mapping tells what is wrong with it, and where', () => {
  expect(() => readMapping('m.json', '{')).toThrow(MappingError);
  expect(() => readMapping('m.json', JSON.stringify({ ...MAPPING, kind: 'Ship' }))).toThrow(/^m\.json: kind: /);
  expect(() => readMapping('m.json', JSON.stringify({ ...MAPPING, url: 'file:///etc/passwd' }))).toThrow(
    /^m\.json: url: /,
  );
});
