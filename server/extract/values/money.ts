import type { Amount, Span } from '../extraction.ts';
import type { Token } from '../text/token.ts';
import { CODES, DOLLARS, GLUED, NAMES, NATIONAL, SIGNS } from './currency.ts';
import { isDigitAt, isWordedNumber, readDecimal, readScaled, type ScaledNumber, scaled } from './number.ts';

/** A sum of money in the text; `first` and `last` are indices of its tokens, both inside. */
export type Money = Span & { readonly first: number; readonly last: number; readonly amount: Amount };

type Sign = { readonly currency: string; readonly next: number };
type Sum = { readonly currency: string; readonly value: number; readonly first: number; readonly next: number };

/** A currency that ends before token `next`: `$`, `US$`, `HK$`, `NOK`, `Rp`. */
function readSignBefore(tokens: readonly Token[], at: number): Sign | null {
  const token = tokens[at];
  if (!token) return null;
  const after = tokens[at + 1];
  if (after?.text === '$' && after.start === token.end) {
    const dollar = DOLLARS.get(token.lower);
    if (dollar) return { currency: dollar, next: at + 2 };
  }
  const currency = SIGNS.get(token.text) ?? CODES.get(token.text);
  if (!currency) return null;
  if (token.text === 'Rs' && tokens[at + 1]?.text === '.') return { currency, next: at + 2 };
  const doubled = currency !== 'USD' && CODES.has(token.text) && tokens[at + 1]?.text === '$';
  return { currency, next: doubled ? at + 2 : at + 1 };
}

