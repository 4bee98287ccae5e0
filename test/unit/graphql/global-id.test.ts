import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InvalidInputError } from '../../../server/errors.ts';
import { fromGlobalId, idOf, requireId, toGlobalId } from '../../../server/graphql/global-id.ts';

test('an id says its type, and is read back whatever it holds', () => {
  expect(toGlobalId('Entity', 'company:softbank')).toBe(Buffer.from('Entity:company:softbank').toString('base64url'));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (id) => {
      expect(fromGlobalId(toGlobalId('Article', id))).toEqual({ type: 'Article', id });
    }),
  );
});

test.each([
  '',
  'x',
  '__proto__',
  'RW50aXR5Og',
  toGlobalId('Entity', 'a').concat('='),
  Buffer.from('Thing:a').toString('base64url'),
])('%j is no id', (text) => {
  expect(fromGlobalId(text)).toBeNull();
});

test('an id of another type is null where a thing is asked for, an error where it filters', () => {
  const id = toGlobalId('Entity', 'company:softbank');
  expect(idOf('Article', id)).toBeNull();
  expect(requireId('Entity', 'seeds', id)).toBe('company:softbank');
  expect(() => requireId('Article', 'seeds', id)).toThrow(InvalidInputError);
});
