import { readDecimal, scaled } from './number.ts';
import type { Piece } from './pieces.ts';

/** A number of per cent; `first` and `last` are indices of its pieces, both inside. `percent` is above 0 and at most 100. */
export type FoundPercent = { readonly first: number; readonly last: number; readonly percent: number };

const WORDS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, order): [string, number] => [word, order + 1])
    .concat(
      'thirty forty fifty sixty seventy eighty ninety'
        .split(' ')
        .map((word, order): [string, number] => [word, 30 + order * 10]),
    ),
);

function numberAt(pieces: readonly Piece[], at: number): number | null {
  const lower = pieces[at]?.lower ?? '';
  const word = WORDS.get(lower);
  if (word !== undefined) return word;
  const decimal = /^\d/.test(lower) ? readDecimal(lower) : null;
  return decimal ? scaled(decimal, 0) : null;
}

/** The index after a sign or word for per cent at `at`; `at` where there is none. */
function afterPercent(pieces: readonly Piece[], at: number): number {
  const lower = pieces[at]?.lower ?? '';
  if (/^(?:%|percent|pct|pc)$/.test(lower)) return at + 1;
  if (lower === '-' && pieces[at + 1]?.lower === 'percent') return at + 2;
  return lower === 'per' && pieces[at + 1]?.lower === 'cent' ? at + 2 : at;
}

/** The end of a range that begins with the number at `at`: "10-15%", "10% to 15%", "between 10 and 15 per cent"; `at` where it is none. */
function afterRange(pieces: readonly Piece[], at: number): number {
  const dash = afterPercent(pieces, at + 1);
  const lower = pieces[dash]?.lower ?? '';
  const joins = pieces[at - 1]?.lower === 'between' ? lower === 'and' : /^(?:-|–|—|to)$/.test(lower);
  if (!joins || numberAt(pieces, dash + 1) === null) return at;
  const next = afterPercent(pieces, dash + 2);
  return next > dash + 2 ? next : at;
}

/**
 * All numbers of per cent among `pieces`, in order. Of a range ("10-15%") the lower end is taken, since that much is
 * certain; of "from 20% to 30%" both ends are found, each by itself. Linear.
 */
export function findPercents(pieces: readonly Piece[]): readonly FoundPercent[] {
  const found: FoundPercent[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const percent = numberAt(pieces, at);
    if (percent === null) continue;
    const alone = afterPercent(pieces, at + 1);
    const range = pieces[at - 1]?.lower === 'from' ? at : afterRange(pieces, at);
    const next = range > at ? range : alone;
    if (next === at + 1) continue;
    if (percent > 0 && percent <= 100) found.push({ first: at, last: next - 1, percent });
    at = next - 1;
  }
  return found;
}
