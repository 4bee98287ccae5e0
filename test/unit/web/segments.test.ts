import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSegments } from '../../../web/state/segments.ts';

test('a sentence is cut where marks begin and end, also where they overlap', () => {
  const marks = [
    { start: 100, end: 108, value: 'SoftBank' },
    { start: 100, end: 121, value: 'claim' },
    { start: 118, end: 121, value: 'Arm' },
  ];
  expect(toSegments('SoftBank acquires Arm today.', 100, marks)).toEqual([
    { text: 'SoftBank', values: ['SoftBank', 'claim'] },
    { text: ' acquires ', values: ['claim'] },
    { text: 'Arm', values: ['claim', 'Arm'] },
    { text: ' today.', values: [] },
  ]);
});

test('marks outside the text, empty or turned round are left out', () => {
  const marks = [
    { start: 0, end: 5, value: 1 },
    { start: 12, end: 12, value: 2 },
    { start: 13, end: 11, value: 3 },
    { start: 90, end: 99, value: 4 },
  ];
  expect(toSegments('words', 10, marks)).toEqual([{ text: 'words', values: [] }]);
});

test('the pieces together are the text, whatever the marks', () => {
  const mark = fc.record({
    start: fc.integer({ min: -20, max: 120 }),
    end: fc.integer({ min: -20, max: 120 }),
    value: fc.nat(),
  });
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc.nat({ max: 50 }),
      fc.array(mark),
      (text, offset, marks) => {
        expect(
          toSegments(text, offset, marks)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      },
    ),
  );
});
