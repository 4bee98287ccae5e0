import { wordList } from '../extract/names/word-list.ts';

const LEGAL =
  /[\s,]+(?:inc|corp|corporation|co|ltd|limited|llc|llp|plc|gmbh|ag|s\.?a\.?s?|b\.?v|n\.?v|k\.?k|pte|pty|e\.?v)\.?$/iu;
const CALLED = /^(?:originally|formerly|previously|now|also|aka|part of|acquired by)\b/i;
const SHORT = /^\p{Lu}[\p{L}\p{N}&.-]{1,11}$/u;
const SMALL = wordList('of,for,and,the,de,in,at,on');
/** Places that are the end of a university's name. */
const CAMPUS =
  /^(?:Berkeley|Los Angeles|San Diego|Davis|Irvine|Santa Barbara|Santa Cruz|College Park|Austin|Dallas|Madison|Urbana[- ]Champaign|Chapel Hill|Amherst|Boulder|Ann Arbor)$/iu;

/**
 * The names under which a body may be known, the fullest first, by the signs of its own spelling: "Carnegie Mellon
 * University (CMU)" is also "Carnegie Mellon University" and "CMU", "Megvii Inc." is "Megvii", "A / B" is A and B. A word
 * in brackets that is no short form of what stands before it tells two bodies apart, and stays.
 */
export function bodyNames(spelling: string): readonly string[] {
  const all = spelling.split(/\s+\/\s+/u).flatMap((name) => formsOf(name.trim()));
  return [...new Set(all.flatMap((name) => [name, withoutLegalForm(name)]))].filter((name) => name !== '');
}

function formsOf(name: string): readonly string[] {
  const match = /^(.+?)\s*\(([^()]+)\)\s*(.*)$/u.exec(name);
  const [, before = '', inside = '', after = ''] = match ?? [];
  if (match === null) return [name.replace(/^the\s+/iu, '')];
  const rest = after === '' ? '' : ` ${after}`;
  if (CALLED.test(inside)) return [...parts(before), `${before}${rest}`];
  if (!isShortOf(inside, before)) return [name];
  // "University of California (UC) Berkeley".
  return after === '' ? [before, inside] : [`${before}${rest}`, `${inside}${rest}`];
}

/** "Mila - Quebec AI" is called Mila. */
function parts(name: string): readonly string[] {
  const first = name.split(' - ')[0] ?? name;
  return first === name ? [name] : [name, first];
}

/** Whether letters stand for the words before them: initials in order, perhaps not all. */
function isShortOf(short: string, long: string): boolean {
  if (!SHORT.test(short)) return false;
  const words = long.split(/[\s-]+/u).filter((word) => !SMALL.has(word.toLowerCase()));
  const initials = words.map((word) => word.charAt(0).toLowerCase());
  const letters = [...short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')];
  let at = 0;
  for (const initial of initials) if (letters[at] === initial) at += 1;
  return letters[0] === initials[0] && at >= Math.min(letters.length, 2);
}

/** A firm's name without its legal form; the name itself where nothing would be left. */
export function withoutLegalForm(name: string): string {
  const bare = name.replace(LEGAL, '').trim();
  return bare.length < 2 ? name : bare;
}

/**
 * The bodies that one cell names. What is known as a whole is one; else commas and semicolons part them, unless what they
 * part is known together ("University of California, Berkeley") or is a legal form; "and", "&" and "/" part two that are
 * both known.
 */
export function splitBodies(text: string, isKnown: (name: string) => boolean): readonly string[] {
  if (isKnown(text)) return [text];
  const pieces = text
    .split(/\s*[,;]\s*/u)
    .filter((piece) => piece !== '' && piece !== 'and')
    .map((piece) => piece.replace(/^and\s+/iu, ''));
  const bodies: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    const pair = pieces.slice(at, at + 2).join(', ');
    const campus = /^University of /iu.test(pieces[at] ?? '') && CAMPUS.test(pieces[at + 1] ?? '');
    const together = at + 1 < pieces.length && (campus || isKnown(pair) || withoutLegalForm(pair) === pieces[at]);
    bodies.push(together ? pair : (pieces[at] ?? ''));
    at += together ? 2 : 1;
  }
  return bodies.flatMap((body) => splitKnown(body, isKnown));
}

function splitKnown(body: string, isKnown: (name: string) => boolean): readonly string[] {
  if (isKnown(body)) return [body];
  const two = body.split(/\s+(?:and|&)\s+|(?<=\S)\/(?=\S)/u).map((one) => one.trim());
  return two.length > 1 && two.every((one) => isKnown(one)) ? two : [body];
}

const ACADEMIC =
  /universit|\binstitut|college|\bschool\b|academ|polytechni|laborator(?:y|ies)\b.*national|national.*laborator|foundation|ministry|agency|council|hospital|\bécole\b|\becole\b|\bETH\b|consortium|association|\bcent(?:er|re) for\b|library/iu;

/** Which kind of body a name is that nobody told about: a business, unless its words say otherwise. */
export function kindOfBody(name: string): 'Company' | 'Organization' {
  return ACADEMIC.test(name) ? 'Organization' : 'Company';
}
