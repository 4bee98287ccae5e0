import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../../server/extract/claims/claims.ts';
import { claimsOf, readMarked } from './marked.ts';

type Case = readonly [what: string, sentences: readonly string[], claims: readonly string[]];

function check(cases: readonly Case[]): void {
  it.each(cases)('%s', (_, sentences, claims) => {
    expect(claimsOf(...sentences)).toEqual(claims);
  });
}

describe('scores stay in their clause', () => {
  check([
    [
      'each verb has its own rival and test',
      ['[Ada]M outperforms [Bo]M on [Quiz]B and beats [Cy]M on [Maze]B.'],
      [
        'Ada COMPARED_WITH Bo',
        'Ada COMPARED_WITH Cy',
        'Ada EVALUATED_ON Maze',
        'Ada EVALUATED_ON Quiz',
        'Bo EVALUATED_ON Quiz',
        'Cy EVALUATED_ON Maze',
      ],
    ],
    [
      'a semicolon ends what a test covers',
      ['[Ada]M trails [Bo]M on [Quiz]B; [Cy]M matches [Di]M.'],
      ['Ada COMPARED_WITH Bo', 'Ada EVALUATED_ON Quiz', 'Bo EVALUATED_ON Quiz', 'Cy COMPARED_WITH Di'],
    ],
    [
      'a test that leads holds for joined clauses without one',
      ['On [Quiz]B, [Ada]M scores 71 and comes close to [Bo]M, but it trails [Cy]M on [Maze]B.'],
      [
        'Ada COMPARED_WITH Bo',
        'Ada COMPARED_WITH Cy',
        'Ada EVALUATED_ON Maze',
        'Ada EVALUATED_ON Quiz',
        'Bo EVALUATED_ON Quiz',
        'Cy EVALUATED_ON Maze',
      ],
    ],
    [
      'another score on the same test may follow',
      ['[Ada]M scores 71 on [Quiz]B, while [Bo]M got 64.'],
      ['Ada EVALUATED_ON Quiz', 'Bo EVALUATED_ON Quiz'],
    ],
    ['to run a leaderboard is no test', ['[Lab]O uses [Engine]P to run [Board]B.'], ['Lab USES Engine']],
    ['a count compares nothing', ['[Acme]C runs [Hall]P with more than 9,000 [Z9]P equivalents.'], ['Acme USES Hall']],
  ]);
});

describe('what stands for a name fits its verb', () => {
  check([
    [
      '"it builds on" is the model and not its maker',
      ['[Acme]C has released [Ada]M.', 'It builds on [Bo]M and combines [Gate]T with [Drift]T.'],
      ['Acme DEVELOPED Ada', 'Ada USES Bo', 'Ada USES Drift', 'Ada USES Gate'],
    ],
    [
      '"both" and "they" are all of a list',
      ['[Acme]C has released [Ada]M and [Bo]M.', 'Both use [Gate]T.'],
      ['Acme DEVELOPED Ada', 'Acme DEVELOPED Bo', 'Ada USES Gate', 'Bo USES Gate'],
    ],
    [
      'outsiders of "its" belong to the firm spoken of before',
      ['[Acme]C had filed for a listing.', '[Bank]C and [Fund]C were among its investors.'],
      ['Bank INVESTED_IN Acme', 'Fund INVESTED_IN Acme'],
    ],
    [
      'who is sued over "its" thing made it',
      ['[Studio]C sued [Acme]C over its video service [Reel]P.'],
      ['Acme DEVELOPED Reel', 'Studio SUED Acme'],
    ],
    [
      'a definite noun is not the firm that acts on it',
      ['[Big]C invested in [Small]C and holds 30 percent of the company.'],
      ['Big INVESTED_IN Small'],
    ],
  ]);
});

describe('sums, dates and stances are those of the clause', () => {
  check([
    [
      'a date in a relative clause is of something else',
      ['[Acme]C has bought [Bolt]C, whose app became famous in March 2024.'],
      ['Acme ACQUIRED Bolt'],
    ],
    [
      'a sum beside another verb is of something else',
      ['[Acme]C, which once considered buying [Bolt]C, is investing $7 million in it.'],
      ['Acme ACQUIRED Bolt, reported', 'Acme INVESTED_IN Bolt, 7000000 USD'],
    ],
    [
      'what was tried and refused is denied',
      ['[Acme]C had tried to buy [Bolt]C and was turned down.'],
      ['Acme ACQUIRED Bolt, denied'],
    ],
    [
      'the fuller sentence is the evidence, with its own sum only',
      ['[Acme]C buys [Bolt]C', '[Acme]C acquired [Bolt]C for $9 million in 2021.'],
      ['Acme ACQUIRED Bolt, 9000000 USD, 2021'],
    ],
    ['a merger has no buyer', ['[Acme]C merged with [Bolt]C in 2020.'], []],
    [
      'objects may each have a date',
      ['[Jane Roe]H founded [Acme]C in 2010 and [Bolt]C in 2022.'],
      ['Jane Roe FOUNDED Acme, 2010', 'Jane Roe FOUNDED Bolt, 2022'],
    ],
    [
      'an investor may have a sum of its own',
      ['[Acme]C is raising a round.', '[Bank]C is investing $95 million.'],
      ['Bank INVESTED_IN Acme, 95000000 USD'],
    ],
  ]);
});

describe('makers and methods', () => {
  check([
    [
      'a maker covers the thing beside it',
      ['[Ada]M beats [Acme]C [X3]M and [Zed Pro]M.'],
      ['Acme DEVELOPED X3', 'Ada COMPARED_WITH X3', 'Ada COMPARED_WITH Zed Pro'],
    ],
    [
      'what follows "and" after an owner is not its work',
      ['[Ada]M is out.', "The lab trained it on [Acme]C's own systems and left a [Chain]T in it."],
      [],
    ],
    [
      'a method that is spoken of is in no model beside it',
      ['In a run with [Ada]M, [Gate]T learns faster than [Drift]T.'],
      ['Gate COMPARED_WITH Drift'],
    ],
    ['an example of what is offered is no part', ['[Hub]P has features such as [Tuning]T of [Ada]M.'], []],
  ]);
});

describe('posts', () => {
  check([
    [
      'a role is read whole',
      ['[Jane Roe]H, chief financial officer of [Acme]C, joined [Bolt]C.'],
      ['Jane Roe WORKS_AT Acme, chief financial officer', 'Jane Roe WORKS_AT Bolt'],
    ],
    ['an offer of work is none', ['[Acme]C had offered to hire [Jane Roe]H.'], []],
    ['who worked there has left', ['[Jane Roe]H worked at [Acme]C before.'], ['Jane Roe WORKS_AT Acme, ended']],
    [
      'who leaves one firm for another is at the other',
      ['[Jane Roe]H and [Jim Poe]H have left [Acme]C for [Bolt]C.'],
      [
        'Jane Roe WORKS_AT Acme, ended',
        'Jane Roe WORKS_AT Bolt',
        'Jim Poe WORKS_AT Acme, ended',
        'Jim Poe WORKS_AT Bolt',
      ],
    ],
    [
      'work that is ended leaves a partnership denied',
      ['[Acme]C ended its work with [Bolt]C.'],
      ['Acme PARTNERED_WITH Bolt, denied'],
    ],
  ]);
});

describe('long sentences', () => {
  it('take less than two seconds with three thousand names', () => {
    const names = Array.from({ length: 3000 }, (_, at) => `[N${at % 50}]${'CMPTH'[at % 5]}`).join(', ');
    const started = performance.now();
    findClaims(readMarked(`${names} released [Last]M.`));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
