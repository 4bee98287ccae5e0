import { NOT_VARIANT_WORDS, UNIT_WORDS, VARIANT_WORDS, VERSION_VARIANT_WORDS } from './model-words.ts';
import type { Piece } from './pieces.ts';

const capitalOrDigit = /^\p{Lu}|^\d/u;

/** A whole token, or what is left of one, as the grammar sees it. */
type Unit = { readonly to: number; readonly text: string; readonly lower: string; readonly gap: Piece['gap'] };

/** What of a name stands already, and where. */
export type NameStart = {
  readonly to: number;
  /** Whether a version or size is already in the name. */
  readonly versioned: boolean;
  /** Whether a headline's capitals say nothing. */
  readonly titleCase: boolean;
};

const version = /^v?\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?$/;
const size = /^(?:\d+(?:\.\d+)?[bmtk]|[ae]\d+(?:\.\d+)?b|\d+x\d+(?:\.\d+)?[bm])$/;
const sizeInBillions = /^(?:\d+x)?\d+(?:\.\d+)?b$/;
const code = /^[a-z]{1,2}\d{1,2}(?:\.\d{1,2})*[a-z]?$/;
const date = /^(?:\d{2}|\d{4}|\d{6}|\d{8})$/;
const year = /^(?:19|20)\d\d$/;
const smallVariant = /^(?:mini|nano|pro|flash|turbo|instruct|preview)$/;
/** Most units after the family; a longer run of such words is no name. */
const longestName = 10;
const quarter = /^[qh][1-4]$/;

/** The unit that begins at piece `at`, or null at the end. */
function unitAt(pieces: readonly Piece[], at: number, end: number): Unit | null {
  const piece = pieces[at];
  if (piece === undefined || at >= end) return null;
  let to = at;
  let text = '';
  let lower = '';
  while (to < end) {
    const next = pieces[to];
    if (next === undefined) break;
    text += next.text;
    lower += next.lower;
    to += 1;
    if (next.last) break;
  }
  return { to, text, lower, gap: piece.gap };
}

const isCapital = (text: string): boolean => /^[\p{Lu}\p{Nd}]/u.test(text);

/** Whether a number after a blank is a version and not an amount, a year or a place in a list. */
function isLooseVersion(unit: Unit, next: Unit | null): boolean {
  if (year.test(unit.lower) || !/^v?\d{1,2}(?:\.|$|[a-z]$)/.test(unit.lower)) return false;
  return next === null || next.gap === 'hyphen' || !(UNIT_WORDS.has(next.lower) || next.text === '%');
}

/** Whether the unit is a version, size or code; in "Grok-2 3.8" what stands apart after a version is a score. */
function isNumber(unit: Unit, next: Unit | null, versioned: boolean): boolean {
  if (unit.gap === 'blank') {
    if (versioned && /^\d+(?:\.\d+)*$/.test(unit.lower)) return next?.gap === 'hyphen';
    const codeName = code.test(unit.lower) && /^[A-Z]/.test(unit.text) && !quarter.test(unit.lower);
    return codeName || size.test(unit.lower) || (version.test(unit.lower) && isLooseVersion(unit, next));
  }
  return version.test(unit.lower) || size.test(unit.lower) || code.test(unit.lower) || date.test(unit.lower);
}

function isVariant({ lower, text, gap }: Unit, versioned: boolean, titleCase: boolean): boolean {
  if (gap === 'none') return false;
  if (gap === 'hyphen' && NOT_VARIANT_WORDS.has(lower)) return false;
  if (gap === 'hyphen') return isCapital(text) || VARIANT_WORDS.has(lower) || VERSION_VARIANT_WORDS.has(lower);
  if (!isCapital(text)) return versioned && smallVariant.test(lower);
  if (VARIANT_WORDS.has(lower)) return true;
  return versioned && !titleCase && VERSION_VARIANT_WORDS.has(lower);
}

/** Whether no name goes on with the piece, as its first sign tells of most: punctuation, small words. */
function endsName({ text, lower, gap, last }: Piece, versioned: boolean): boolean {
  const sign = text.charCodeAt(0);
  if (gap === 'none') return sign < 48 || sign > 57;
  const small = sign >= 97 && sign <= 122 && last && text.length === lower.length;
  return gap === 'blank' && small && !(versioned && smallVariant.test(lower));
}

