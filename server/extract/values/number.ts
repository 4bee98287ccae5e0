import type { Token } from '../text/token.ts';

/** A decimal number kept as digits and a power of ten, so that scaling it adds no float noise: 6.6 is 66e-1. */
export type Decimal = { readonly digits: string; readonly exponent: number };

/** Powers of ten of the words, letters and ideographs that scale a number. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['thousand', 3],
  ['mille', 3],
  ['lakh', 5],
  ['lakhs', 5],
  ['m', 6],
  ['mn', 6],
  ['mm', 6],
  ['mio', 6],
  ['mln', 6],
  ['million', 6],
  ['millions', 6],
  ['crore', 7],
  ['crores', 7],
  ['b', 9],
  ['bn', 9],
  ['bln', 9],
  ['billion', 9],
  ['billions', 9],
  ['mrd', 9],
  ['md', 9],
  ['milliard', 9],
  ['milliards', 9],
  ['milliarden', 9],
  ['t', 12],
  ['tn', 12],
  ['trn', 12],
  ['trillion', 12],
  ['trillions', 12],
  ['万', 4],
  ['萬', 4],
  ['亿', 8],
  ['億', 8],
  ['兆', 12],
]);

const glued = /^([\d.,]+)([a-z]*)$/;
const thousands = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const dottedThousands = /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/;

/** `1,234.5`, `1.234.567,8`, `1,7` or `1.7` as digits and exponent; null for anything else. A single comma before three digits groups them; a single dot never does. */
export function readDecimal(text: string): Decimal | null {
  let plain = text;
  if (thousands.test(text)) plain = text.replaceAll(',', '');
  else if (dottedThousands.test(text)) plain = text.replaceAll('.', '').replace(',', '.');
  else plain = text.replace(',', '.');
  const [whole = '', part = '', ...rest] = plain.split('.');
  if (rest.length > 0 || !/^\d+$/.test(whole) || !/^\d*$/.test(part)) return null;
  return { digits: whole + part, exponent: -part.length };
}

/** The number that a decimal and a power of ten make: the nearest double of the exact value. */
export function scaled(decimal: Decimal, power: number): number {
  return Number(`${decimal.digits}e${decimal.exponent + power}`);
}

/** A number at token `at` with its scale: `41 billion`, `6.6B`, `3000亿`, `5 lakh crore`. `next` is the token after it; `power` is 0 where no scale is named. */
export type ScaledNumber = { readonly decimal: Decimal; readonly power: number; readonly next: number };

/** Numbers in words that a scale may follow: "two billion". */
const WORDS: ReadonlyMap<string, string> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, at): [string, string] => [word, String(at + 1)])
    .concat([['a', '1']]),
);

/** Whether a word begins a number in words: it and a scale after it. */
export function isWordedNumber(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at + 1]?.text === '-' ? 1 : 0;
  const scale = tokens[at + 1 + hyphen]?.lower ?? '';
  return scale.endsWith('illion') && /^[mbt]r?illion$/.test(scale) && WORDS.has(tokens[at]?.lower ?? '');
}

/** Whether a digit of ASCII stands at `at`. */
export const isDigitAt = (text: string, at: number): boolean => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57;

/** Digits in groups of three with a blank between, from `at`: `10 000 000`; null where there is one group only. */
function readSpaced(tokens: readonly Token[], at: number): { readonly digits: string; readonly next: number } | null {
  let digits = tokens[at]?.text ?? '';
  let next = at + 1;
  if (!/^\d{1,3}$/.test(digits)) return null;
  while (/^\d{3}$/.test(tokens[next]?.text ?? '') && tokens[next]?.start === (tokens[next - 1]?.end ?? 0) + 1) {
    digits += tokens[next]?.text;
    next += 1;
  }
  return next > at + 1 ? { digits, next } : null;
}

/** Reads a number and the scale that follows it; null when there is none at `at`. */
export function readScaled(tokens: readonly Token[], at: number): ScaledNumber | null {
  const worded = isWordedNumber(tokens, at) ? readDecimal(WORDS.get(tokens[at]?.lower ?? '') ?? '') : null;
  if (worded) return withScale(worded, tokens, at + 1);
  const spaced = readSpaced(tokens, at);
  const whole = spaced ? readDecimal(spaced.digits) : null;
  if (spaced && whole) return withScale(whole, tokens, spaced.next);
  const match = glued.exec(tokens[at]?.lower ?? '');
  const decimal = match ? readDecimal(match[1] ?? '') : null;
  if (!match || !decimal) return null;
  if (match[2]) {
    const power = SCALES.get(match[2]);
    return power === undefined ? null : { decimal, power, next: at + 1 };
  }
  return withScale(decimal, tokens, at + 1);
}

/** The number with the scale that may stand at token `at`. */
function withScale(decimal: Decimal, tokens: readonly Token[], at: number): ScaledNumber {
  const { power, next } = readScale(tokens, at);
  return { decimal, power, next };
}

function readScale(tokens: readonly Token[], at: number): { readonly power: number; readonly next: number } {
  const hyphened = tokens[at]?.text === '-' && SCALES.has(tokens[at + 1]?.lower ?? '');
  let next = hyphened ? at + 1 : at;
  let power = 0;
  for (let taken = 0; taken < 2; taken += 1) {
    const word = tokens[next]?.lower ?? '';
    const scale = SCALES.get(word);
    if (scale === undefined || (taken === 1 && !['crore', '亿', '億'].includes(word))) break;
    power += scale;
    next += 1;
    if (/^(?:mio|mrd)$/.test(word) && tokens[next]?.text === '.') next += 1;
  }
  return { power, next };
}
