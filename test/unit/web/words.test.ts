import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toChance } from '../../../web/words/chance.ts';
import { toDate, toMonth, toSpan } from '../../../web/words/dates.ts';
import { toSafeUrl } from '../../../web/words/links.ts';
import { toLabel } from '../../../web/words/names.ts';
import { counted, toConfidence, toLift, toMoney } from '../../../web/words/numbers.ts';
import { readOut } from '../../../web/words/relations.ts';

test.each([
  ['2025', '2025'],
  ['2025-Q1', 'Q1 2025'],
  ['2025-03', 'March 2025'],
  ['2025-03-04', '4 March 2025'],
  ['2025-13-04', '2025-13-04'],
  ['soon', 'soon'],
])('the date %s reads %s, no more exact than it is', (value, words) => {
  expect(toDate(value)).toBe(words);
});

test('a month is a date without its day', () => {
  expect(['2025-03-14', '2025-Q1', '2025'].map(toMonth)).toEqual(['Mar 2025', 'Q1 2025', '2025']);
});

test('a span of one day is that day, and nothing dated is no span', () => {
  expect(toSpan('2025-03-04', '2025-03-04')).toBe('4 March 2025');
  expect(toSpan('2024', '2025-03')).toBe('2024 – Mar 2025');
  expect(toSpan('2025-05', '2025-Q4')).toBe('May 2025 – Q4 2025');
  expect(toSpan(null, null)).toBeNull();
});

test.each([
  [41e9, 'USD', '$41 billion'],
  [539e6, 'USD', '$539 million'],
  [1.5e12, 'EUR', '€1.5 trillion'],
  [950, 'CNY', 'CN¥950'],
  [7, 'not a code', 'not a code 7'],
])('%d %s reads %s', (value, currency, words) => {
  expect(toMoney({ value, currency, text: null })).toBe(words);
});

test('counts agree with their nouns and are grouped', () => {
  expect([counted(1, 'article'), counted(0, 'article'), counted(12_345, 'entity', 'entities')]).toEqual([
    '1 article',
    '0 articles',
    '12,345 entities',
  ]);
});

test('confidence and chance are said in words with their number', () => {
  expect([0.95, 0.8, 0.6, 0.2].map(toConfidence)).toEqual([
    'very sure (0.95)',
    'sure (0.80)',
    'fairly sure (0.60)',
    'unsure (0.20)',
  ]);
  expect(
    [
      { lift: 12.4, significance: 12 },
      { lift: 3.21, significance: 7 },
      { lift: 0.4, significance: 4 },
      { lift: 1.02, significance: 1 },
    ].map(toChance),
  ).toEqual([
    '12 times as often as by chance; surely not chance (p < .001)',
    '3.2 times as often as by chance; very likely not chance (p < .01)',
    'only 0.4 times as often as by chance; probably not chance (p < .05)',
    'about as often as by chance; could be chance',
  ]);
  expect([toLift(3.21), toLift(12.4)]).toEqual(['3.2×', '12×']);
});

test('a relation is read out with its stance', () => {
  expect(readOut('SoftBank', 'ACQUIRED', 'DigitalBridge', 'DONE')).toBe('SoftBank acquired DigitalBridge.');
  expect(readOut('SoftBank', 'ACQUIRED', 'Arm', 'PLANNED')).toBe('SoftBank plans to acquire Arm.');
  expect(readOut('Apple', 'USES', 'Gemini', 'REPORTED')).toBe('Reportedly, Apple uses Gemini.');
  expect(readOut('A', 'PARTNERED_WITH', 'B', 'DENIED')).toBe('Denied: A partnered with B.');
});

test.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  '//x',
  '',
])('%j is no link', (url) => {
  expect(toSafeUrl(url)).toBeNull();
});

test('http and https are links', () => {
  expect(toSafeUrl('https://example.org/a b')).toBe('https://example.org/a%20b');
  expect(toSafeUrl('http://example.org')).toBe('http://example.org/');
  expect(toSafeUrl(null)).toBeNull();
});

test('a label is one line without marks that reorder or hide, and never longer than asked for', () => {
  expect(toLabel('Ac\u202eme\u200b\nCorp\u0000 \ud83d')).toBe('Acme Corp \ufffd');
  expect(toLabel('\u200b')).toBe('(no name)');
  expect(toLabel('<img src=x onerror=alert(1)>')).toBe('<img src=x onerror=alert(1)>');
  expect(toLabel('شركة الذكاء')).toBe('شركة الذكاء');
  expect(toLabel('月之暗面')).toBe('月之暗面');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      expect(Array.from(toLabel(name, 36)).length).toBeLessThanOrEqual(36);
      expect(toLabel(name)).not.toBe('');
    }),
  );
});
