import type { Span } from '../extraction.ts';
import type { WordFacts } from '../word-facts.ts';
import { CHARACTER, classAt, widthAt } from './characters.ts';
import { foldRadicals } from './radicals.ts';

const hidden = /\p{Cf}/gu;

/**
 * A word, number, sign or single ideograph. `text` is the slice as written; `lower` is for comparing: NFKC, lower case,
 * straight apostrophe, look-alike radicals as ideographs, hidden format characters dropped. "V3.2", "1,000" and "doesn't" are one token each,
 * the "'s" of "OpenAI's" is a token of its own, and every hyphen is a token.
 */
export type Token = Span & { readonly text: string; readonly lower: string; readonly facts?: WordFacts | null };

const plain = /^[\x21-\x7e]*$/;

/** The form by which tokens are compared: linear, never throws. */
export function lowerToken(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  const folded = foldRadicals(text.normalize('NFKC')).toLowerCase();
  return folded.replace(hidden, '').replace(/[’ʼ‘`´]/gu, "'");
}

const isApostrophe = (unit: string | undefined): boolean => unit === "'" || unit === '’' || unit === 'ʼ';

/** Whether the sign at `at` stays inside the word around it. */
function joins(text: string, at: number, end: number): boolean {
  const sign = text[at];
  if (at + 1 >= end || at === 0) return false;
  const before = classAt(text, at - 1);
  const after = classAt(text, at + 1);
  if (sign === '.' || sign === ',') return before === CHARACTER.digit && after === CHARACTER.digit;
  return (
    isApostrophe(sign) && before === CHARACTER.letter && after === CHARACTER.letter && !isPossessive(text, at, end)
  );
}

/** Whether an apostrophe at `at` begins a possessive "'s". */
function isPossessive(text: string, at: number, end: number): boolean {
  const s = text[at + 1];
  if (!isApostrophe(text[at]) || at + 1 >= end || (s !== 's' && s !== 'S')) return false;
  if (at + 2 >= end) return true;
  const after = classAt(text, at + 2);
  return after !== CHARACTER.letter && after !== CHARACTER.digit && after !== CHARACTER.mark;
}

function endOfWord(text: string, start: number, end: number): number {
  let at = start;
  let visible = start;
  while (at < end) {
    const kind = classAt(text, at);
    if (kind === CHARACTER.letter || kind === CHARACTER.digit || kind === CHARACTER.mark) {
      at += widthAt(text, at);
      visible = at;
    } else if (kind === CHARACTER.hidden || (kind === CHARACTER.sign && joins(text, at, end))) at += 1;
    else break;
  }
  return visible;
}

function endOfToken(text: string, at: number, end: number): number {
  const kind = classAt(text, at);
  if (kind === CHARACTER.letter || kind === CHARACTER.digit) return endOfWord(text, at, end);
  const follows = at > 0 && classAt(text, at - 1) !== CHARACTER.blank;
  if (follows && isPossessive(text, at, end)) return at + 2;
  return Math.min(end, at + widthAt(text, at));
}

type Word = Pick<Token, 'text' | 'lower'> & { readonly facts: WordFacts | null };

/** Words met before, by their text as written, each with its facts: whatever is asked of a word is found out once for all its places. */
export type Words = { readonly known: Map<string, Word>; readonly factsOf: (text: string, lower: string) => WordFacts };

const mostWords = 20_000;
const longestWord = 30;

/** A word from those met before, so that equal words are one string; long ones are not kept, and of the others some thousands. */
function wordOf(text: string, words: Words | null): Word {
  if (words === null) return { text, lower: lowerToken(text), facts: null };
  const { known, factsOf } = words;
  const met = known.get(text);
  if (met !== undefined) return met;
  const lower = lowerToken(text);
  const word = { text, lower, facts: factsOf(text, lower) };
  if (known.size >= mostWords) known.clear();
  if (text.length <= longestWord) known.set(text, word);
  return word;
}

/** All tokens of the text, in order, never overlapping; blanks and hidden characters are in none unless inside a word. `words`, where given, are kept from text to text. Linear. */
export function readTokens(text: string, words: Words | null = null): readonly Token[] {
  const tokens: Token[] = [];
  const end = text.length;
  let at = 0;
  while (at < end) {
    const kind = classAt(text, at);
    if (kind === CHARACTER.blank || kind === CHARACTER.hidden) {
      at += widthAt(text, at);
      continue;
    }
    const stop = endOfToken(text, at, end);
    const word = wordOf(text.slice(at, stop), words);
    tokens.push({ start: at, end: stop, text: word.text, lower: word.lower, facts: word.facts });
    at = stop;
  }
  return tokens;
}

/** Index of the first token (or other span in order) that starts at or after `offset`; the number of tokens when there is none. */
export function tokenAt(tokens: readonly Span[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens that start within `span`. */
export function tokensWithin(tokens: readonly Token[], span: Span): readonly Token[] {
  return tokens.slice(tokenAt(tokens, span.start), tokenAt(tokens, span.end));
}
