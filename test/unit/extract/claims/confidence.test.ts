import { describe, expect, it } from 'vitest';
import { precisionOf } from '../../../../server/extract/claims/confidence.ts';
import { RULE_PRECISION, TYPE_PRECISION } from '../../../../server/extract/claims/rule-precision.ts';
import { createExtractor } from '../../../../server/extract/extract.ts';
import type { RelationType } from '../../../../server/extract/extraction.ts';
import { smallLexicon } from '../../../support/lexicon.ts';

const extract = createExtractor(smallLexicon);

/** Type, rule and confidence of what rules alone find. */
const judged = (text: string) => extract(text).claims.map(({ type, rule, confidence }) => ({ type, rule, confidence }));

/** What the counted table says of a type and a wording. */
const counted = (type: RelationType, rule: string): number =>
  RULE_PRECISION.get(`${type} ${rule}`) ?? TYPE_PRECISION[type];

describe('the confidence of a claim that rules find', () => {
  it.each([
    ['OpenAI acquired DigitalBridge.', 'ACQUIRED', 'acquire'],
    ['OpenAI bought DigitalBridge.', 'ACQUIRED', 'buy'],
    ['DigitalBridge was bought by OpenAI.', 'ACQUIRED', 'buy, passive'],
    ["OpenAI's acquisition of DigitalBridge has closed.", 'ACQUIRED', 'acquisition'],
    ['SoftBank invested in OpenAI.', 'INVESTED_IN', 'invest in'],
    ['OpenAI sued Nvidia.', 'SUED', 'sue'],
  ] as const)('is what was counted for its type and wording: %s', (text, type, rule) => {
    expect(judged(text)).toEqual([{ type, rule, confidence: counted(type, rule) }]);
  });

  it('differs by wording within a type', () => {
    const of = (text: string) => judged(text)[0]?.confidence ?? 0;
    expect(of('OpenAI acquired DigitalBridge.')).toBeGreaterThan(
      of("OpenAI's acquisition of DigitalBridge has closed."),
    );
  });

  it('is the precision of the type where the wording was not counted apart', () => {
    expect(precisionOf({ type: 'SUED', rule: 'a wording never counted' })).toBe(TYPE_PRECISION.SUED);
    expect(precisionOf({ type: 'USES', rule: 'a wording never counted' })).toBe(TYPE_PRECISION.USES);
  });

  it('lies between 0 and 1 for every type and wording', () => {
    const all = [...RULE_PRECISION.values(), ...Object.values(TYPE_PRECISION)];
    expect(all.filter((precision) => !(precision > 0 && precision < 1))).toEqual([]);
  });
});
