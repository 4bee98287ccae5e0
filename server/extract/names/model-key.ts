import { readTokens } from '../text/token.ts';
import { readPieces } from './pieces.ts';

const size = /^(?:\d+(?:\.\d+)?[bmt]|[ae]\d+(?:\.\d+)?b|\d+x\d+(?:\.\d+)?[bm])$/;
const date = /^\d{4,8}$/;
const version = /^(?:[a-z]{0,2}\d+(?:\.\d+)*[a-z]?)$/;

/** Versions first, then words, sizes, dates. */
function rank(word: string): number {
  if (date.test(word)) return 3;
  if (size.test(word)) return 2;
  return version.test(word) ? 0 : 1;
}

/**
 * The key by which model names are one: the family's first word, then versions, words, sizes and dates, each in order of code units. Generation,
 * size, variant and date each stay whole, so "Claude 3.5 Sonnet" is "Claude Sonnet 3.5" and "GPT-4o" is "gpt4o", while
 * "GPT-4" and "GPT-4o", "V3.1" and "V3.2" stay apart.
 */
export function modelKey(name: string): string {
  const words: string[] = [];
  readPieces(readTokens(name.replace(/[[\]]/g, ' '))).forEach((piece, at) => {
    const partOfWord = piece.gap === 'none' && words.length > 1 && at > 1;
    if (partOfWord) words[words.length - 1] += piece.lower;
    else words.push(piece.lower);
  });
  const [family = '', ...rest] = words;
  return [family, ...rest.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0))].join(' ');
}