/** Where a variant in square brackets ends, as in "FLUX.1 [pro]"; -1 where none stands or the brackets are a link. */
function endOfBracketed(pieces: readonly Piece[], to: number, end: number): number {
  const [open, word, close, next] = [pieces[to], pieces[to + 1], pieces[to + 2], pieces[to + 3]];
  if (open?.text !== '[' || open.gap !== 'blank' || word?.gap !== 'none' || close?.text !== ']' || to + 3 > end)
    return -1;
  if (next?.gap === 'none' && next.text === '(') return -1;
  return VARIANT_WORDS.has(word.lower) || VERSION_VARIANT_WORDS.has(word.lower) ? to + 3 : -1;
}

const width = /^(?:ti|s|b|l|h|g|e|bigg)$/;
const patch = /^(?:8|14|16|32)$/;

/** Where a size with its patch ends, as vision models have it: "ViT-L/14", "ViT B/32"; -1 where none stands. */
function endOfPatch(pieces: readonly Piece[], to: number, end: number): number {
  const [letter, slash, number] = [pieces[to], pieces[to + 1], pieces[to + 2]];
  if (slash?.text !== '/' || slash.gap !== 'none' || letter === undefined || letter.gap === 'none') return -1;
  const fits = number?.gap === 'none' && number.last && to + 3 <= end && patch.test(number.text);
  return fits && width.test(letter.lower) ? to + 3 : -1;
}

/**
 * Where a model's name that stands up to `start.to` ends when the version, size, variant and date words after it are read
 * too (extraction.md calls it the token grammar): `start.to` when none follows. Pieces from `end` on are not looked at.
 */
export function endOfModelName(pieces: readonly Piece[], start: NameStart, end: number): number {
  let { to, versioned } = start;
  for (let units = 0; units < longestName; units += 1) {
    const piece = pieces[to];
    if (piece === undefined || to >= end || endsName(piece, versioned)) return to;
    const bracketed = endOfBracketed(pieces, to, end);
    if (bracketed > 0) return bracketed;
    const patched = endOfPatch(pieces, to, end);
    if (patched > 0) return patched;
    const unit = unitAt(pieces, to, end);
    if (unit === null || (unit.gap === 'none' && !/^\d/.test(unit.text))) return to;
    if (unit.gap === 'none' && pieces[to]?.first === true) return to;
    if (isNumber(unit, unitAt(pieces, unit.to, end), versioned)) versioned = true;
    else if (!isVariant(unit, versioned, start.titleCase)) return to;
    to = unit.to;
  }
  return to;
}

/** Whether the pieces hold a version, size or code: "V3.2", "671B", "4o". */
export function hasVersion(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (/\d/.test(pieces[at]?.lower ?? '')) return true;
  return false;
}

/** Whether the pieces from `from` to `to` hold a model's size: "3B", "8x7B". */
export function hasSize(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (sizeInBillions.test(unitAt(pieces, at, to)?.lower ?? '')) return true;
  return false;
}

/** Where a product's, benchmark's or technique's name with a version after it ends: "TPU v5", "AIME 2025", "MATH-500"; `to` when none follows. `years`: whether a year is a version, as it is for contests. */
export function endOfVersionedName(pieces: readonly Piece[], to: number, end: number, years: boolean): number {
  const unit = unitAt(pieces, to, end);
  if (unit === null || unit.gap === 'none') return to;
  if (years && year.test(unit.lower)) return unit.to;
  const next = unitAt(pieces, unit.to, end);
  if (unit.gap === 'hyphen') {
    const goesOn = capitalOrDigit.test(unit.text) && !NOT_VARIANT_WORDS.has(unit.lower);
    return goesOn ? unit.to : to;
  }
  const numbered = /^v\d+(?:\.\d+)*$/.test(unit.lower) || (version.test(unit.lower) && isLooseVersion(unit, next));
  return numbered ? unit.to : to;
}
