import { readTokens } from '../text/token.ts';
import { readPieces } from './pieces.ts';

/**
 * The key by which model names are one: the family's first word, then all other words in order of code units. Generation,
 * size, variant and date each stay whole, so "Claude 3.5 Sonnet" is "Claude Sonnet 3.5" and "GPT-4o" is "gpt4o", while
 * "GPT-4" and "GPT-4o", "V3.1" and "V3.2" stay apart.
 */
export function modelKey(name: string): string {
  const words: string[] = [];
  readPieces(readTokens(name)).forEach((piece, at) => {
    const partOfWord = piece.gap === 'none' && words.length > 1 && at > 1;
    if (partOfWord) words[words.length - 1] += piece.lower;
    else words.push(piece.lower);
  });
  const [family = '', ...rest] = words;
  return [family, ...rest.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))].join(' ');
}
