import { expect, test } from 'vitest';
import { readTokens } from '../../../server/extract/text/token.ts';
import { decode, LABELS } from '../../../server/tagger/decode.ts';
import { settleKinds } from '../../../server/tagger/settle-kinds.ts';

/** A word's scores: those given by label, others 0. */
const scores = (row: Readonly<Record<number, number>>): Float32Array =>
  Float32Array.from({ length: LABELS }, (_, label) => row[label] ?? 0);
const OUTSIDE = scores({ 0: 9 });
const COMPANY = scores({ 1: 9 });
const MORE = scores({ 2: 9 });
const MODEL = scores({ 7: 9 });
const MORE_MODEL = scores({ 8: 9 });
const plain = { curve: [0, 1], least: 0 } as const;
const none = {
  Company: plain,
  Organization: plain,
  Person: plain,
  Model: plain,
  Product: plain,
  Technique: plain,
  Benchmark: plain,
};
const sentence = (text: string, n: number) => {
  const words = readTokens(text);
  return { n, words, features: words.map(() => 0) };
};

test('a name begins, goes on and ends; another may follow at once', () => {
  const spans = decode([OUTSIDE, COMPANY, MORE, COMPANY, OUTSIDE]).map(({ from, to }) => [from, to]);
  expect(spans).toEqual([
    [1, 3],
    [3, 4],
  ]);
});

test('no name goes on that has not begun: where it must be one, it begins', () => {
  expect(decode([scores({ 0: 20 }), MORE, MORE]).map(({ from, to }) => [from, to])).toEqual([[1, 3]]);
  expect(decode([])).toEqual([]);
});

test('words of one name share one kind, the likeliest over all of them', () => {
  const [name] = decode([scores({ 7: 4, 1: 5 }), MORE_MODEL, MORE_MODEL]);
  expect(name?.to).toBe(3);
  expect(name?.kinds.indexOf(Math.max(...name.kinds))).toBe(3);
});

test('one surface is of one kind in one article, whatever its capitals', () => {
  const sentences = [sentence('Orvane grew', 0), sentence('Orvane', 4), sentence('ORVANE', 7)];
  const loose = [decode([MODEL, OUTSIDE]), decode([MODEL]), decode([scores({ 1: 6, 7: 5 })])];
  expect([...settleKinds(sentences, loose, none)].map(([n, names]) => [n, names.map(({ kind }) => kind)])).toEqual([
    [0, ['Model']],
    [4, ['Model']],
    [7, ['Model']],
  ]);
});

test('a name of which the tagger is not sure enough, by its kind, is left out', () => {
  const sentences = [sentence('Orvane Veltro', 0)];
  const loose = [decode([MODEL, COMPANY])];
  const names = settleKinds(sentences, loose, { ...none, Company: { ...plain, least: 1 } });
  expect(names.get(0)?.map(({ kind, from }) => [kind, from])).toEqual([['Model', 0]]);
});

test("how probable a name is comes from its kind's curve", () => {
  const sentences = [sentence('Orvane', 0)];
  const loose = [decode([MODEL])];
  const sureBy = (curve: readonly [number, number]) =>
    settleKinds(sentences, loose, { ...none, Model: { curve, least: 0 } }).get(0)?.[0]?.sure ?? 0;
  expect(sureBy([0, 0])).toBe(0.5);
  expect(sureBy([0, 1])).toBeGreaterThan(0.95);
  expect(sureBy([-1, 1])).toBeLessThan(sureBy([0, 1]));
});
