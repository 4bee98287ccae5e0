import { expect, test } from 'vitest';
import type { Decision, Named } from '../../../server/decisions/decision.ts';
import { type Asked, type Facts, refusalToUndo, toVerdict } from '../../../server/decisions/verdict.ts';

const arc: Named = { id: 'company:arc', kind: 'Company', name: 'Arc' };
const bolt: Named = { id: 'company:bolt', kind: 'Company', name: 'Bolt' };
const asked = (more: Partial<Asked>): Asked => ({
  type: 'hide',
  entity: 'x',
  other: null,
  claim: null,
  name: null,
  kind: null,
  ...more,
});
const facts = (more: Partial<Facts> = {}): Facts => ({
  entity: arc,
  other: bolt,
  claim: null,
  names: ['Arc', 'Arc Inc'],
  bearers: [],
  ...more,
});
const claim = { statement: 's1', sentence: 'Arc sued Bolt.', subject: arc, object: bolt };
/** Decisions by their first words: what they say besides isn't looked at. */
const made = (...all: readonly object[]) =>
  all.map((one, at) => ({ n: at + 1, ...one })) as unknown as readonly Decision[];

test.each<[string, Partial<Asked>, Partial<Facts>, readonly Decision[], string]>([
  ['an entity that is gone', { type: 'hide' }, { entity: null }, [], 'NOT_FOUND'],
  ['an entity with itself', { type: 'same' }, { other: arc }, [], 'ONE_ENTITY'],
  [
    'what is different',
    { type: 'same' },
    {},
    made({ type: 'different', entity: bolt, other: arc }),
    'DECIDED_OTHERWISE',
  ],
  ['what is about to go', { type: 'same' }, {}, made({ type: 'hide', entity: bolt }), 'DECIDED_OTHERWISE'],
  ['the name that it has', { type: 'rename', name: ' Arc ' }, {}, [], 'NO_CHANGE'],
  ['a name that it has besides', { type: 'alias', name: 'Arc Inc' }, {}, [], 'NO_CHANGE'],
  ['the name of another', { type: 'rename', name: 'Bolt' }, { bearers: [bolt] }, [], 'NAME_TAKEN'],
  ['a name of nothing but signs', { type: 'alias', name: '\u202e --\u0000' }, {}, [], 'MISSING'],
  ['a name that is too long', { type: 'rename', name: 'a'.repeat(201) }, {}, [], 'TOO_LONG'],
  ['the kind that it has', { type: 'retype', kind: 'Company' }, {}, [], 'NO_CHANGE'],
  ['no kind', { type: 'retype' }, {}, [], 'MISSING'],
  ['a claim that is gone', { type: 'reject' }, {}, [], 'NOT_FOUND'],
  ['a claim twice', { type: 'reject' }, { claim }, made({ type: 'reject', statement: 's1' }), 'NO_CHANGE'],
  ['a claim both ways', { type: 'accept' }, { claim }, made({ type: 'reject', statement: 's1' }), 'DECIDED_OTHERWISE'],
  [
    'the kind back that it came from',
    { type: 'retype', kind: 'Company' },
    { entity: { id: 'model:arc', kind: 'Model', name: 'Arc' } },
    made({ type: 'retype', entity: arc, other: { id: 'model:arc', kind: 'Model', name: 'Arc' } }),
    'DECIDED_OTHERWISE',
  ],
])('%s is refused', (_, more, known, inForce, reason) => {
  const attempt = () => toVerdict(asked(more), facts(known), inForce);
  expect(attempt).toThrow(expect.objectContaining({ name: 'DecisionError', reason }));
});

test('what can be decided keeps ids and names as they are now', () => {
  const none: readonly Decision[] = [];
  expect(toVerdict(asked({ type: 'same' }), facts(), none)).toEqual({ type: 'same', entity: arc, other: bolt });
  expect(toVerdict(asked({ type: 'rename', name: ' Arc\u0000 One ' }), facts(), none)).toEqual({
    type: 'rename',
    entity: arc,
    name: 'Arc One',
  });
  expect(toVerdict(asked({ type: 'retype', kind: 'Model' }), facts(), none)).toEqual({
    type: 'retype',
    entity: arc,
    other: { id: 'model:arc', kind: 'Model', name: 'Arc' },
  });
  expect(toVerdict(asked({ type: 'accept' }), facts({ claim }), none)).toEqual({
    type: 'accept',
    statement: 's1',
    name: 'Arc sued Bolt.',
    entity: arc,
    other: bolt,
  });
});

test('only a retype whose thing was decided about later can not be undone yet', () => {
  const model = { id: 'model:arc', kind: 'Model', name: 'Arc' };
  const all = made({ type: 'retype', entity: arc, other: model }, { type: 'rename', entity: model, name: 'Arc 2' });
  const [retype, rename] = all;
  expect(retype && refusalToUndo(retype, all)?.message).toBe(
    'Decision 2 is about what this one made of “Arc”. Undo that first.',
  );
  expect(retype && refusalToUndo(retype, [retype])).toBeNull();
  expect(rename && refusalToUndo(rename, all)).toBeNull();
});
