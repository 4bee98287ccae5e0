import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTokens, tokensWithin } from '../../../../server/extract/text/token.ts';

const texts = (text: string): readonly string[] => readTokens(text).map((token) => token.text);

describe('readTokens', () => {
  it('keeps versions, amounts and contractions whole and parts hyphens and possessives', () => {
    expect(texts("OpenAI's GPT-4o cost $1,000.50, didn’t it?")).toEqual([
      'OpenAI',
      "'s",
      'GPT',
      '-',
      '4o',
      'cost',
      '$',
      '1,000.50',
      ',',
      'didn’t',
      'it',
      '?',
    ]);
  });

  it('reads each ideograph as a token', () => {
    expect(texts('深度求索V3')).toEqual(['深', '度', '求', '索', 'V3']);
  });

  it('compares by NFKC, lower case and a straight apostrophe, without hidden characters', () => {
    expect(readTokens('ＧＰＴ Open\u200bAI O’Reilly').map((token) => token.lower)).toEqual([
      'gpt',
      'openai',
      "o'reilly",
    ]);
  });

  it('has tokens in order that read back from the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let end = 0;
        for (const token of readTokens(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          end = token.end;
        }
      }),
    );
  });

  it('takes a lone surrogate as a sign', () => {
    expect(texts('a\ud83d b')).toEqual(['a', '\ud83d', 'b']);
  });
});

describe('tokensWithin', () => {
  it('gives the tokens that start in a span', () => {
    const tokens = readTokens('one two three');
    expect(tokensWithin(tokens, { start: 4, end: 8 }).map((token) => token.text)).toEqual(['two']);
  });
});
