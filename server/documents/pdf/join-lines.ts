const WORD = /[\p{L}\p{N}]+(?:[-\u2010][\p{L}\p{N}]+)*/gu;
const LAST_WORD = /([\p{L}\p{N}]+(?:[-\u2010][\p{L}\p{N}]+)*)[-\u2010]$/u;
const FIRST_WORD = /^([\p{L}\p{N}]+(?:[-\u2010][\p{L}\p{N}]+)*)/u;
const CJK_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，！？：；」』）]$/u;
const CJK_START = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，！？：；「『（]/u;

/** The whole words of some lines, in small letters: by them one tells which hyphens belong to a word. */
export function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  const whole = lines.map((line, at) => {
    const begun = LAST_WORD.test(lines[at - 1] ?? '') ? line.replace(FIRST_WORD, '') : line;
    return begun.replace(LAST_WORD, '').toLowerCase().replaceAll('\u2010', '-');
  });
  return new Set(whole.flatMap((line) => line.match(WORD) ?? []));
}

/**
 * Joins two lines of a paragraph. A hyphen at the end of a line goes where it parts a word, and stays where the word has
 * one: before a capital or a digit, in a word with other hyphens, or where the document writes it so elsewhere.
 */
export function joinLines(before: string, after: string, words: ReadonlySet<string>): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after;
  if (/\S[—–]$/u.test(before) || (CJK_END.test(before) && CJK_START.test(after))) return before + after;
  const last = LAST_WORD.exec(before)?.[1]?.toLowerCase();
  const next = FIRST_WORD.exec(after)?.[1]?.toLowerCase();
  if (last === undefined || next === undefined) return `${before} ${after}`;
  return (keepsHyphen(last, next, after, words) ? before : before.slice(0, -1)) + after;
}

function keepsHyphen(last: string, next: string, after: string, words: ReadonlySet<string>): boolean {
  if (!/^\p{Ll}/u.test(after) || /[-\u2010\d]/.test(last)) return true;
  if (words.has(last + next)) return false;
  if (words.has(`${last}-${next}`)) return true;
  return last.length > 2 && next.length > 2 && words.has(last) && words.has(next);
}
