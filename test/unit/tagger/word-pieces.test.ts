import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createWordPieces } from '../../../server/tagger/word-pieces.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const toPieces = createWordPieces(read('../../../seed/model/encoder-vocabulary.txt'));
const rows = JSON.parse(read('word-pieces.json')) as readonly (readonly [text: string, pieces: readonly number[]])[];

test('three hundred texts are parted as the Python tokenizer parts them', () => {
  expect(rows.length).toBeGreaterThan(290);
  expect(rows.map(([text]) => [text, toPieces(text)])).toEqual(rows);
});

test('the same word has the same pieces again, and none of them where nothing is left of it', () => {
  expect(toPieces('Quellwerk')).toEqual(toPieces('QUELLWERK'));
  expect(toPieces('\u200b')).toEqual([]);
});

test('half of a pair of surrogates is a word like any other, and unknown', () => {
  expect(toPieces('a\ud83d')).toEqual([100]);
});
