import { expect, test } from 'vitest';
import { type Correction, correctionInput, type Filled } from '../../../web/state/correcting.ts';

const arc = {
  id: 'a',
  name: 'Arc',
  kind: 'COMPANY',
  articleCount: 1,
  mentionCount: 1,
  relationCount: 0,
  firstSeen: null,
  lastSeen: null,
} as const;
const empty: Filled = { name: ' ', kind: 'COMPANY', other: null };

test.each<Correction>(['RENAME', 'ALIAS', 'RETYPE', 'SAME', 'DIFFERENT'])('%s asks for what is missing', (type) => {
  expect(correctionInput(arc, type, empty)).toBeNull();
  expect(correctionInput(arc, type, { ...empty, other: { id: 'a', name: 'Arc' } })).toBeNull();
});

test('what was filled in becomes the decision that is asked for', () => {
  expect(correctionInput(arc, 'HIDE', empty)).toEqual({ type: 'HIDE', entity: 'a' });
  expect(correctionInput(arc, 'RENAME', { ...empty, name: ' Arc One ' })).toEqual({
    type: 'RENAME',
    entity: 'a',
    name: 'Arc One',
  });
  expect(correctionInput(arc, 'RETYPE', { ...empty, kind: 'MODEL' })).toEqual({
    type: 'RETYPE',
    entity: 'a',
    kind: 'MODEL',
  });
  expect(correctionInput(arc, 'SAME', { ...empty, other: { id: 'b', name: 'Bolt' } })).toEqual({
    type: 'SAME',
    entity: 'a',
    other: 'b',
  });
});
