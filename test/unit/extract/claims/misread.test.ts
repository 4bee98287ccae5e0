import { describe, expect, it } from 'vitest';
import { claimsOf } from './marked.ts';

type Case = readonly [what: string, sentences: readonly string[], claims: readonly string[]];

function check(cases: readonly Case[]): void {
  it.each(cases)('%s', (_, sentences, claims) => {
    expect(claimsOf(...sentences)).toEqual(claims);
  });
}

describe('who does it', () => {
  check([
    [
      'what stands after "without" is no subject',
      ['[Acme]C without [Bolt]C invested in [Cord]C.'],
      ['Acme INVESTED_IN Cord'],
    ],
    [
      'nor is what an insertion leaves out',
      ['[Acme]C, without [Bolt]C or [Dash]C, acquired [Cord]C.'],
      ['Acme ACQUIRED Cord'],
    ],
    [
      'persons with their places are one subject',
      ['[Ann Lee]H of [Acme]C and [Bo Kim]H of [Bolt]C have published [Gate]T.'],
      ['Ann Lee DEVELOPED Gate', 'Ann Lee WORKS_AT Acme', 'Bo Kim DEVELOPED Gate', 'Bo Kim WORKS_AT Bolt'],
    ],
    [
      'researchers of two bodies make what they publish',
      ['Researchers at [Acme]C and [Hill University]O have published [Gate]T.'],
      ['Acme DEVELOPED Gate', 'Hill University DEVELOPED Gate'],
    ],
    [
      '"the system" is no model that the clause before names as a rival',
      ['[Ada]M is a router that trails [Bo]M.', 'The system is built on [Core]P.'],
      ['Ada COMPARED_WITH Bo', 'Ada USES Core'],
    ],
    [
      '"the system" is no model that only an example names',
      ['[Acme]C has shown [Rig]P, which can train models such as [Bo]M.', 'The system is built on [Core]P.'],
      ['Acme DEVELOPED Rig', 'Rig USES Core'],
    ],
    [
      '"and so did" repeats the deed',
      ['[Acme]C invested in [Cord]C, and so did [Bolt]C.'],
      ['Acme INVESTED_IN Cord', 'Bolt INVESTED_IN Cord'],
    ],
    [
      '"as did" and "along with" too',
      ['[Acme]C, along with [Dash]C, acquired [Cord]C, as did [Bolt]C.'],
      ['Acme ACQUIRED Cord', 'Bolt ACQUIRED Cord', 'Dash ACQUIRED Cord'],
    ],
  ]);
});

describe('persons and their firms', () => {
  check([
    [
      'an apposition says whose post it is, not the nearest firm',
      ['[Acme]C presented [Ann Lee]H, finance chief of [Bolt]C.'],
      ['Ann Lee WORKS_AT Bolt, finance chief'],
    ],
    [
      'a post in an insertion is at no firm of the main clause',
      ['[Ann Lee]H, finance chief of the Dutch chipmaker, met the board of [Acme]C.'],
      [],
    ],
    [
      'both firms of "formerly of" count',
      ['[Ann Lee]H, formerly of [Acme]C and [Bolt]C, runs [Cord]C.'],
      ['Ann Lee WORKS_AT Acme, ended', 'Ann Lee WORKS_AT Bolt, ended', 'Ann Lee WORKS_AT Cord, lead'],
    ],
    [
      'all of a list join',
      ['[Ann Lee]H, [Bo Kim]H and [Cy Fox]H join [Bolt]C.'],
      ['Ann Lee WORKS_AT Bolt', 'Bo Kim WORKS_AT Bolt', 'Cy Fox WORKS_AT Bolt'],
    ],
    [
      'with their posts between too',
      ['[Ann Lee]H, a Finn, and [Bo Kim]H join [Bolt]C.'],
      ['Ann Lee WORKS_AT Bolt', 'Bo Kim WORKS_AT Bolt'],
    ],
  ]);
});

describe('rounds', () => {
  const all = ['Acme INVESTED_IN Cord', 'Bolt INVESTED_IN Cord', 'Dash INVESTED_IN Cord'];
  check([
    [
      'participation from a list',
      ['[Cord]C raised $40 million in a round led by [Acme]C with participation from [Bolt]C and [Dash]C.'],
      all,
    ],
    ['"alongside"', ['[Cord]C raised $40 million from [Acme]C alongside [Bolt]C and [Dash]C.'], all],
    ['"joined by"', ['[Acme]C led the $40 million round in [Cord]C, joined by [Bolt]C and [Dash]C.'], all],
    [
      '"joined by" in the sentence after',
      ['[Acme]C led a $40 million round in [Cord]C.', 'It was joined by [Bolt]C and [Dash]C.'],
      all,
    ],
    [
      'what each gives is its own',
      ['[Cord]C raised a new round.', '[Acme]C and [Bolt]C put in $50 million each.'],
      ['Acme INVESTED_IN Cord, 50000000 USD', 'Bolt INVESTED_IN Cord, 50000000 USD'],
    ],
    [
      'also with "in"',
      ['[Acme]C and [Bolt]C invested $50 million each in [Cord]C.'],
      ['Acme INVESTED_IN Cord, 50000000 USD', 'Bolt INVESTED_IN Cord, 50000000 USD'],
    ],
    [
      'the leader after the sum, as a gerund',
      ['[Cord]C is raising $40 million, with [Acme]C leading the round.'],
      ['Acme INVESTED_IN Cord, planned'],
    ],
  ]);
});

