import type { EntityKind } from '../extraction.ts';
import { KIND_ENDINGS } from './kind-words.ts';
import { NOT_VARIANT_WORDS, UNIT_WORDS, VARIANT_WORDS } from './model-words.ts';
import type { Piece } from './pieces.ts';

const oneOrTwoSmall = /^\p{Ll}{1,2}$/u;
const smallSyllable = /^\p{Ll}{2,5}$/u;
const shortName = /^\p{Lu}\p{Ll}{1,4}$/u;

const nameWord =
  /^(?!(?:I|We|You|They|He|She|It|That|There|What|Who)['’])(?:\p{Lu}|\p{Ll}{1,2}\p{Lu})[\p{L}\p{M}\p{N}\p{Cf}'’]*$/u;
const digits = /^\p{Nd}/u;
/** "Acme 70B" is one name. */
const size = /^\d+(?:\.\d+)?[BT]$/;
const number = /^\d{1,2}(?:\.\d{1,2})?$/;
const connectorOrAnd = /^(?:and|of|for|de|du|da|di|del|des|la|van|von|der|al|bin|&)$/;
/** Bodies that are for nothing: "left the Lund Stock Exchange for Acme". */
const wholeBody =
  /^(?:exchange|court|senate|parliament|union|tribunal|police|army|navy|forum|hospital|museum|congress|assembly|circuit|authority|administration)$/;
const longest = 8;
const bodies: ReadonlySet<EntityKind> = new Set(['Organization']);

/** Which pieces names that are known cover: 1 for those that they do. */
export type Taken = Uint8Array;

/** Nothing is covered. */
export const noneTaken: Taken = new Uint8Array();

const isFree = (taken: Taken, at: number): boolean => taken[at] !== 1;

const isSmall = (sign: number): boolean => sign >= 97 && sign <= 122;

/** Whether the word may begin a name: a capital first, or after at most two small letters. */
export function isNameWord(text: string): boolean {
  const first = text.charCodeAt(0);
  // Of most words the first signs tell: three small letters, digits and signs of ASCII.
  if (first < 65) return false;
  if (isSmall(first) && isSmall(text.charCodeAt(1)) && isSmall(text.charCodeAt(2))) return false;
  return nameWord.test(text);
}

const smallWord = /^\p{Ll}{3,}$/u;
const billions = /^\d+(?:\.\d+)?b$/i;
const measure = /^(?:sub|under|over|non|pre|post|mid|multi|dual|top|mini|low|high|plus|about|roughly|nearly|almost)$/;

/** "acme-13b", "acme-vla-3b": a small word that begins a name, since a hyphen ties a size in billions to it. */
export function beginsSized(pieces: readonly Piece[], at: number, end: number): boolean {
  const { text = '', gap = 'none' } = pieces[at] ?? {};
  if (pieces[at + 1]?.gap !== 'hyphen' || at + 1 >= end) return false;
  if (!smallWord.test(text) || gap === 'hyphen' || measure.test(text)) return false;
  for (let next = at + 1; next < Math.min(end, at + 3); next += 1) {
    const piece = pieces[next];
    if (piece?.gap !== 'hyphen') return false;
    if (billions.test(piece.text) && piece.last) return true;
    if (!smallWord.test(piece.text) && !VARIANT_WORDS.has(piece.lower)) return false;
  }
  return false;
}

/** "Acme 2", "Acme 1.5 Pro": a number that is no amount. */
function isVersion(pieces: readonly Piece[], at: number, end: number): boolean {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  if (piece === undefined || !number.test(piece.text) || !piece.last || digits.test(pieces[at - 1]?.text ?? ''))
    return false;
  if (at + 1 >= end || next === undefined) return true;
  return next.gap !== 'hyphen' && !UNIT_WORDS.has(next.lower) && !/^[%$€£¥:/]$/u.test(next.text);
}

/** What a hyphen ties to a name: digits, the rest of a version ("-int4"), a second syllable ("Ha-eun"). */
function isTied(pieces: readonly Piece[], from: number, at: number): boolean {
  const piece = pieces[at];
  if (piece?.gap !== 'hyphen' || NOT_VARIANT_WORDS.has(piece.lower)) return false;
  if (digits.test(piece.text) || nameWord.test(piece.text)) return true;
  for (let back = from; back < at; back += 1) if (digits.test(pieces[back]?.text ?? '')) return true;
  if (oneOrTwoSmall.test(piece.text) && /^\d/.test(pieces[at + 1]?.text ?? '')) return true;
  if (VARIANT_WORDS.has(piece.lower)) return true;
  const syllable = smallSyllable.test(piece.text) && shortName.test(pieces[at - 1]?.text ?? '');
  return syllable && at - from > 1;
}

/** Whether a body's name goes on over the "and" at piece `at`: "Ministry of Trade and Industry". */
function isBody(pieces: readonly Piece[], at: number): boolean {
  for (let of = at - 2; of >= Math.max(1, at - 3); of -= 1) {
    const head = pieces[of - 1]?.lower ?? '';
    if (/^(?:of|for)$/.test(pieces[of]?.lower ?? ''))
      return KIND_ENDINGS.get(head) === 'Organization' && !wholeBody.test(head);
  }
  return false;
}

/** Whether "of", "de" or "&" at piece `at` links two name words: "of" and "for" only after a body ("University of"). */
function isLink(pieces: readonly Piece[], at: number, end: number, taken: Taken): boolean {
  const next = pieces[at + 1];
  const links = connectorOrAnd.test(pieces[at]?.text ?? '') && at + 1 < end && next?.gap === 'blank';
  const link = pieces[at]?.text ?? '';
  if (link === 'and')
    return next?.gap === 'blank' && isFree(taken, at + 1) && nameWord.test(next.text) && isBody(pieces, at);
  const before = pieces[at - 1]?.lower ?? '';
  const body =
    !/^(?:of|for)$/.test(link) ||
    (bodies.has(KIND_ENDINGS.get(before) ?? 'Topic') && !(link === 'for' && wholeBody.test(before)));
  return links && body && isFree(taken, at + 1) && nameWord.test(next.text);
}

/** Whether the full stop at piece `at` joins "Acme" to "ai". */
function isDomain(pieces: readonly Piece[], at: number): boolean {
  const [stop, top] = [pieces[at], pieces[at + 1]];
  const joint = stop?.text === '.' && stop.gap === 'none' && top?.gap === 'none';
  return joint && /^(?:ai|io|com|org|net|co|dev)$/.test(top.lower);
}

/** End of the run of name words that begins at piece `from`: at most eight pieces, all of them free. */
export function endOfRun(pieces: readonly Piece[], from: number, end: number, taken: Taken): number {
  let to = from + 1;
  while (to < end && to - from < longest && isFree(taken, to)) {
    const piece = pieces[to];
    if (piece === undefined) break;
    if (isDomain(pieces, to) && isFree(taken, to + 1)) to += 2;
    else if (piece.gap === 'none' && piece.first) break;
    else if (piece.gap === 'blank' && nameWord.test(piece.text)) to += 1;
    else if (to < from + 3 && piece.gap === 'hyphen' && beginsSized(pieces, from, end)) to += 1;
    else if (!piece.first || isTied(pieces, from, to) || isLink(pieces, to, end, taken)) to += 1;
    else if (piece.gap === 'blank' && (size.test(piece.text) || isVersion(pieces, to, end))) to += 1;
    else break;
  }
  return to;
}
