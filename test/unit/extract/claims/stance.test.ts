import { describe, expect, it } from 'vitest';
import { claimsOf } from './marked.ts';

/** The stances of all claims of a type that a text states. */
const stances = (type: string, ...text: readonly string[]): readonly string[] =>
  claimsOf(...text)
    .filter((claim) => claim.includes(` ${type} `))
    .map((claim) => /, (planned|reported|denied)/.exec(claim)?.[1] ?? 'done');

describe('a deal that is planned, rumoured or denied is never done', () => {
  it.each([
    ['[Acme]C is in talks to acquire [Bolt]C.', 'reported'],
    ['[Acme]C is in advanced talks to buy [Bolt]C.', 'reported'],
    ['[Acme]C is nearing a deal to buy [Bolt]C.', 'reported'],
    ['[Acme]C is close to acquiring [Bolt]C.', 'reported'],
    ['[Acme]C is said to have acquired [Bolt]C.', 'reported'],
    ['[Acme]C is believed to be buying [Bolt]C.', 'reported'],
    ['[Acme]C has acquired [Bolt]C, according to people familiar with the matter.', 'reported'],
    ['[Acme]C acquired [Bolt]C, two people close to the deal said.', 'reported'],
    ['[Acme]C has acquired [Bolt]C, sources said.', 'reported'],
    ['Rumour has it that [Acme]C acquired [Bolt]C.', 'reported'],
    ['[Acme]C could acquire [Bolt]C.', 'reported'],
    ['[Acme]C might buy [Bolt]C.', 'reported'],
    ['[Acme]C is weighing a bid for [Bolt]C.', 'reported'],
    ['[Acme]C has held talks about buying [Bolt]C.', 'reported'],
    ['[Acme]C has approached [Bolt]C about a takeover.', undefined],
    ['[Acme]C plans to acquire [Bolt]C.', 'planned'],
    ['[Acme]C is set to acquire [Bolt]C.', 'planned'],
    ['[Acme]C is to acquire [Bolt]C.', 'planned'],
    ['[Acme]C will acquire [Bolt]C.', 'planned'],
    ['[Acme]C has signed a definitive agreement to acquire [Bolt]C.', 'planned'],
    ['[Acme]C has agreed on the acquisition of [Bolt]C.', 'planned'],
    ['[Acme]C announced its planned acquisition of [Bolt]C.', 'planned'],
    ["[Acme]C's proposed takeover of [Bolt]C needs approval.", 'planned'],
    ["[Acme]C's pending acquisition of [Bolt]C worries rivals.", 'planned'],
    ['[Acme]C is buying [Bolt]C.', 'planned'],
    ['[Acme]C would acquire [Bolt]C under the plan.', 'planned'],
    ['[Acme]C expects to close its acquisition of [Bolt]C in June.', 'planned'],
    ['The acquisition of [Bolt]C by [Acme]C is expected to close in June.', 'planned'],
    ['Regulators may block the acquisition of [Bolt]C by [Acme]C.', 'planned'],
    ['[Acme]C denied that it had acquired [Bolt]C.', 'denied'],
    ['[Acme]C denies plans to acquire [Bolt]C.', 'denied'],
    ['[Acme]C called off its acquisition of [Bolt]C.', 'denied'],
    ['[Acme]C scrapped plans to acquire [Bolt]C.', 'denied'],
    ['[Acme]C has dropped its bid for [Bolt]C.', 'denied'],
    ['[Acme]C walked away from a deal to buy [Bolt]C.', 'denied'],
    ['[Acme]C has abandoned its takeover of [Bolt]C.', 'denied'],
    ['[Bolt]C rejected a takeover offer from [Acme]C.', 'denied'],
    ['[Bolt]C turned down a bid by [Acme]C.', 'denied'],
    ['[Acme]C has no plans to buy [Bolt]C.', 'denied'],
    ['[Acme]C is not buying [Bolt]C.', 'denied'],
    ['[Acme]C never acquired [Bolt]C.', 'denied'],
    ['Talks for [Acme]C to acquire [Bolt]C broke down.', 'denied'],
    ['Talks for [Acme]C to acquire [Bolt]C have collapsed.', 'denied'],
    ['[Acme]C and [Bolt]C ended talks over an acquisition of [Bolt]C by [Acme]C.', 'denied'],
    ['A court blocked the acquisition of [Bolt]C by [Acme]C.', 'denied'],
    ['[Acme]C decided against buying [Bolt]C.', 'denied'],
    ['[Acme]C pulled out of a deal to acquire [Bolt]C.', 'denied'],
    ['[Acme]C acquired [Bolt]C.', 'done'],
    ['[Acme]C has completed its acquisition of [Bolt]C.', 'done'],
    ['[Acme]C closed its purchase of [Bolt]C.', 'done'],
    ['[Acme]C said it had acquired [Bolt]C.', 'done'],
    ['[Acme]C confirmed that it had bought [Bolt]C.', 'done'],
    ['After months of talks [Acme]C acquired [Bolt]C.', 'done'],
    ['[Acme]C, which could not be reached, acquired [Bolt]C.', 'done'],
  ])('%s', (text, stance) => {
    const found = stances('ACQUIRED', text);
    expect(stance === undefined ? found.filter((one) => one === 'done') : [...new Set(found)]).toEqual(
      stance === undefined ? [] : [stance],
    );
  });

  it.each([
    ['[Acme]C is in talks to invest in [Bolt]C.', 'reported'],
    ['[Acme]C may invest in [Bolt]C.', 'reported'],
    ['[Acme]C has agreed to invest in [Bolt]C.', 'planned'],
    ['[Acme]C pledged to invest in [Bolt]C.', 'planned'],
    ['[Acme]C denied having invested in [Bolt]C.', 'denied'],
    ['[Acme]C is considering an investment in [Bolt]C.', 'reported'],
    ['[Bolt]C is in talks to raise $4 million from [Acme]C.', 'reported'],
    ['[Bolt]C plans to raise $4 million in a round led by [Acme]C.', 'planned'],
    ['[Bolt]C is nearing a funding round led by [Acme]C.', 'reported'],
    ['[Bolt]C raised $4 million from [Acme]C.', 'done'],
    ['[Acme]C invested in [Bolt]C and may buy [Dash]C.', 'done'],
  ])('%s', (text, stance) => {
    expect([...new Set(stances('INVESTED_IN', text))]).toEqual([stance]);
  });
});
