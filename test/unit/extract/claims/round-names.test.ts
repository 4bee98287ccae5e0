import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../../server/extract/claims/claims.ts';
import { readMarked } from './marked.ts';

type Case = readonly [sentence: string, claims: readonly string[]];

/** The claims of a sentence in order, with their rounds alone. */
function roundsOf(sentence: string): readonly string[] {
  return findClaims(readMarked(sentence)).map(
    ({ type, subject, object, round }) => `${subject} ${type} ${object}${round ? `, ${round}` : ''}`,
  );
}

function check(cases: readonly Case[]): void {
  it.each(cases)('%s', (sentence, claims) => {
    expect(roundsOf(sentence)).toEqual(claims);
  });
}

describe('the round of an investment is read from its own clause', () => {
  check([
    ['[Cord]C raised $5 million in a Series A round led by [Acme]C.', ['Acme INVESTED_IN Cord, series a']],
    [
      '[Cord]C closed a $5 million seed round led by [Acme]C and [Bolt]C.',
      ['Acme INVESTED_IN Cord, seed', 'Bolt INVESTED_IN Cord, seed'],
    ],
    ['[Acme]C led the Series B extension of [Cord]C.', ['Acme INVESTED_IN Cord, series b extension']],
    ['[Acme]C invested in [Cord]C in an angel round.', ['Acme INVESTED_IN Cord, angel']],
    ['[Cord]C raised a bridge round from [Acme]C.', ['Acme INVESTED_IN Cord, bridge']],
    ['[Cord]C raised $3 million in pre-seed funding from [Acme]C.', ['Acme INVESTED_IN Cord, pre-seed']],
    [
      '[Cord]C said its Series B, led by [Acme]C, follows a Series A led by [Bolt]C.',
      ['Acme INVESTED_IN Cord, series b', 'Bolt INVESTED_IN Cord, series a'],
    ],
    [
      '[Cord]C announced a Series C financing led by [Acme]C, following the Series B led by [Bolt]C.',
      ['Acme INVESTED_IN Cord, series c', 'Bolt INVESTED_IN Cord, series b'],
    ],
  ]);
});

describe('what is not the round of the claim', () => {
  check([
    ['[Acme]C invested in Series B startup [Cord]C.', ['Acme INVESTED_IN Cord']],
    [
      '[Cord]C, which raised a Series A last year, got $5 million in new funding from [Acme]C.',
      ['Acme INVESTED_IN Cord'],
    ],
    ['[Cord]C raised $9 million led by [Acme]C after its seed round.', ['Acme INVESTED_IN Cord']],
    ['[Acme]C invested $5 million in [Cord]C across seed and Series A rounds.', ['Acme INVESTED_IN Cord']],
    ['[Acme]C bought [Cord]C, which had closed a Series A.', ['Acme ACQUIRED Cord']],
  ]);
});
