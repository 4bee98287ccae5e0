import { describe, expect, it } from 'vitest';
import { readTokens } from '../../../../server/extract/text/token.ts';
import { findMoney } from '../../../../server/extract/values/money.ts';
import { cpuTime } from '../../../support/cpu-time.ts';

const read = (text: string): readonly string[] =>
  findMoney(text, readTokens(text)).map(({ amount, start, end }) => {
    expect(text.slice(start, end)).toBe(amount.text);
    return `${amount.value} ${amount.currency} «${amount.text}»`;
  });

describe('sums of money', () => {
  it.each([
    ['$41 billion', '41000000000 USD «$41 billion»'],
    ['$6.6B', '6600000000 USD «$6.6B»'],
    ['nearly $2bn', '2000000000 USD «$2bn»'],
    ['$1.2 bln', '1200000000 USD «$1.2 bln»'],
    ['$400M+', '400000000 USD «$400M»'],
    ['a $539 million IPO', '539000000 USD «$539 million»'],
    ['US$539 million', '539000000 USD «US$539 million»'],
    ['HK$4.2 billion', '4200000000 HKD «HK$4.2 billion»'],
    ['A$6.5m', '6500000 AUD «A$6.5m»'],
    ['R$ 3.8 million', '3800000 BRL «R$ 3.8 million»'],
    ['€1.7 billion', '1700000000 EUR «€1.7 billion»'],
    ['1,7 Mrd €', '1700000000 EUR «1,7 Mrd €»'],
    ['£500m', '500000000 GBP «£500m»'],
    ['¥10 trillion', '10000000000000 JPY «¥10 trillion»'],
    ['3000亿元', '300000000000 CNY «3000亿元»'],
    ['20亿美元', '2000000000 USD «20亿美元»'],
    ['500 million yuan', '500000000 CNY «500 million yuan»'],
    ['₩3 trillion', '3000000000000 KRW «₩3 trillion»'],
    ['₹500 crore', '5000000000 INR «₹500 crore»'],
    ['NOK 410 million', '410000000 NOK «NOK 410 million»'],
    ['KSh 1.9bn', '1900000000 KES «KSh 1.9bn»'],
    ['R1.2bn', '1200000000 ZAR «R1.2bn»'],
    ['85 billion CFA francs', '85000000000 XOF «85 billion CFA francs»'],
    ['10 billion Hong Kong dollars', '10000000000 HKD «10 billion Hong Kong dollars»'],
    ['half a billion dollars', '500000000 USD «half a billion dollars»'],
    ['$2,500', '2500 USD «$2,500»'],
    ['$100-million', '100000000 USD «$100-million»'],
    ['a $40M Series B', '40000000 USD «$40M»'],
    ['1.5 trillion yen', '1500000000000 JPY «1.5 trillion yen»'],
    ['Rs. 200 crore', '2000000000 INR «Rs. 200 crore»'],
    ['5 Mio. Euro', '5000000 EUR «5 Mio. Euro»'],
    ['2 milliards de dollars', '2000000000 USD «2 milliards de dollars»'],
    ['two billion dollars', '2000000000 USD «two billion dollars»'],
    ['a two-billion-dollar deal', '2000000000 USD «two-billion-dollar»'],
    ['10 000 000 €', '10000000 EUR «10 000 000 €»'],
  ])('%s is read whole, in units of its currency', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ['$1.5-2 billion', 1_500_000_000],
    ['$1.5–2 billion', 1_500_000_000],
    ['$1.5 billion to $2 billion', 1_500_000_000],
    ['€1.5 to 2 billion', 1_500_000_000],
    ['between $1 and 2 billion', 1_000_000_000],
    ['between $1 billion and $2 billion', 1_000_000_000],
  ])('of the range %s the lower end is taken, at the scale of the upper', (text, value) => {
    expect(findMoney(text, readTokens(text)).map(({ amount }) => amount.value)).toEqual([value]);
  });

  it('has no float noise', () => {
    const values = ['$6.6B', '$0.1 million', '$1.005 billion', '$14.3bn', '$2.788 million'].map(
      (text) => findMoney(text, readTokens(text))[0]?.amount.value,
    );
    expect(values).toEqual([6_600_000_000, 100_000, 1_005_000_000, 14_300_000_000, 2_788_000]);
  });

  it.each([
    '671B params',
    '128K context',
    '40 GB',
    'Llama 2 13B',
    '5 million users',
    'a billion users',
    'two million a day',
    'won 3 of 5',
    '210 million kroner',
    '1.9 billion shillings',
  ])('%s is no sum, or one whose currency is unknown', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('finds each of several sums', () => {
    expect(read('SoftBank committed $41 billion to OpenAI and paid $4 billion.')).toEqual([
      '41000000000 USD «$41 billion»',
      '4000000000 USD «$4 billion»',
    ]);
  });

  it('takes time in proportion to the text', () => {
    const text = '$1,000,000,000 1.5-2-3-4 €€€€ 亿元 half a '.repeat(20_000);
    const before = cpuTime();
    findMoney(text, readTokens(text));
    expect(cpuTime() - before).toBeLessThan(5_000);
  });
});
