import type { Span } from '../extraction.ts';
import { type Token, tokenAt } from '../text/token.ts';
import type { WordFacts } from '../word-facts.ts';

/**
 * What names are compared by: a token, parted where letters go over into digits ("GPT4o" is "gpt" and "4o"), so that a
 * name matches with a hyphen, a blank or nothing there. Hyphens between two pieces are no pieces but the `gap` of the second.
 */
export type Piece = Span & {
  readonly text: string;
  readonly lower: string;
  /** What stands before it: nothing, blanks, or one hyphen with no blank around it. */
  readonly gap: 'none' | 'blank' | 'hyphen';
  /** Whether a token begins, or ends, with it. */
  readonly first: boolean;
  readonly last: boolean;
  /** What is known of the word; null for a part of one, and where nobody keeps words. */
  readonly facts: WordFacts | null;
};

const hyphen = /^[\p{Pd}−]$/u;
const border = /(?<=\p{L})(?=\p{Nd})/u;
const hasDigit = /\p{Nd}/u;
const word = /^[\p{L}\p{N}\p{M}]/u;
const plain = /^[A-Za-z]+$/;
const none: readonly number[] = [];

/** Whether the token at `at`, which begins where the one before ends if it is `joined`, is a hyphen between two words. */
function isHyphenBetween(tokens: readonly Token[], at: number, joined: boolean): boolean {
  const [token, after] = [tokens[at], tokens[at + 1]];
  if (!joined || token === undefined || after === undefined) return false;
  if (token.end - token.start !== 1 || !hyphen.test(token.text)) return false;
  return token.end === after.start && word.test(after.text);
}

/** The places in a token where letters go over into digits. */
export function bordersIn({ text, lower }: Pick<Token, 'text' | 'lower'>): readonly number[] {
  if (text.length === 1 || text.length !== lower.length || plain.test(text) || !hasDigit.test(text)) return none;
  const borders: number[] = [];
  let at = text.search(border);
  while (at > 0) {
    borders.push(at);
    const next = text.slice(at).search(border);
    at = next < 0 ? next : at + next;
  }
  return borders;
}

function pushToken(pieces: Piece[], token: Token, gap: Piece['gap']): void {
  const { start, end, text, lower } = token;
  const { facts = null } = token;
  const borders = facts ? facts.borders : bordersIn(token);
  if (borders.length === 0) {
    pieces.push({ start, end: start + text.length, text, lower, gap, first: true, last: true, facts });
    return;
  }
  let from = 0;
  for (let index = 0; index <= borders.length; index += 1) {
    const to = borders[index] ?? end - start;
    const [first, last] = [index === 0, index === borders.length];
    pieces.push({
      start: start + from,
      end: start + to,
      text: text.slice(from, to),
      lower: lower.slice(from, to),
      gap: first ? gap : 'none',
      first,
      last,
      facts: null,
    });
    from = to;
  }
}

/** All pieces of the tokens, in order. Linear. */
export function readPieces(tokens: readonly Token[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let hyphened = false;
  let end = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const joined = end === token.start;
    const between = isHyphenBetween(tokens, at, joined);
    if (!between) pushToken(pieces, token, hyphened ? 'hyphen' : joined ? 'none' : 'blank');
    hyphened = between;
    end = token.end;
  }
  return pieces;
}

/** Index of the first piece that starts at or after `offset`. */
export function pieceAt(pieces: readonly Piece[], offset: number): number {
  return tokenAt(pieces, offset);
}
