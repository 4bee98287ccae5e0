import { expect, test } from 'vitest';
import { bodyNames, kindOfBody, splitBodies } from '../../../server/catalogue/body-names.ts';
import { resolveBodies } from '../../../server/catalogue/resolve-bodies.ts';
import { resolveThing } from '../../../server/catalogue/resolve-things.ts';
import { indexLexicon } from '../../../server/extract/names/lexicon-index.ts';
import { entry } from '../../support/lexicon.ts';

test.each([
  ['Lund Institute of Slow Computing (LISC)', ['Lund Institute of Slow Computing', 'LISC']],
  ['University of Fjordland (UF) Bergen', ['University of Fjordland Bergen', 'UF Bergen']],
  ['University of Skåne / Skånes universitet', ['University of Skåne', 'Skånes universitet']],
  ['Northwind Inc.', ['Northwind Inc.', 'Northwind']],
  ['Skald - Fjord Lab (originally Institute of Ebb)', ['Skald - Fjord Lab', 'Skald']],
  ['Northern University (Norway)', ['Northern University (Norway)']],
  ['The Ebb Foundation', ['Ebb Foundation']],
])('the names of %j are read off its spelling', (spelling, names) => {
  expect(bodyNames(spelling)).toEqual(names);
});

test.each([
  ['Northwind,Lund University', ['Northwind', 'Lund University']],
  ['Northwind, Inc., Ebb', ['Northwind, Inc.', 'Ebb']],
  ['University of Fjordland, San Diego', ['University of Fjordland, San Diego']],
  ['Ebb/Northwind', ['Ebb', 'Northwind']],
  ['Ebb/Flow', ['Ebb/Flow']],
  ['Northwind and Ebb', ['Northwind', 'Ebb']],
  ['Sound and Fury', ['Sound and Fury']],
])('%j names the bodies that it parts', (text, bodies) => {
  const known = new Set(['Northwind', 'Ebb']);
  expect(splitBodies(text, (name) => known.has(name))).toEqual(bodies);
});

test('a body nobody told about is a firm unless its words say otherwise', () => {
  expect(['Northwind', 'Ebb University', 'Institute of Ebb', 'Ministry of Ebb'].map(kindOfBody)).toEqual([
    'Company',
    'Organization',
    'Organization',
    'Organization',
  ]);
});

const index = indexLexicon({
  entries: [
    entry('Company', 'Northwind', { aliases: ['Northwind Labs'] }),
    entry('Company', 'Prime Fjord'),
    entry('Technique', 'tidal recall', { id: 'ebb', aliases: [{ name: 'EBB', cues: ['recall'] }] }),
    entry('Model', 'Skald', { aliases: ['Skald model'] }),
  ],
});
const resolve = (texts: readonly string[], graph: Parameters<typeof resolveBodies>[2] = []) => {
  const { inCell, joins, doubts } = resolveBodies(
    texts.map((text) => ({ text, kind: null })),
    index,
    graph,
  );
  return { ids: texts.map((text) => inCell(text).map(({ body }) => body.id)), joins, doubts };
};

test('spellings of one body get one entity, and the joins are told', () => {
  const spellings = ['Northwind Labs', 'Northwind Inc.', 'PrimeFjord', 'Lund Slow Institute (LSI)', 'LSI'];
  expect(resolve(spellings)).toEqual({
    ids: [
      ['company:northwind'],
      ['company:northwind'],
      ['company:prime-fjord'],
      ['organization:lund-slow-institute'],
      ['organization:lund-slow-institute'],
    ],
    joins: [
      { spelling: 'LSI', id: 'organization:lund-slow-institute', name: 'Lund Slow Institute', how: 'new' },
      {
        spelling: 'Lund Slow Institute (LSI)',
        id: 'organization:lund-slow-institute',
        name: 'Lund Slow Institute',
        how: 'new',
      },
      { spelling: 'Northwind Inc.', id: 'company:northwind', name: 'Northwind', how: 'lexicon' },
      { spelling: 'Northwind Labs', id: 'company:northwind', name: 'Northwind', how: 'lexicon' },
      { spelling: 'PrimeFjord', id: 'company:prime-fjord', name: 'Prime Fjord', how: 'lexicon' },
    ],
    doubts: [],
  });
});

test('a body that articles name is that body, whatever kind the catalogue would give it', () => {
  const graph = [
    { key: 'ebb institute', id: 'company:ebb-institute', kind: 'Company' as const, name: 'Ebb Institute' },
  ];
  expect(resolve(['Ebb Institute'], graph).ids).toEqual([['company:ebb-institute']]);
  expect(resolve(['Ebb Institute']).ids).toEqual([['organization:ebb-institute']]);
});

test('what only looks alike is kept apart and told', () => {
  const { ids, doubts } = resolve(['Northwind AI', 'Northwing']);
  expect(ids).toEqual([['company:northwind-ai'], ['company:northwing']]);
  expect(doubts.map(({ spelling, other }) => [spelling, other])).toEqual([
    ['Northwind AI', 'Northwind'],
    ['Northwing', 'Northwind'],
  ]);
});

test('a name that needs a cue in articles joins nothing in a catalogue', () => {
  expect(resolveThing('EBB', [], 'Technique', index)).toMatchObject({ doubt: { other: 'tidal recall' } });
  expect(resolveThing('EBB', [], 'Technique', index).named.id).not.toBe('technique:ebb');
  expect(resolveThing('Tidal recall', [], 'Technique', index)).toMatchObject({
    named: { id: 'technique:ebb' },
    doubt: null,
  });
});

test('a model in a list of methods is that model; a product of its name is another thing', () => {
  expect(resolveThing('Skald model', [], 'Technique', index).named.id).toBe('model:skald');
  expect(resolveThing('Skald', [], 'Product', index).named.id).toBe('product:skald');
});
