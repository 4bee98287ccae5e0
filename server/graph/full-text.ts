/** Queries of the full-text index, any of which may match: all words, the last as a prefix, or written as one word; and all words with typing errors. */
export type FullText = {
  readonly words: readonly string[];
  readonly fuzzy: readonly string[];
};

const MOST_WORDS = 12;
const LONGEST_WORD = 100;

/**
 * Turns what a person typed into queries that never fail and never match everything. Every word is quoted, so that no
 * sign of the query language is left; words without a letter or digit are dropped.
 */
export function toFullText(search: string): FullText {
  const words = search
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s\p{Cc}]+/u)
    .map((word) => word.slice(0, LONGEST_WORD).replace(/\p{Cs}/gu, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, MOST_WORDS);
  if (words.length === 0) return { words: [], fuzzy: [] };
  const exact = words.map((word, at) => `+${at === words.length - 1 ? prefix(word) : quote(word)}`).join(' ');
  const fuzzy = words.map((word) => `+${misspelt(word)}`).join(' ');
  return { words: [exact, ...asOneWord(words)], fuzzy: words.some(canBeMisspelt) ? [fuzzy] : [] };
}

/** Two or three words written as one: "deep seek" finds DeepSeek. */
function asOneWord(words: readonly string[]): readonly string[] {
  const one = words.join('');
  const joins = words.length > 1 && words.length <= 3 && /^[\p{L}\p{N}]{4,}$/u.test(one) && !isUnspaced(one);
  return joins ? [`${one}*`] : [];
}

/** A word as a query of a full-text index that holds no sign of the query language. */
export function quote(word: string): string {
  return `"${word.replace(/[\\"]/g, '\\$&')}"`;
}

/** The word, or any that goes on where it ends: its last run of letters and digits, of 2 or more. */
function prefix(word: string): string {
  const last = /[\p{L}\p{N}]{2,}$/u.exec(word)?.[0];
  if (last === undefined || isUnspaced(word)) return quote(word);
  const before = word.slice(0, -last.length);
  const goesOn = /[\p{L}\p{N}]/u.test(before) ? `(+${quote(before)} +${last}*)` : `${last}*`;
  return `(${quote(word)} ${goesOn})`;
}

/** One typing error from 4 letters, two from 8. Numbers are never misspelt: versions must match. */
function misspelt(word: string): string {
  return canBeMisspelt(word) ? `${word}~${word.length < 8 ? 1 : 2}` : quote(word);
}

function canBeMisspelt(word: string): boolean {
  return /^[\p{L}\p{M}]{4,}$/u.test(word) && !isUnspaced(word);
}

/** Scripts that are written without blanks, which the index cuts into single signs. */
function isUnspaced(word: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word);
}
