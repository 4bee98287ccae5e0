const WORD = /[\p{L}\p{N}]+(?:[-\u2010][\p{L}\p{N}]+)*/gu;
const IN_WORD = /[\p{L}\p{N}\u2010-]/u;
const FIRST_WORD = /^([\p{L}\p{N}]+(?:[-\u2010][\p{L}\p{N}]+)*)/u;
const CJK_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，！？：；」』）]$/u;
const CJK_START = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，！？：；「『（]/u;

/** The whole words of some lines, in small letters: by them one tells which hyphens belong to a word. */
export function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  const whole = lines.map((line, at) => {
    const begun = partedWord(lines[at - 1] ?? '') === null ? line : line.replace(FIRST_WORD, '');
    const parted = partedWord(line);
    const ended = parted === null ? begun : begun.slice(0, Math.max(0, begun.length - parted.length - 1));
    return ended.toLowerCase().replaceAll('\u2010', '-');
  });
  return new Set(whole.flatMap((line) => line.match(WORD) ?? []));
}

/** The part of a word that stands before the hyphen at the end of a line; null where no such hyphen ends it. */
function partedWord(line: string): string | null {
  if (!/[-\u2010]$/.test(line)) return null;
  const end = line.length - 1;
  let from = end;
  while (from > 0 && IN_WORD.test(line[from - 1] ?? '')) from -= 1;
  return /[\p{L}\p{N}]$/u.test(line.slice(from, end)) ? line.slice(from, end) : null;
}

/**
 * Joins two lines of a paragraph. A hyphen at the end of a line goes where it parts a word, and stays where the word has
 * one: before a capital or a digit, in a word with other hyphens, or where the document writes it so elsewhere.
 */
export function joinLines(before: string, after: string, words: ReadonlySet<string>): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after;
  if (/\S[—–]$/u.test(before) || (CJK_END.test(before) && CJK_START.test(after))) return before + after;
  const last = partedWord(before)?.toLowerCase();
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