/** Where a currency after a number may begin: past the hyphen of `billion-dollar`, the `d'` of `millions d'euros`. */
function afterLink(tokens: readonly Token[], at: number): number {
  const text = tokens[at]?.lower ?? '';
  if (text === '-' && /^(?:dollar|euro|pound|yuan|yen|won|rupee)$/.test(tokens[at + 1]?.lower ?? '')) return at + 1;
  if (text === 'de') return at + 1;
  return text === 'd' && /^['’]$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at;
}

/** A currency that begins at `from`, after the number: `€`, `yuan`, `NOK`, `Hong Kong dollars`, `亿元`. */
function readSignAfter(tokens: readonly Token[], from: number): Sign | null {
  const at = afterLink(tokens, from);
  for (let skip = 0; skip <= 2; skip += 1) {
    const word = tokens[at + skip]?.lower ?? '';
    const dot = word === 'u.s' && tokens[at + skip + 1]?.text === '.' ? 1 : 0;
    const country = word.startsWith('u.s') ? 'us' : word;
    const national = NATIONAL.get(`${country} ${tokens[at + skip + 1 + dot]?.lower ?? ''}`);
    if (national) return { currency: national, next: at + skip + 2 + dot };
    if (skip === 0 && !/^(?:new|hong|u\.s\.?|u)$/.test(word)) break;
  }
  const token = tokens[at];
  if (!token) return null;
  const currency = NAMES.get(token.lower) ?? SIGNS.get(token.text) ?? CODES.get(token.text);
  return currency ? { currency, next: at + 1 } : null;
}

const dashes: ReadonlySet<string> = new Set(['-', '–', '—', 'to']);

/** The upper end of a range after `low`: `-2 billion`, `–€2bn`, `to $2 billion`, `to 2 billion`; null when there is none. */
function readUpper(tokens: readonly Token[], low: ScaledNumber, between: boolean): ScaledNumber | null {
  const dash = tokens[low.next]?.lower ?? '';
  if (between ? dash !== 'and' : !dashes.has(dash)) return null;
  const sign = readSignBefore(tokens, low.next + 1);
  const high = readScaled(tokens, sign?.next ?? low.next + 1);
  if (!high || sign || !/^(?:to|and)$/.test(dash)) return high;
  const rises = low.power === 0 && high.power > 0 && scaled(low.decimal, 0) < scaled(high.decimal, 0);
  return rises ? high : null;
}

/** The lower end is the value of a range, and it takes the upper end's scale when it has none of its own. */
function closeRange(tokens: readonly Token[], low: ScaledNumber, between = false): ScaledNumber {
  const high = readUpper(tokens, low, between);
  return high ? { decimal: low.decimal, power: low.power || high.power, next: high.next } : low;
}

/** A sum of a number and its currency; the value is worked out only here, since most numbers are no sums. */
function toSum(currency: string, first: number, { decimal, power }: ScaledNumber, next: number): Sum {
  return { currency, value: scaled(decimal, power), first, next };
}

function readGlued(tokens: readonly Token[], at: number): Sum | null {
  const token = tokens[at];
  const currency = GLUED.get(token?.lower[0] ?? '');
  if (!token || !currency || !/^R\d/.test(token.text)) return null;
  const glued = [{ ...token, text: token.text.slice(1), lower: token.lower.slice(1) }, ...tokens.slice(at + 1, at + 3)];
  const number = readScaled(glued, 0);
  if (!number || number.power === 0) return null;
  return { currency, value: scaled(number.decimal, number.power), first: at, next: at + number.next };
}

function readPrefixed(tokens: readonly Token[], at: number): Sum | null {
  const sign = readSignBefore(tokens, at);
  const number = sign ? readScaled(tokens, sign.next) : null;
  if (!sign || !number) return null;
  const range = closeRange(tokens, number, at > 0 && tokens[at - 1]?.lower === 'between');
  return toSum(sign.currency, at, range, range.next);
}

function readSuffixed(tokens: readonly Token[], at: number): Sum | null {
  if (!/^\d/.test(tokens[at]?.lower ?? '') && !isWordedNumber(tokens, at)) return null;
  const number = readScaled(tokens, at);
  if (!number) return null;
  const range = closeRange(tokens, number, at > 0 && tokens[at - 1]?.lower === 'between');
  const sign = readSignAfter(tokens, range.next);
  return sign ? toSum(sign.currency, at, range, sign.next) : null;
}

/** Signs and codes of currencies, and the length of the longest. */
const MARKS: ReadonlySet<string> = new Set([...SIGNS.keys(), ...CODES.keys()]);
const LONGEST_MARK = Math.max(...[...MARKS].map(({ length }) => length));

/** Whether a sum can begin at the token: with a currency, a number, or "half". */
function mayBegin({ text, lower }: Token, next: Token | undefined): boolean {
  if (isDigitAt(lower, 0) || (lower.startsWith('r') && isDigitAt(lower, 1)) || lower === 'half') return true;
  if (next?.text === '$' && DOLLARS.has(lower)) return true;
  return text.length <= LONGEST_MARK && MARKS.has(text);
}

/** "half a billion dollars". */
function readHalf(tokens: readonly Token[], at: number): Sum | null {
  if (tokens[at]?.lower !== 'half' || tokens[at + 1]?.lower !== 'a') return null;
  const half = readDecimal('0.5');
  const number = readScaled([{ start: 0, end: 0, text: '1', lower: '1' }, ...tokens.slice(at + 2, at + 3)], 0);
  const sign = readSignAfter(tokens, at + 3);
  if (!half || !number || number.power === 0 || !sign) return null;
  return { currency: sign.currency, value: scaled(half, number.power), first: at, next: sign.next };
}

/**
 * All sums of money among `tokens`, in order, never overlapping. Values are in whole units of an ISO 4217 currency;
 * of a range ("$1.5-2 billion") the lower end is taken, since that much is certain. Sizes, counts and money without
 * a known currency are left out. Linear.
 */
export function findMoney(text: string, tokens: readonly Token[]): readonly Money[] {
  const found: Money[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !(mayBegin(token, tokens[at + 1]) || isWordedNumber(tokens, at))) continue;
    const sum = readPrefixed(tokens, at) ?? readGlued(tokens, at) ?? readSuffixed(tokens, at) ?? readHalf(tokens, at);
    const { start } = token;
    const end = sum ? tokens[sum.next - 1]?.end : undefined;
    if (!sum || end === undefined || !Number.isFinite(sum.value)) continue;
    const amount = { value: sum.value, currency: sum.currency, text: text.slice(start, end) };
    found.push({ start, end, first: at, last: sum.next - 1, amount });
    at = sum.next - 1;
  }
  return found;
}
