import { describe, expect, it } from 'vitest';
import { claimsOf } from './marked.ts';

type Case = readonly [what: string, sentences: readonly string[], claims: readonly string[]];

function check(cases: readonly Case[]): void {
  it.each(cases)('%s', (_, sentences, claims) => {
    expect(claimsOf(...sentences)).toEqual(claims);
  });
}

describe('the sum of a deal told after it', () => {
  check([
    [
      'a price in the sentence after',
      ['[Acme]C has bought [Cord]C.', 'The price was about $12 million.'],
      ['Acme ACQUIRED Cord, 12000000 USD'],
    ],
    [
      'the deal valued at a sum',
      ['[Acme]C will buy [Cord]C.', 'The deal, valued at €3 million, needs the nod of a court.'],
      ['Acme ACQUIRED Cord, planned, 3000000 EUR'],
    ],
    [
      'a denied deal stays denied with its sum',
      ['[Acme]C called off its takeover of [Cord]C.', 'The transaction had been worth $7 million.'],
      ['Acme ACQUIRED Cord, denied, 7000000 USD'],
    ],
    [
      'a price in a relative clause of the deal',
      ['[Acme]C is to buy [Cord]C in a deal that values the firm at £9 million.'],
      ['Acme ACQUIRED Cord, planned, 9000000 GBP'],
    ],
    [
      'a price after a description of what is bought',
      ['[Acme]C bought [Cord]C, a maker of pumps that never rust, for $4 million.'],
      ['Acme ACQUIRED Cord, 4000000 USD'],
    ],
    ['more than a sum', ['[Acme]C bought [Cord]C for more than $4 million.'], ['Acme ACQUIRED Cord, 4000000 USD']],
    [
      'damages',
      ['[Acme]C sued [Cord]C on Monday.', 'It wants $2 million in damages.'],
      ['Acme SUED Cord, 2000000 USD'],
    ],
    [
      'the worth of a contract',
      ['[Acme]C signed a supply contract with [Cord]C.', 'The contract is worth $8 million over two years.'],
      ['Acme PARTNERED_WITH Cord, 8000000 USD'],
    ],
  ]);
});

describe('what is no sum of the deal spoken of', () => {
  check([
    [
      'of two deals neither',
      ['[Acme]C bought [Cord]C.', '[Bolt]C bought [Dash]C.', 'The price was $12 million.'],
      ['Acme ACQUIRED Cord', 'Bolt ACQUIRED Dash'],
    ],
    [
      "another firm's deal",
      ['[Acme]C bought [Cord]C.', "The deal beats [Bolt]C's purchase price of $3 million."],
      ['Acme ACQUIRED Cord'],
    ],
    [
      'an offer not spoken of before',
      ['[Acme]C bought [Cord]C.', 'The board had turned down a takeover bid of $3 million.'],
      ['Acme ACQUIRED Cord'],
    ],
    ['what a firm earns', ['[Acme]C bought [Cord]C.', 'It has sales of $12 million.'], ['Acme ACQUIRED Cord']],
    [
      'a fee',
      ['[Acme]C called off its takeover of [Cord]C.', 'It will pay a fee of $4 million.'],
      ['Acme ACQUIRED Cord, denied'],
    ],
    [
      "a round's total is not what its leader put in",
      ['[Acme]C led a $5 million investment in [Cord]C.'],
      ['Acme INVESTED_IN Cord'],
    ],
  ]);
});
