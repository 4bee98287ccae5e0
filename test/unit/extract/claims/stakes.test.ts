import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../../server/extract/claims/claims.ts';
import { readMarked } from './marked.ts';

type Case = readonly [sentence: string, claims: readonly string[]];

/** The claims of a sentence in order, with their stakes alone. */
function stakesOf(sentence: string): readonly string[] {
  return findClaims(readMarked(sentence)).map(
    ({ type, subject, object, stake }) =>
      `${subject} ${type} ${object}${stake ? ` ${stake.percent} «${stake.text}»` : ''}`,
  );
}

function check(cases: readonly Case[]): void {
  it.each(cases)('%s', (sentence, claims) => {
    expect(stakesOf(sentence)).toEqual(claims);
  });
}

describe('the stake of a claim is read from its own clause', () => {
  check([
    ['[Acme]C bought a 10 % stake in [Cord]C.', ['Acme INVESTED_IN Cord 10 «10 %»']],
    ['[Acme]C took a 49% minority stake in [Cord]C for $3 million.', ['Acme INVESTED_IN Cord 49 «49%»']],
    ['[Acme]C acquired 20 per cent of [Cord]C in May.', ['Acme INVESTED_IN Cord 20 «20 per cent»']],
    ['[Acme]C acquired a stake of about 30 percent in [Cord]C.', ['Acme INVESTED_IN Cord 30 «30 percent»']],
    ['[Acme]C took a 10-15% stake in [Cord]C.', ['Acme INVESTED_IN Cord 10 «10-15%»']],
    ['[Acme]C holds 12% of [Cord]C, up from 10%.', ['Acme INVESTED_IN Cord 12 «12%»']],
    ['[Acme]C cut its stake in [Cord]C from 30% to 20%.', ['Acme INVESTED_IN Cord 20 «20%»']],
    ['[Acme]C bought 51% of [Cord]C shares.', ['Acme INVESTED_IN Cord 51 «51%»']],
    ["[Acme]C owns 51 percent of [Cord]C's stock.", ['Acme INVESTED_IN Cord 51 «51 percent»']],
    ['[Acme]C bought 51% of the shares of [Cord]C.', ['Acme INVESTED_IN Cord 51 «51%»']],
    ['[Acme]C paid $4 million for 30% of [Cord]C.', ['Acme INVESTED_IN Cord 30 «30%»']],
    ['[Acme]C spent $4 million on about 30% of [Cord]C.', ['Acme INVESTED_IN Cord 30 «30%»']],
    ['[Acme]C raised its stake in [Cord]C from 20% to 30%.', ['Acme INVESTED_IN Cord 30 «30%»']],
    ['[Acme]C raised its stake in [Cord]C to 30% from 20%.', ['Acme INVESTED_IN Cord 30 «30%»']],
    ['The unit [Cord]C is 51 percent owned by [Acme]C.', ['Cord PART_OF Acme 51 «51 percent»']],
    ['[Cord]C is 75%-owned by [Acme]C.', ['Cord PART_OF Acme 75 «75%»']],
    ['[Cord]C is 75 % owned by [Acme]C.', ['Cord PART_OF Acme 75 «75 %»']],
    ['[Cord]C, owned 49% by [Acme]C, makes pumps.', ['Acme INVESTED_IN Cord 49 «49%»']],
    [
      '[Cord]C is owned by [Acme]C (60%) and [Bolt]C (40%).',
      ['Cord PART_OF Acme 60 «60%»', 'Cord PART_OF Bolt 40 «40%»'],
    ],
    [
      '[Acme]C bought a 10% stake in [Cord]C and a 20% stake in [Dash]C.',
      ['Acme INVESTED_IN Cord 10 «10%»', 'Acme INVESTED_IN Dash 20 «20%»'],
    ],
    [
      '[Acme]C and [Bolt]C each bought a 20% stake in [Cord]C.',
      ['Acme INVESTED_IN Cord 20 «20%»', 'Bolt INVESTED_IN Cord 20 «20%»'],
    ],
  ]);
});

describe('what is no stake of the claim', () => {
  check([
    ['[Acme]C bought 51% of [Cord]C customers.', []],
    ['[Acme]C paid $4 million for 30% of [Cord]C revenue.', []],
    ['[Acme]C will acquire a majority stake in [Cord]C.', ['Acme INVESTED_IN Cord']],
    ['[Acme]C acquired [Cord]C for $4 million, or 30% of revenue.', ['Acme ACQUIRED Cord']],
    ['[Acme]C acquired [Cord]C, cutting 10% of its staff.', ['Acme ACQUIRED Cord']],
    ['[Acme]C bought [Cord]C at a 20% premium.', ['Acme ACQUIRED Cord']],
    ['[Acme]C invested in [Cord]C as 20% of its shares traded hands.', ['Acme INVESTED_IN Cord']],
    ['[Acme]C invested in [Cord]C, a firm with 10% of the market.', ['Acme INVESTED_IN Cord']],
    ['[Acme]C increased its stake in [Cord]C by 5%.', ['Acme INVESTED_IN Cord']],
    [
      '[Acme]C bought [Cord]C after selling its 10% stake in [Dash]C.',
      ['Acme ACQUIRED Cord', 'Acme INVESTED_IN Dash 10 «10%»'],
    ],
    [
      '[Acme]C invested in [Cord]C, which owns 25% of [Dash]C.',
      ['Acme INVESTED_IN Cord', 'Cord INVESTED_IN Dash 25 «25%»'],
    ],
    ['[Acme]C and [Bolt]C bought a 20% stake in [Cord]C.', ['Acme INVESTED_IN Cord', 'Bolt INVESTED_IN Cord']],
  ]);
});
