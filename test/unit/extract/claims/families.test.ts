import { describe, expect, it } from 'vitest';
import { claimsOf } from './marked.ts';

type Case = readonly [what: string, sentences: readonly string[], claims: readonly string[]];

function check(cases: readonly Case[]): void {
  it.each(cases)('%s', (_, sentences, claims) => {
    expect(claimsOf(...sentences)).toEqual(claims);
  });
}

describe('names that go on from another', () => {
  check([
    [
      'a list of versions has the thing that their names begin with',
      ['[Ada 2]M is out.', 'The family spans [Ada 2 mini]M, [Ada 2 nano]M and [Ada 2 pro]M.'],
      ['Ada 2 mini VARIANT_OF Ada 2', 'Ada 2 nano VARIANT_OF Ada 2', 'Ada 2 pro VARIANT_OF Ada 2'],
    ],
    ['names alone make no version', ['[Ada 2]M and [Ada 2 mini]M were named.'], []],
    [
      'a number is not cut',
      ['[Ada 4]M is out.', 'The new versions are [Ada 4.1]M and [Ada 4.1 mini]M.'],
      ['Ada 4.1 mini VARIANT_OF Ada 4.1'],
    ],
    [
      'a new version of what it names only by a noun',
      ['[Acme]C has unveiled [Echo Plus]P, an upgraded version of its assistant.', '[Echo]P is ten years old.'],
      ['Acme DEVELOPED Echo Plus', 'Echo Plus VARIANT_OF Echo'],
    ],
    [
      'the maker of a family made what it includes',
      ['[Acme]C launched [Ada 2]M, which includes [Ada 2 mini]M.'],
      ['Acme DEVELOPED Ada 2', 'Acme DEVELOPED Ada 2 mini', 'Ada 2 mini VARIANT_OF Ada 2'],
    ],
    [
      'a lab that bears the name of its firm',
      ['[Acme]C has opened the [Acme Robotics Lab]O in Oslo.'],
      ['Acme Robotics Lab PART_OF Acme'],
    ],
  ]);
});

describe('examples and appositions', () => {
  check([
    [
      'firms named as examples are bought too',
      ['[Acme]C is in talks to buy several startups, including [Bolt]C and [Cord]C.'],
      ['Acme ACQUIRED Bolt, reported', 'Acme ACQUIRED Cord, reported'],
    ],
    [
      'investors named as examples',
      ['[Cord]C raised $3 million with money from big firms such as [Acme]C and [Bolt]C.'],
      ['Acme INVESTED_IN Cord', 'Bolt INVESTED_IN Cord'],
    ],
    [
      'a fund by name after what it is',
      ['[Acme]C and [Bolt]C teamed up to create a fund, the [Cord Fund]C.'],
      ['Acme FOUNDED Cord Fund', 'Acme PARTNERED_WITH Bolt', 'Bolt FOUNDED Cord Fund'],
    ],
    ["a person's startup", ["[Jane Roe]H's new startup, [Acme]C, is hiring."], ['Jane Roe FOUNDED Acme']],
    ['a parent company', ['[Acme]C, the parent company of [Echo]P, grew.'], ['Echo PART_OF Acme']],
  ]);
});

describe('what a thing is made with', () => {
  check([
    [
      'a shape with a word between',
      ['[Ada]M is a [Mixture of Experts|MoE]T ([MoE]T) language model.'],
      ['Ada USES MoE'],
    ],
    ['a component', ['[Ada]M will be a key component of [Echo]P.'], ['Echo USES Ada, planned']],
    ['a collection used to train', ['[The Heap]B was used to train [Ada]M.'], ['Ada TRAINED_ON The Heap']],
    ['a score on the only test of the article', ['[Quiz]B is new.', '[Ada]M scored 49%.'], ['Ada EVALUATED_ON Quiz']],
    ['a score on one of several tests', ['[Quiz]B and [Maze]B are new.', '[Ada]M scored 49%.'], []],
  ]);
});

describe('each owner has its own list', () => {
  check([
    [
      "what another's list holds is not the first's",
      ["It rivals [Acme]C's [Ada]M, [Bolt]C's [Bo]M and [Cord]C's [Cy]M."],
      ['Acme DEVELOPED Ada', 'Bolt DEVELOPED Bo', 'Cord DEVELOPED Cy'],
    ],
    [
      'who is named after another post of a firm holds a post there',
      ["[Acme]C hired [Bolt]C's chief executive [Ann Lee]H, co-founder [Bo Kim]H and some staff."],
      ['Ann Lee WORKS_AT Acme', 'Ann Lee WORKS_AT Bolt, chief executive', 'Bo Kim FOUNDED Bolt'],
    ],
  ]);
});