describe('versions and collections', () => {
  check([
    [
      'a product that the new version of another answers in is no version of it',
      ['[Voice]P becomes a chatbot in the next version of [Suite]P.'],
      [],
    ],
    [
      'models trained on a collection are those spoken of',
      ['[Acme]C has released [Ada]M and [Bo]M.', 'The models were trained on [The Heap]B.'],
      ['Acme DEVELOPED Ada', 'Acme DEVELOPED Bo', 'Ada TRAINED_ON The Heap', 'Bo TRAINED_ON The Heap'],
    ],
  ]);
});

describe('ends in two sentences', () => {
  check([
    [
      'bullets under a heading that names their subject',
      [
        'Weekly notes',
        '# [Acme Labs|Acme]C',
        '- Raised $40 million led by [Bolt]C',
        '- Launched [Ada]M',
        '- Acquired [Cord]C for $3 million',
      ],
      ['Acme ACQUIRED Cord, 3000000 USD', 'Acme DEVELOPED Ada', 'Bolt INVESTED_IN Acme'],
    ],
    ['"the round"', ['[Cord]C has raised $40 million.', 'The round was led by [Acme]C.'], ['Acme INVESTED_IN Cord']],
    [
      '"the company plans"',
      ['[Acme]C has released [Ada]M.', 'The company plans to buy [Cord]C.'],
      ['Acme ACQUIRED Cord, planned', 'Acme DEVELOPED Ada'],
    ],
    [
      '"the startup"',
      ['[Cord]C is two years old.', 'The startup counts [Acme]C among its backers.'],
      ['Acme INVESTED_IN Cord'],
    ],
  ]);
});

describe('words that only look like a claim', () => {
  check([
    [
      'an inquiry into something that involves a firm',
      ['[Acme]C is investigating a leak of data involving [Cord]C.'],
      [],
    ],
    ['what is invested in a deed', ['[Jane Roe]H invested heavily in turning [Acme]C into a lab.'], []],
    ['a person who tells of a model', ['[Jane Roe]H describes [Ada]M as a system.'], []],
    ['what is made popular', ['[Jane Roe]H made [Drift]T popular.'], []],
    ['work as a noun', ['The prize went to [Jane Roe]H for work on [Drift]T.'], []],
    ['who leads a round trails nobody', ['[Cord]C closed a funding round led by [Acme]C.'], ['Acme INVESTED_IN Cord']],
    ['a product that includes another', ['[Suite]P includes [Voice]P.'], []],
    [
      'a post of a firm that only a noun names',
      ['[Acme]C bought a rival.', "[Jane Roe]H, the rival's president, stays."],
      [],
    ],
    ['"we" names nobody', ['[Acme]C is a lab.', 'We released [Ada]M.'], []],
    ['a headline about what a firm says', ['[Acme]C says [Ada]M is fast', 'Others disagree.'], []],
    ['the makers of a thing who start a firm', ['The makers of [Ada]M start [Acme]C', 'It is small.'], []],
    ['to run on an operating system', ['[Ada]M runs on [Windows]P.'], []],
    [
      'a post at firms that nothing names',
      ['[Acme]C sued [Bolt]C.', '[Jane Roe]H, a former board member of both firms, spoke.'],
      ['Acme SUED Bolt'],
    ],
    ['a seat on a committee is no work', ['[Jane Roe]H joins the strategy committee of [Acme]C.'], []],
    [
      'a share of something else',
      ['[Acme]C bought [Cord]C, which holds a 10% share of the market.'],
      ['Acme ACQUIRED Cord'],
    ],
    [
      'two shares of one firm',
      ['[Acme]C and [Bolt]C will own 60% and 40% of [Cord]C.'],
      ['Acme INVESTED_IN Cord, planned', 'Bolt INVESTED_IN Cord, planned'],
    ],
    [
      'what is trained by a lab with a method uses it, not the lab',
      ['[Acme]C trained [Ada]M with [Drift]T.'],
      ['Acme DEVELOPED Ada', 'Ada USES Drift'],
    ],
  ]);
});
