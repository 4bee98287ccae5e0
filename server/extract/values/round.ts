import { type Part, type Piece, partsOf } from './pieces.ts';

/** A funding round by its name; `first` and `last` are indices of its pieces, both inside. */
export type FoundRound = { readonly first: number; readonly last: number; readonly round: string };

const FUNDING = /^(?:rounds?|funding|financing|fundraising|fundraise|raise|investment)$/;
const SEED_AFTER =
  /^(?:rounds?|funding|financing|fundraising|fundraise|raise|investment|capital|money|deal|extension)$/;
/** Rounds that a plain word names, before "round" or "financing". */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['angel', 'angel'],
  ['bridge', 'bridge'],
  ['growth', 'growth'],
  ['venture', 'venture'],
  ['strategic', 'strategic'],
]);
/** After the letter, these speak of shares, of a firm's stage or of those who came before, and not of the round. */
const NO_ROUND =
  /^(?:preferred|preference|shares?|stock|notes?|bonds?|startups?|start|company|companies|firms?|stage|investors?|backers?|backed|valuation|crunch)$/;
const DETERMINER = /^(?:its|their|his|her|the|this|that|an|'s)$/;

type Read = { readonly round: string; readonly next: number };

/** "A", "B", "A+", "B2", "b1" as the letter; null for what is no round's letter. */
function letterOf(part: Part | undefined): string | null {
  return /^([A-K])\d?$/.exec(part?.text ?? '')?.[1]?.toLowerCase() ?? null;
}

/** "Series A", "Series B extension", "Pre-Series A". */
function readSeries(parts: readonly Part[], at: number): Read | null {
  if (!/^s[eé]ries?$/.test(parts[at]?.lower ?? '')) return null;
  const letter = letterOf(parts[at + 1]);
  if (!letter) return null;
  const plus = parts[at + 2]?.lower === '+' ? '+' : '';
  let next = at + 2 + plus.length;
  if (plus === '' && /^[1-9]$/.test(parts[next]?.lower ?? '') && parts[next]?.at === parts[at + 1]?.at) next += 1;
  if (NO_ROUND.test(parts[next]?.lower ?? '')) return null;
  const before = parts[at - 1]?.lower === 'pre' ? 'pre-' : '';
  return { round: `${before}series ${letter}${plus}`, next };
}

/** "its B round", "a Pre-A round"; a bare "a round" is none. */
function readLetter(parts: readonly Part[], at: number): Read | null {
  const letter = letterOf(parts[at]);
  const plus = parts[at + 1]?.lower === '+' ? '+' : '';
  const next = at + 1 + plus.length;
  if (!letter || !/^(?:rounds?|financing|funding)$/.test(parts[next]?.lower ?? '')) return null;
  if (parts[at - 1]?.lower === 'pre') return { round: `pre-series ${letter}${plus}`, next };
  if (letter === 'a' && plus === '' && !DETERMINER.test(parts[at - 1]?.lower ?? '')) return null;
  return { round: `series ${letter}${plus}`, next };
}

/** "seed round", "pre-seed", "$3 million seed". */
function readSeed(parts: readonly Part[], pieces: readonly Piece[], at: number): Read | null {
  if (parts[at]?.lower !== 'seed') return null;
  const pre = parts[at - 1]?.lower === 'pre';
  const after = parts[at + 1]?.lower ?? '';
  const summed = pieces[(parts[at]?.at ?? 0) - 1]?.lower === '';
  const ended = /^(?:|[.,;:)]|led|from|in|co|by|and|to|at)$/.test(after);
  const listed = /^(?:and|or|to)$/.test(after) && parts[at + 2]?.lower === 'series';
  if (!SEED_AFTER.test(after) && !listed && !((pre || summed) && ended)) return null;
  return { round: pre ? 'pre-seed' : 'seed', next: at + 1 };
}

/** "bridge round", "angel funding", "growth equity round", "pre-IPO round". */
function readNamed(parts: readonly Part[], at: number): Read | null {
  const { lower = '' } = parts[at] ?? {};
  const ipo = lower === 'ipo' && parts[at - 1]?.lower === 'pre';
  const round = ipo ? 'pre-ipo' : NAMED.get(lower);
  if (!round) return null;
  let next = at + 1;
  while (next < at + 3 && /^(?:stage|equity|capital|funding)$/.test(parts[next]?.lower ?? '')) next += 1;
  const after = parts[next]?.lower ?? '';
  if (after === 'round' || after === 'rounds') return { round, next };
  return FUNDING.test(parts[at + 1]?.lower ?? '') && /^(?:angel|bridge|ipo)$/.test(lower)
    ? { round, next: at + 1 }
    : null;
}

/** Whether the name of a round stands in "the extension of its Series A". */
function isExtended(parts: readonly Part[], at: number): boolean {
  const before = DETERMINER.test(parts[at - 1]?.lower ?? '') || parts[at - 1]?.lower === 'a' ? at - 2 : at - 1;
  return /^(?:of|to)$/.test(parts[before]?.lower ?? '') && parts[before - 1]?.lower === 'extension';
}

/** All funding rounds that are named among `pieces`, in order, in a normal form: "seed", "pre-seed", "series a", "series b extension", "bridge". Linear. */
export function findNamedRounds(pieces: readonly Piece[]): readonly FoundRound[] {
  const parts = partsOf(pieces);
  const found: FoundRound[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const read = readSeries(parts, at) ?? readLetter(parts, at) ?? readSeed(parts, pieces, at) ?? readNamed(parts, at);
    if (!read) continue;
    let { round, next } = read;
    if (/^rounds?$/.test(parts[next]?.lower ?? '')) next += 1;
    const extended = parts[next]?.lower === 'extension';
    if (extended || isExtended(parts, at)) round = `${round} extension`;
    const first = parts[parts[at - 1]?.lower === 'pre' ? at - 1 : at]?.at ?? 0;
    found.push({ first, last: parts[extended ? next : next - 1]?.at ?? first, round });
    at = next - 1;
  }
  return found;
}

/** The round as people read it: "Series A", "Series B extension", "Pre-seed". */
export function roundName(round: string): string {
  const series = round.replace(/series ([a-k])/, (_, letter: string) => `Series ${letter.toUpperCase()}`);
  return series.replace('ipo', 'IPO').replace(/^\w/, (first) => first.toUpperCase());
}
