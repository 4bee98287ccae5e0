import type { Span } from '../extraction.ts';
import { type Token, tokenAt } from '../text/token.ts';

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
};

const hyphen = /^[\p{Pd}−]$/u;
const border = /(?<=\p{L})(?=\p{Nd})/u;
const hasDigit = /\p{Nd}/u;
const word = /^[\p{L}\p{N}\p{M}]/u;

const isHyphenBetween = (tokens: readonly Token[], at: number): boolean => {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || token === undefined || after === undefined || !hyphen.test(token.text)) return false;
  return before.end === token.start && token.end === after.start && word.test(after.text);
};

function pushToken(pieces: Piece[], token: Token, gap: Piece['gap']): void {
  const parts =
    hasDigit.test(token.text) && token.text.length === token.lower.length ? token.text.split(border) : [token.text];
  let start = token.start;
  let at = 0;
  parts.forEach((text, index) => {
    const lower = parts.length === 1 ? token.lower : token.lower.slice(at, at + text.length);
    const [first, last] = [index === 0, index === parts.length - 1];
    pieces.push({ start, end: start + text.length, text, lower, gap: first ? gap : 'none', first, last });
    start += text.length;
    at += text.length;
  });
}

/** All pieces of the tokens, in order. Linear. */
export function readPieces(tokens: readonly Token[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let gap: Piece['gap'] = 'blank';
  tokens.forEach((token, at) => {
    if (isHyphenBetween(tokens, at)) {
      gap = 'hyphen';
      return;
    }
    const touches = tokens[at - 1]?.end === token.start;
    pushToken(pieces, token, gap === 'hyphen' ? gap : touches ? 'none' : 'blank');
    gap = 'blank';
  });
  return pieces;
}

/** Index of the first piece that starts at or after `offset`. */
export function pieceAt(pieces: readonly Piece[], offset: number): number {
  return tokenAt(pieces, offset);
}
