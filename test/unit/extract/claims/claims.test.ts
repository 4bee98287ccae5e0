import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../../server/extract/claims/claims.ts';
import { SIGNATURES } from '../../../../server/extract/claims/signature.ts';
import { RELATION_TYPES } from '../../../../server/extract/extraction.ts';
import { cpuTime } from '../../../support/cpu-time.ts';
import { claimsOf, readMarked } from './marked.ts';

type Case = readonly [what: string, sentences: string | readonly string[], claims: readonly string[]];

function check(cases: readonly Case[]): void {
  it.each(cases)('%s', (_, sentences, claims) => {
    expect(claimsOf(...(typeof sentences === 'string' ? [sentences] : sentences))).toEqual(claims);
  });
}

describe('direction and voice', () => {
  check([
    ['an active verb has the buyer first', '[A]C acquired [B]C.', ['A ACQUIRED B']],
    ['a passive verb has the buyer last', '[B]C was bought by [A]C.', ['A ACQUIRED B']],
    ['a participle after its noun is passive', '[B]C, acquired by [A]C, makes pumps.', ['A ACQUIRED B']],
    ['a noun takes its owner as buyer', "[A]C's acquisition of [B]C closed.", ['A ACQUIRED B']],
    ['ends never follow the alphabet', '[SoftBank]C invested in [OpenAI]C.', ['SoftBank INVESTED_IN OpenAI']],
    ['what two firms made has both as makers', '[A]C and [B]C released [M]M.', ['A DEVELOPED M', 'B DEVELOPED M']],
    [
      'a relative clause may lack its object',
      '[M]M, which researchers at [A]C open-sourced on Friday, reads both ways.',
      ['A DEVELOPED M'],
    ],
    [
      'a symmetric claim is one claim',
      ['[A]C partnered with [B]C.', '[B]C teamed up with [A]C.'],
      ['A PARTNERED_WITH B'],
    ],
  ]);
});

describe('coordination', () => {
  check([
    [
      'verbs in a row share their subject, and each has its own sum',
      '[S]C committed $41 billion to [O]C and acquired [D]C for $4 billion.',
      ['S ACQUIRED D, 4000000000 USD', 'S INVESTED_IN O, 41000000000 USD'],
    ],
    [
      'five verbs give five types',
      '[A]C acquired [B]C, invested in [G]C, partnered with [D]C, sued [E]C and released [Z]M.',
      ['A ACQUIRED B', 'A DEVELOPED Z', 'A INVESTED_IN G', 'A PARTNERED_WITH D', 'A SUED E'],
    ],
    [
      'a list of objects gives one claim each',
      '[A]C released [X]M, [Y]M and [Z]M.',
      ['A DEVELOPED X', 'A DEVELOPED Y', 'A DEVELOPED Z'],
    ],
    ['"and" before another clause joins nothing', '[A]C bought [B]C and [C]C sued [D]C.', ['A ACQUIRED B', 'C SUED D']],
    ['a list of names states nothing', '[A]C, [B]C and [C]C were named.', []],
  ]);
});

describe('insertions', () => {
  check([
    ['an apposition is skipped', '[A]C, the Paris startup, acquired [B]C.', ['A ACQUIRED B']],
    [
      'a relative clause is skipped and read',
      '[A]C, which makes [P]P, acquired [B]C.',
      ['A ACQUIRED B', 'A DEVELOPED P'],
    ],
    [
      'a post apposed to a person',
      '[Jane Roe]H, chief executive of [A]C, spoke.',
      ['Jane Roe WORKS_AT A, chief executive'],
    ],
    ['a post before a person', '[A]C CEO [Jane Roe]H spoke.', ['Jane Roe WORKS_AT A, CEO']],
    [
      'a post that is over',
      'Former [A]C CTO [Jane Roe]H founded [B]C.',
      ['Jane Roe FOUNDED B', 'Jane Roe WORKS_AT A, CTO, ended'],
    ],
    ['a subsidiary', '[B]C, a subsidiary of [A]C, grew.', ['B PART_OF A']],
    [
      'an owner and a backer by hyphen',
      '[A]C-owned [B]C and [D]C-backed [E]C grew.',
      ['B PART_OF A', 'D INVESTED_IN E'],
    ],
    ['a maker by apostrophe', "[A]C's new assistant [P]P is out.", ['A DEVELOPED P']],
    ['a maker after "from"', '[M]M from [A]C is out.', ['A DEVELOPED M']],
  ]);
});

describe('across a sentence border', () => {
  check([
    [
      '"the company" is the last firm',
      ['[A]C released [M]M.', 'The company also launched [P]P.'],
      ['A DEVELOPED M', 'A DEVELOPED P'],
    ],
    ['"it" is what the sentence before spoke of', ['[M]M is small.', 'It was trained on [D]B.'], ['M TRAINED_ON D']],
    ['"he" is the last person', ['[Jan]H left [A]C.', 'He joined [B]C.'], ['Jan WORKS_AT A, ended', 'Jan WORKS_AT B']],
    [
      'a firm that matches models does so by the model that it has just released',
      ['[A]C released [M]M.', 'This allows [A]C to match models like [X]M and [Y]M.'],
      ['A DEVELOPED M', 'M COMPARED_WITH X', 'M COMPARED_WITH Y'],
    ],
  ]);
});

