import { expect, test } from 'vitest';
import type { CatalogueRow } from '../../../server/catalogue/catalogue.ts';
import { readCatalogue } from '../../../server/catalogue/read-catalogue.ts';
import { indexLexicon } from '../../../server/extract/names/lexicon-index.ts';
import { entry } from '../../support/lexicon.ts';

const index = indexLexicon({ entries: [entry('Company', 'Northwind'), entry('Benchmark', 'Fjordset')] });
const origin = {
  kind: 'ships',
  title: 'Models of the north',
  publisher: 'Harbour office',
  licence: 'CC0',
  url: 'https://harbour.example/models',
};
const row: CatalogueRow = {
  file: 'models.csv',
  line: 7,
  kind: 'Model',
  name: 'Borealis 2',
  aliases: [],
  makers: [{ text: 'Northwind Inc.', kind: null }],
  ties: [
    { type: 'VARIANT_OF', name: 'Borealis 1', kind: 'Model' },
    { type: 'TRAINED_ON', name: 'Fjordset', kind: 'Benchmark' },
  ],
  date: { value: '2025-03', precision: 'month', text: '2025-03' },
  link: null,
};
const LINE =
  'Model: Borealis 2; made by: Northwind Inc.; out: 2025-03; variant of: Borealis 1; trained on: Fjordset (models.csv, line 7)';

test('a catalogue is one article: its licence, then a sentence a row that states all that the row says', () => {
  const { document, extraction } = readCatalogue(origin, [row], index, []);
  expect(document).toEqual({
    text: `Models of the north\nA catalogue by Harbour office, https://harbour.example/models. Licence: CC0.\n${LINE}`,
    title: 'Models of the north',
    url: 'https://harbour.example/models',
    source: 'Harbour office, CC0',
    author: null,
    publishedAt: null,
    language: 'en',
    catalogue: { kind: 'ships', licence: 'CC0' },
  });
  const said = extraction.claims.map(({ type, subject, object, date, evidence, method }) => ({
    claim: [type, subject, object, date?.value ?? null, method],
    evidence: document.text.slice(evidence.start, evidence.end),
  }));
  expect(said).toEqual([
    { claim: ['DEVELOPED', 'company:northwind', 'model:borealis-2', '2025-03', 'catalogue'], evidence: LINE },
    { claim: ['VARIANT_OF', 'model:borealis-2', 'model:borealis-1', null, 'catalogue'], evidence: LINE },
    { claim: ['TRAINED_ON', 'model:borealis-2', 'benchmark:fjordset', null, 'catalogue'], evidence: LINE },
  ]);
});

test('every mention is the name as the row spells it', () => {
  const { document, extraction } = readCatalogue(origin, [row], index, []);
  const surfaces = extraction.entities.map(({ id, known, mentions }) => [
    id,
    known,
    ...mentions.map(({ start, end }) => document.text.slice(start, end)),
  ]);
  expect(surfaces).toEqual([
    ['model:borealis-2', false, 'Borealis 2'],
    ['company:northwind', true, 'Northwind Inc.'],
    ['model:borealis-1', false, 'Borealis 1'],
    ['benchmark:fjordset', true, 'Fjordset'],
  ]);
});

test('ties between kinds that no claim ties are counted, not told', () => {
  const odd: CatalogueRow = { ...row, kind: 'Product', name: 'Skald app', ties: row.ties.slice(1) };
  const { extraction, unfit } = readCatalogue(origin, [odd], index, []);
  expect(extraction.claims.map(({ type }) => type)).toEqual(['DEVELOPED']);
  expect(unfit).toBe(1);
});

test('the same rows give the same reading', () => {
  expect(readCatalogue(origin, [row], index, [])).toEqual(readCatalogue(origin, [row], index, []));
});
