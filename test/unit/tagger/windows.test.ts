import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TaggerSentence } from '../../../server/extract/tagger/tagger-input.ts';
import { readTokens } from '../../../server/extract/text/token.ts';
import { MOST_PIECES, toWindows } from '../../../server/tagger/windows.ts';

const sentence = (text: string, n = 0): TaggerSentence => {
  const words = readTokens(text);
  return { n, words, features: words.map((_, at) => at % 8) };
};
/** As many pieces as letters: each is its number in the alphabet. */
const toPieces = (word: string): readonly number[] => [...word].map((letter) => letter.charCodeAt(0));

test('sentences share a window, each ended by a mark, with the features of their words on all pieces', () => {
  expect(toWindows([sentence('ab c'), sentence('d')], toPieces)).toEqual([
    {
      pieces: [101, 97, 98, 99, 102, 100, 102],
      features: [6, 0, 0, 1, 6, 0, 6],
      words: [
        { sentence: 0, word: 0, at: 1 },
        { sentence: 0, word: 1, at: 3 },
        { sentence: 1, word: 0, at: 5 },
      ],
    },
  ]);
});

test('a word without pieces is unknown, and of a long one the first twelve pieces count', () => {
  expect(toWindows([sentence('a')], () => [])[0]?.pieces).toEqual([101, 100, 102]);
  expect(toWindows([sentence('abcdefghijklmnopqrstuvwxyz')], toPieces)[0]?.pieces).toHaveLength(14);
});

test('where there is no sentence there is no window', () => {
  expect(toWindows([], toPieces)).toEqual([]);
  expect(toWindows([sentence('')], toPieces)).toEqual([]);
});

test('in whatever windows, every word counts exactly once, at its own first piece, and no window is too long', () => {
  const word = fc.string({ minLength: 1, maxLength: 15, unit: fc.constantFrom('a', 'b', 'c') });
  const text = fc.array(word, { maxLength: 300 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
      const sentences = texts.map(sentence);
      const windows = toWindows(sentences, toPieces);
      const counted = windows.flatMap(({ words, pieces }) =>
        words.map(({ sentence: n, word: at, at: piece }) => {
          expect(pieces[piece]).toBe(sentences[n]?.words[at]?.text.charCodeAt(0));
          return `${n} ${at}`;
        }),
      );
      expect(counted).toEqual(sentences.flatMap(({ words }, n) => words.map((_, at) => `${n} ${at}`)));
      for (const { pieces, features } of windows) {
        expect(pieces.length).toBeLessThanOrEqual(MOST_PIECES);
        expect(features.length).toBe(pieces.length);
      }
    }),
  );
});

test('a word of a sentence too long for one window counts where it has words on both sides', () => {
  const windows = toWindows([sentence(Array.from({ length: 400 }, () => 'a').join(' '))], toPieces);
  expect(windows.length).toBeGreaterThan(3);
  for (const { words, pieces } of windows.slice(1, -1)) {
    expect(words[0]?.at).toBeGreaterThanOrEqual(8);
    expect(pieces.length - 1 - (words.at(-1)?.at ?? 0)).toBeGreaterThanOrEqual(8);
  }
});
