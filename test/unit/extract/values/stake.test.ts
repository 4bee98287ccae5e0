import { describe, expect, it } from 'vitest';
import { readTokens } from '../../../../server/extract/text/token.ts';
import { findPercents } from '../../../../server/extract/values/stake.ts';

const read = (text: string): readonly string[] => {
  const tokens = readTokens(text);
  return findPercents(tokens).map(
    ({ percent, first, last }) => `${percent} «${text.slice(tokens[first]?.start, tokens[last]?.end)}»`,
  );
};

describe('numbers of per cent', () => {
  it.each([
    ['10%', '10 «10%»'],
    ['a 10 % stake', '10 «10 %»'],
    ['12.5 percent', '12.5 «12.5 percent»'],
    ['12,5 %', '12.5 «12,5 %»'],
    ['20 per cent of', '20 «20 per cent»'],
    ['twenty percent', '20 «twenty percent»'],
    ['a 49-percent stake', '49 «49-percent»'],
    ['10-15%', '10 «10-15%»'],
    ['10% to 15%', '10 «10% to 15%»'],
    ['10 to 15 per cent', '10 «10 to 15 per cent»'],
    ['between 10 and 15 pct', '10 «10 and 15 pct»'],
  ])('%s is read whole, of a range the lower end', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('of a change both ends are told apart', () => {
    expect(read('from 20% to 30%')).toEqual(['20 «20%»', '30 «30%»']);
  });

  it.each(['0%', '150%', '10 firms', 'per cent', 'the 10 to 15 firms'])('%s is none', (text) => {
    expect(read(text)).toEqual([]);
  });
});
