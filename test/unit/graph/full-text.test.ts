import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toFullText } from '../../../server/graph/full-text.ts';

test('all words must be there, and the last may go on; or they are written as one', () => {
  expect(toFullText('vision Fun').words).toEqual(['+"vision" +("fun" fun*)', 'visionfun*']);
});

test('a word with signs is looked for as it stands, and goes on after its last run of letters and digits', () => {
  expect(toFullText('DeepSeek-V3').words).toEqual(['+("deepseek-v3" (+"deepseek-" +v3*))']);
});

test('one letter is no prefix: it would match nearly everything', () => {
  expect(toFullText('C++').words).toEqual(['+"c++"']);
  expect(toFullText('c').words).toEqual(['+"c"']);
});

test('words of 4 letters may have one typing error, of 8 two; numbers, versions and CJK none', () => {
  expect(toFullText('meta').fuzzy).toEqual(['+meta~1']);
  expect(toFullText('antropic gpt').fuzzy).toEqual(['+antropic~2 +"gpt"']);
  expect(toFullText('gpt-4').fuzzy).toEqual([]);
  expect(toFullText('qwen3').fuzzy).toEqual([]);
  expect(toFullText('稀宇科技').fuzzy).toEqual([]);
});

test('signs of the query language are quoted or dropped', () => {
  expect(toFullText('tb-').words).toEqual(['+"tb-"']);
  expect(toFullText('/b testing').words).toEqual(['+"/b" +("testing" testing*)']);
  expect(toFullText('(R1)').words).toEqual(['+"(r1)"']);
  expect(toFullText('a"b\\c').words).toEqual(['+"a\\"b\\\\c"']);
  expect(toFullText('this AND OR not')).toEqual({
    words: ['+"this" +"and" +"or" +("not" not*)'],
    fuzzy: ['+this~1 +"and" +"or" +"not"'],
  });
});

test.each(['', ' ', '"', '*', '/.*/', '\\', '%', '~', '()', '🤗', '\u0000', '\ud83d'])(
  '%j asks for nothing',
  (search) => {
    expect(toFullText(search)).toEqual({ words: [], fuzzy: [] });
  },
);

test('of whatever is typed, no more than 12 words of 100 characters are looked for, each quoted, a prefix or a word', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (search) => {
      const { words, fuzzy } = toFullText(search);
      for (const query of [...words, ...fuzzy]) {
        const bare = query.replace(/"(?:[^"\\]|\\.)*"/gsu, '').replace(/[\p{L}\p{N}\p{M}]+(?:\*|~[12])/gu, '');
        expect(bare).toMatch(/^[+() ]*$/);
        expect(query.length).toBeLessThan(12 * 420);
      }
    }),
  );
});
