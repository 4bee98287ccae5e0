import { readTokens } from '../text/token.ts';
import { bareModelName, isOffer } from './bare-model-name.ts';
import { readPieces } from './pieces.ts';

const size = /^(?:\d+(?:\.\d+)?[bmt]|[ae]\d+(?:\.\d+)?b|\d+x\d+(?:\.\d+)?[bm])$/;
const date = /^\d{4,8}$/;
const letters = /^\p{L}{3,}$/u;
const version = /^(?:[a-z]{0,2}\d+(?:\.\d+)*[a-z]?)$/;

/** Versions first, then words, sizes, dates. */
function rank(word: string): number {
  if (date.test(word)) return 3;
  if (size.test(word)) return 2;
  return version.test(word) ? 0 : 1;
}

/** The words of a name in lower case: "opus4" is two, as is the family with its version ("qwen3"); "a22b" and "r1" are one. */
function wordsOf(name: string): readonly string[] {
  const words: string[] = [];
  readPieces(readTokens(bareModelName(name))).forEach((piece, at) => {
    const last = words.at(-1) ?? '';
    const begins = piece.gap !== 'none' || at < 2 || words.length < 2 || letters.test(last);
    if (begins) words.push(piece.lower);
    else words[words.length - 1] = last + piece.lower;
  });
  // The latest Sonnet 4.5 is Sonnet 4.5; which one the latest Sonnet is, changes.
  const versioned = words.some((word, at) => at > 0 && rank(word) === 0);
  const own = words.filter((word, at) => at === 0 || !(isOffer(word) || (versioned && word === 'latest')));
  return own.map((word) => (word === 'it' ? 'instruct' : word));
}

/**
 * The key by which model names are one: the family's first word, then versions as they stand, then words, sizes and
 * dates, each in order of code units. Generation, size, variant and date each stay whole, so "Claude 3.5 Sonnet" is
 * "claude-sonnet-3-5" and "GPT-4o" is "openai/gpt4o", while "GPT-4" and "GPT-4o", "V3.1" and "V3.2" stay apart. What
 * only says where or in which numbers a model is offered ("free", "FP8") is no part of it.
 */
export function modelKey(name: string): string {
  const [family = '', ...rest] = wordsOf(name);
  const order = (a: string, b: string): number => rank(a) - rank(b) || (rank(a) === 0 ? 0 : a < b ? -1 : a > b ? 1 : 0);
  return [family, ...rest.sort(order)].join(' ');
}