describe('stance', () => {
  check([
    ['an infinitive in a headline is a plan', '[A]C to acquire [B]C', ['A ACQUIRED B, planned']],
    ['"agreed to" is a plan', '[A]C agreed to buy [B]C.', ['A ACQUIRED B, planned']],
    ['"will" is a plan', '[A]C will invest in [B]C.', ['A INVESTED_IN B, planned']],
    ['talks are a rumour', '[A]C is in talks to buy [B]C.', ['A ACQUIRED B, reported']],
    ['"reportedly" is a rumour', '[A]C reportedly acquired [B]C.', ['A ACQUIRED B, reported']],
    ['"considering" is a rumour', '[A]C is considering buying [B]C.', ['A ACQUIRED B, reported']],
    ['a denial stays a denial', '[A]C denied that it was buying [B]C.', ['A ACQUIRED B, denied']],
    ['what was called off is denied', '[A]C called off its takeover of [B]C.', ['A ACQUIRED B, denied']],
    ['"won\'t" is a denial', "[A]C won't acquire [B]C.", ['A ACQUIRED B, denied']],
    ['what is past is done', '[A]C acquired [B]C in 2024.', ['A ACQUIRED B, 2024']],
    [
      'what is said by the way is not denied with the rest',
      '[Jane Roe]H, counsel at [A]C, denied that [A]C was buying [B]C.',
      ['A ACQUIRED B, denied', 'Jane Roe WORKS_AT A, counsel'],
    ],
    ['a verdict after the claim denies it', 'Talk that [A]C acquired [B]C is false.', ['A ACQUIRED B, denied']],
    ['the month of May is no doubt', 'Since May [A]C acquired [B]C.', ['A ACQUIRED B']],
    [
      'a second participle shares the plan of the first',
      '[M]M will be built on [N]M and trained on [D]B.',
      ['M TRAINED_ON D, planned', 'M USES N, planned'],
    ],
    [
      'a post still to be taken',
      '[Jane Roe]H will become president of [A]C.',
      ['Jane Roe WORKS_AT A, planned, president'],
    ],
    ['no tie is no claim', '[DeepSeek]C has no tie to [Moonshot AI]C.', []],
  ]);
});

describe('sums', () => {
  check([
    ['a valuation is no price', '[A]C acquired [B]C at a $5 billion valuation.', ['A ACQUIRED B']],
    [
      'a valuation beside a price',
      '[A]C acquired [B]C for $1 billion, valuing it at $5 billion.',
      ['A ACQUIRED B, 1000000000 USD'],
    ],
    [
      "a round's total is no single investor's",
      '[B]C raised $300 million in a round led by [A]C and [C]C.',
      ['A INVESTED_IN B', 'C INVESTED_IN B'],
    ],
    ['a stake and its price', '[A]C took a 49% stake in [B]C for $14.3 billion.', ['A INVESTED_IN B, 14300000000 USD']],
    [
      'a listing with what it brings in',
      '[A]C filed for a $539 million IPO on [X]O.',
      ['A FILED_IPO X, 539000000 USD'],
    ],
    ['a listing without an exchange', '[A]C filed for an IPO.', ['A FILED_IPO null']],
  ]);
});

describe('dates', () => {
  check([
    [
      'a dotted date has the day first and is no node',
      'On 01.12.2025 [A]C released [M]M.',
      ['A DEVELOPED M, 2025-12-01'],
    ],
    ['an undated claim stays undated', '[A]C released [M]M last week.', ['A DEVELOPED M']],
    ['a year in a name is no date', '[M]M scores 81 on [AIME 2025]B.', ['M EVALUATED_ON AIME 2025']],
  ]);
});

describe('models', () => {
  check([
    ['what it is built on', '[P]P is built on [M]M.', ['P USES M']],
    ['what powers it', '[P]P is powered by [M]M.', ['P USES M']],
    [
      'what it came from and learnt from',
      '[M]M was fine-tuned from [B]M and trained on [D]B.',
      ['M TRAINED_ON D', 'M VARIANT_OF B'],
    ],
    [
      'a comparison on a benchmark tests both',
      '[M]M beats [N]M on [D]B.',
      ['M COMPARED_WITH N', 'M EVALUATED_ON D', 'N EVALUATED_ON D'],
    ],
    ['a comparative', '[M]M is faster than [N]M.', ['M COMPARED_WITH N']],
    ['nothing is a version of itself', '[M]M, or [M two|M]M, improves on [M]M.', []],
  ]);
});

describe('what holds for every text', () => {
  const texts = [
    '',
    'Hello.',
    ', , , ( ( ( and and by of by of',
    "[A]C's 's 's [B]C-backed-backed [C]C",
    '[A]C '.repeat(50),
    '[A]C acquired '.repeat(50),
    '[A]C, [B]C, '.repeat(60),
  ];

  it.each(texts)('%j gives claims that keep the contract', (text) => {
    const reading = readMarked(text);
    const kinds = new Map(reading.entities.map(({ key, kind }) => [key, kind]));
    for (const claim of findClaims(reading)) {
      const { subject, object } = SIGNATURES[RELATION_TYPES.find((type) => type === claim.type) ?? 'USES'];
      expect(claim.subject).not.toBe(claim.object);
      expect(subject.has(kinds.get(claim.subject ?? '') ?? 'Topic')).toBe(true);
      if (claim.object !== null) expect(object.has(kinds.get(claim.object) ?? 'Topic')).toBe(true);
      expect(claim.confidence).toBeGreaterThan(0);
      expect(claim.confidence).toBeLessThanOrEqual(1);
    }
  });

  it('takes time in proportion to the text, also in a sentence without end', () => {
    const time = (times: number): number => {
      const reading = readMarked(`${'[A]C, which makes [P]P (and [Q]P), acquired [B]C by '.repeat(times)}.`);
      const runs = [1, 2, 3].map(() => {
        const before = cpuTime();
        findClaims(reading);
        return cpuTime() - before;
      });
      return Math.min(...runs);
    };
    time(200);
    const [small, large] = [time(400), time(1_600)];
    expect(large).toBeLessThan(Math.max(small, 20) * 12);
  });
});
