import { expect, test } from 'vitest';
import { bandsOf } from '../../../server/reprints/bands.ts';
import { joinStories } from '../../../server/reprints/join-stories.ts';
import { isNearCopy } from '../../../server/reprints/near-copy.ts';
import { resemblance, shinglesOf } from '../../../server/reprints/shingles.ts';
import { makeProse } from '../../support/prose.ts';
import { shuffled } from '../../support/shuffled.ts';

const text = makeProse(5, 1);
const shareBand = (a: string, b: string) => {
  const keys = new Set(bandsOf(shinglesOf(a)));
  return bandsOf(shinglesOf(b)).some((key) => keys.has(key));
};
const near = (a: string, b: string) => isNearCopy(shinglesOf(a), shinglesOf(b));

test('case, spaces, signs and the width of letters make no difference', () => {
  const other = text
    .toUpperCase()
    .replaceAll(' ', ' \n ')
    .replaceAll('.', '!')
    .replace('AMBER', '\uff21\uff2d\uff22\uff25\uff32');
  expect(shinglesOf(other)).toEqual(shinglesOf(text));
  expect(bandsOf(shinglesOf(other))).toEqual(bandsOf(shinglesOf(text)));
});

test('a copy under another headline, cut at its end, with a footer, is near and shares a band', () => {
  const copy = `What to know today\n\n${text.split('\n\n').slice(0, 4).join('\n\n')}\n\n${makeProse(1, 40)}`;
  expect([near(text, copy), near(copy, text), shareBand(text, copy)]).toEqual([true, true, true]);
});

test('other texts of the same words are no copies', () => {
  for (let seed = 2; seed < 40; seed += 1) expect(near(text, makeProse(5, seed))).toBe(false);
});

test('a text within a far longer one is no copy of it', () => {
  expect(near(text, `${text}\n\n${makeProse(15, 9)}`)).toBe(false);
});

test('scripts that do not part words are compared by signs', () => {
  const chinese = '软银集团宣布将向人工智能公司投资数十亿美元并计划在年内完成交易双方没有透露更多细节';
  const copy = `快讯：${chinese}。本报综合报道。`;
  expect([near(chinese, copy), shareBand(chinese, copy)]).toEqual([true, true]);
});

test('too short a text has no shingles, no bands and no copies', () => {
  for (const short of ['', ' \n', 'Arm buys Nervana.', '😀😀😀']) {
    expect([shinglesOf(short).length, bandsOf(shinglesOf(short)), near(short, short)]).toEqual([0, [], false]);
  }
});

test('resemblance is what both have of what one has', () => {
  const of = (...hashes: readonly number[]) => Uint32Array.from(hashes);
  expect(resemblance(of(1, 2, 3), of(2, 3, 4))).toBe(0.5);
  expect(resemblance(of(1), of(1))).toBe(1);
  expect(resemblance(of(), of())).toBe(0);
  expect(resemblance(of(1, 4_294_967_295), of(4_294_967_295))).toBe(0.5);
});

test('bands are the same in every process: they are stored', () => {
  expect(bandsOf(Uint32Array.from([1, 2, 3])).slice(0, 2)).toEqual(['0:qwnset:dnuo46', '1:wqjvcq:60t24x']);
});

test('stories are joined through others, in whichever order the pairs come', () => {
  const pairs = [
    ['a', 'b'],
    ['c', 'd'],
    ['b', 'c'],
    ['x', 'y'],
    ['z', 'z'],
  ] as const;
  for (const seed of [1, 2, 3, 4, 5]) {
    const groups = joinStories(shuffled(pairs, seed)).map((group) => [...group].sort().join(''));
    expect([...groups].sort()).toEqual(['abcd', 'xy', 'z']);
  }
  expect(joinStories([])).toEqual([]);
});

test('megabytes of one word, of one letter and of signs end', () => {
  for (const hostile of ['a '.repeat(1_000_000), 'a'.repeat(2_000_000), '-'.repeat(2_000_000), '中'.repeat(500_000)]) {
    expect(shinglesOf(hostile).length).toBeLessThan(20);
  }
});
