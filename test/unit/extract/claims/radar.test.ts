import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../../server/extract/claims/claims.ts';
import { claimsOf, readMarked } from './marked.ts';

/** What the first real article states, told in our own words with the same constructions. */
const article = [
  'Weekly radar: [Softbank|SoftBank]C, [DeepSeek]C, [MiniMax]C and more',
  'The week split the field in two, with the infrastructure buying of [SoftBank]C on one side and the thrift of [DeepSeek]C on the other.',
  '[SoftBank Group|SoftBank]C committed $41 billion to [OpenAI]C and acquired [DigitalBridge]C for $4 billion, hoping to own the stack down to the data center.',
  'Meanwhile, [DeepSeek]C released [DeepSeek-V3.2]M, an improved [Mixture-of-Experts|MoE]T ([MoE]T) architecture featuring [Group Relative Policy Optimization|GRPO]T ([GRPO]T).',
  'This advance allows [DeepSeek]C to match the reasoning skills of models like [GPT-5]M and [Gemini 3.0 Pro]M with far fewer GPU hours.',
  'In addition, Chinese AI unicorn [MiniMax]C filed for a $539 million IPO on the [Hong Kong Stock Exchange]O, a test for the market.',
  '[DeepSeek-V3.2]M utilizes [Group Relative Policy Optimization|GRPO]T within a [Mixture-of-Experts|MoE]T architecture.',
];

describe('the first real article', () => {
  it('gives every claim that it states, and no other', () => {
    expect(claimsOf(...article)).toEqual([
      'DeepSeek DEVELOPED DeepSeek-V3.2',
      'DeepSeek-V3.2 COMPARED_WITH GPT-5',
      'DeepSeek-V3.2 COMPARED_WITH Gemini 3.0 Pro',
      'DeepSeek-V3.2 USES GRPO',
      'DeepSeek-V3.2 USES MoE',
      'MiniMax FILED_IPO Hong Kong Stock Exchange, 539000000 USD',
      'SoftBank ACQUIRED DigitalBridge, 4000000000 USD',
      'SoftBank INVESTED_IN OpenAI, 41000000000 USD',
    ]);
  });

  it('shows for each a span of the sentence that states it', () => {
    const reading = readMarked(...article);
    for (const { sentence, evidence } of findClaims(reading)) {
      const whole = reading.sentences[sentence];
      expect(whole).toBeDefined();
      expect(evidence.start).toBeGreaterThanOrEqual(whole?.start ?? 0);
      expect(evidence.end).toBeLessThanOrEqual(whole?.end ?? 0);
      expect(evidence.end).toBeGreaterThan(evidence.start);
    }
  });

  it('is read the same way twice', () => {
    expect(findClaims(readMarked(...article))).toEqual(findClaims(readMarked(...article)));
  });
});
