import { describe, expect, it } from 'vitest';
import { readTokens } from '../../../../server/extract/text/token.ts';
import { findNamedRounds, roundName } from '../../../../server/extract/values/round.ts';

const read = (text: string): readonly string[] => findNamedRounds(readTokens(text)).map(({ round }) => round);

describe('funding rounds', () => {
  it.each([
    ['a Series A round', 'series a'],
    ['its Series-B funding', 'series b'],
    ['the SERIES C financing', 'series c'],
    ['a Series A+ round', 'series a+'],
    ['a Series B-2 round', 'series b'],
    ['a Series B extension', 'series b extension'],
    ['the extension of its Series D round', 'series d extension'],
    ['a Pre-Series A round', 'pre-series a'],
    ['a Pre-A round', 'pre-series a'],
    ['its B round', 'series b'],
    ['a seed round', 'seed'],
    ['seed funding', 'seed'],
    ['a seed extension', 'seed extension'],
    ['pre-seed money', 'pre-seed'],
    ['a pre-seed led by friends', 'pre-seed'],
    ['a growth round', 'growth'],
    ['a growth-stage funding round', 'growth'],
    ['a growth equity round', 'growth'],
    ['a bridge financing', 'bridge'],
    ['an angel round', 'angel'],
    ['a strategic round', 'strategic'],
    ['a venture round', 'venture'],
    ['a pre-IPO round', 'pre-ipo'],
  ])('%s is read in its normal form', (text, round) => {
    expect(read(text)).toEqual([round]);
  });

  it.each([
    'a round of talks',
    'Series A preferred shares',
    'a Series B startup',
    'Series A investors',
    'the Series X console',
    'a random seed',
    'seed data for the tests',
    'a seed-stage firm',
    'angel investors',
    'a bridge over the river',
    'growth of sales',
    'growth funding more hires',
    'series a year',
  ])('%s names no round', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('rounds are written as people know them', () => {
    expect(['series a', 'series b extension', 'pre-seed', 'pre-series a', 'pre-ipo', 'bridge'].map(roundName)).toEqual([
      'Series A',
      'Series B extension',
      'Pre-seed',
      'Pre-Series A',
      'Pre-IPO',
      'Bridge',
    ]);
  });
});
