import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../../server/extract/claims/claims.ts';
import { readMarked } from './marked.ts';

/** The claims of sentences in order, with their stances. */
const stancesOf = (...sentences: readonly string[]): readonly string[] =>
  findClaims(readMarked(...sentences)).map(
    ({ type, subject, object, stance }) => `${subject} ${type} ${object} ${stance}`,
  );

const talks = '[Acme]C is in talks to buy [Cord]C.';

describe('a denial in the next sentence', () => {
  it.each([
    'The company denied the report.',
    'A spokesman denied it.',
    'Both firms denied the rumours, calling them silly.',
    '[Cord]C has denied the reports.',
    '[Acme]C dismissed the speculation.',
    '[Jane Roe]H rejected this.',
  ])('is of what the sentence before passes on: %s', (denial) => {
    expect(stancesOf(talks, denial)).toEqual(['Acme ACQUIRED Cord denied']);
  });

  it.each([
    '[Bolt]C denied the report.',
    'The company denied that it had debts.',
    'The company denied the report that it had debts.',
    'The company denied wages to its staff.',
    'The report denied nothing.',
  ])('is not where it may be of something else: %s', (other) => {
    expect(stancesOf(talks, other)).toEqual(['Acme ACQUIRED Cord reported']);
  });

  it('leaves alone what is told as done, and what an earlier sentence tells', () => {
    expect(stancesOf('[Acme]C bought [Cord]C in May.', 'The company denied the report.')).toEqual([
      'Acme ACQUIRED Cord done',
    ]);
    expect(stancesOf(talks, 'It rained.', 'The company denied the report.')).toEqual(['Acme ACQUIRED Cord reported']);
  });

  it('holds for a claim that the headline tells as well', () => {
    expect(
      stancesOf('# [Acme]C in talks to buy [Cord]C', talks, 'Acme denied the report.'.replace('Acme', '[Acme]C')),
    ).toEqual(['Acme ACQUIRED Cord denied']);
  });
});

describe('a stake that is cut', () => {
  it('is still one', () => {
    expect(stancesOf('[Acme]C cut its stake in [Cord]C from 30% to 20%.')).toEqual(['Acme INVESTED_IN Cord done']);
    expect(stancesOf('[Acme]C ended its investment in [Cord]C.')).toEqual(['Acme INVESTED_IN Cord denied']);
  });
});
