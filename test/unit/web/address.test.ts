import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeView, encodeView, START_VIEW, type View } from '../../../web/state/address.ts';
import type { Narrowing } from '../../../web/state/criteria.ts';
import { DRAWERS } from '../../../web/state/drawer.ts';
import { packIds, unpackIds } from '../../../web/state/packing.ts';
import { TABS } from '../../../web/state/panels.ts';
import { WINDOWS } from '../../../web/state/together.ts';
import { KINDS } from '../../../web/words/kinds.ts';
import { RELATION_TYPES } from '../../../web/words/relations.ts';
import { STANCES } from '../../../web/words/stances.ts';

const id = fc.oneof(
  fc.stringMatching(/^RW50aXR5Om[A-Za-z0-9_-]{1,40}$/),
  fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
);
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const narrowing: fc.Arbitrary<Narrowing> = fc
  .record({
    period: fc
      .option(fc.record({ from: fc.option(day), to: fc.option(day) }))
      .map((period) => (period?.from || period?.to ? period : null)),
    compared: fc.option(fc.tuple(day, day).map((days) => ({ before: days.sort()[0] ?? '', after: days[1] ?? '' }))),
    undatedHidden: fc.boolean(),
    leastConfidence: fc.nat({ max: 100 }),
    publishers: fc.option(
      fc.record({
        keep: fc.constantFrom('only', 'without'),
        names: fc.uniqueArray(fc.string(), { minLength: 1 }).map((names) => new Set(names)),
      }),
    ),
    aloneHidden: fc.boolean(),
  })
  .map((each) => (each.compared === null ? each : { ...each, period: null }));
const view: fc.Arbitrary<View> = fc.record({
  entities: fc.option(fc.uniqueArray(id, { maxLength: 200 })),
  selection: fc.option(fc.record({ type: fc.constantFrom('entity', 'relation'), id })),
  reading: fc.option(fc.record({ id, sentence: fc.option(fc.nat({ max: 9_999_999 })) })),
  tab: fc.constantFrom(...TABS),
  within: fc.constantFrom(...WINDOWS),
  drawer: fc.constantFrom(null, ...DRAWERS),
  pairKinds: fc.subarray([...KINDS], { minLength: 1 }),
  pairPeriod: fc.record({ since: fc.constantFrom(null, '2024-01-31'), until: fc.constantFrom(null, '2025-12-01') }),
  linkFrom: fc.option(fc.string({ minLength: 1 })),
  linkTo: fc.option(fc.string({ minLength: 1 })),
  hiddenKinds: fc.subarray([...KINDS]),
  hiddenTypes: fc.subarray([...RELATION_TYPES]),
  hiddenStances: fc.subarray([...STANCES]),
  narrowing,
});

const sorted = (each: View): View => ({ ...each, entities: each.entities && [...each.entities].sort() });

test('every view comes back from its address, but for the order of its entities', () => {
  fc.assert(
    fc.property(view, (each) => {
      const { view: back, problems } = decodeView(`#${encodeView(each)}`);
      expect(problems).toEqual([]);
      expect(sorted(back)).toEqual(sorted(each));
    }),
  );
});

test('no text in place of an address throws, and what comes out is a view', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webFragments(),
        fc.string().map((text) => `#n=${text}&at=${text}&hide=${text}`),
      ),
      (text) => {
        const { view: back } = decodeView(text);
        expect(encodeView(back)).toBeTypeOf('string');
      },
    ),
  );
});

test('the start view has an empty address', () => {
  expect(encodeView(START_VIEW)).toBe('');
  expect(decodeView('')).toEqual({ view: START_VIEW, problems: [] });
});

test('what an address says wrongly is named, the rest is read', () => {
  const { view: back, problems } = decodeView('#s=x&tab=secrets&within=page&hide=person.dragon&a=y&at=-1&n=zz.0ok');
  expect(problems).toEqual([
    'some entities',
    '“dragon”'.replace('dragon', 'DRAGON'),
    'the sentence',
    '“secrets”',
    '“PAGE”',
  ]);
  expect(back).toEqual({
    ...START_VIEW,
    entities: ['ok'],
    selection: { type: 'entity', id: 'x' },
    reading: { id: 'y', sentence: null },
    hiddenKinds: ['PERSON'],
  });
});

test('an address of a megabyte is refused in words', () => {
  expect(decodeView(`#n=${'0a.'.repeat(400_000)}`)).toEqual({ view: START_VIEW, problems: ['it is too long'] });
});

test('ids that begin alike are packed into about half their length', () => {
  const ids = Array.from({ length: 100 }, (_, n) => Buffer.from(`Entity:company:firm-${n}`).toString('base64url'));
  const packed = packIds(ids);
  expect(packed.length).toBeLessThan(ids.join('.').length / 2);
  expect(new Set(unpackIds(packed).ids)).toEqual(new Set(ids));
});
