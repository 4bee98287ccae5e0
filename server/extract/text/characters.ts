/** What one UTF-16 code unit is to the token scanner. */
export const CHARACTER = { blank: 0, letter: 1, digit: 2, mark: 3, ideograph: 4, sign: 5, hidden: 6 } as const;
export type CharacterClass = (typeof CHARACTER)[keyof typeof CHARACTER];

const blank = /^[\s\p{Z}\p{Cc}]$/u;
const hidden = /^\p{Cf}$/u;
const digit = /^\p{Nd}$/u;
const letter = /^[\p{L}\p{N}_]$/u;
const mark = /^\p{M}$/u;
/** Scripts written without blanks: each character is a token of its own, so that names match inside a run. */
const ideograph = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]$/u;

function classify(character: string): CharacterClass {
  if (blank.test(character)) return CHARACTER.blank;
  if (hidden.test(character)) return CHARACTER.hidden;
  if (digit.test(character)) return CHARACTER.digit;
  if (ideograph.test(character)) return CHARACTER.ideograph;
  if (letter.test(character)) return CHARACTER.letter;
  return mark.test(character) ? CHARACTER.mark : CHARACTER.sign;
}

const table = Uint8Array.from({ length: 0x10000 }, (_, unit) => classify(String.fromCharCode(unit)));

/** The class of the character at `at`; both halves of a surrogate pair count as the pair, a lone half as a sign. */
export function classAt(text: string, at: number): CharacterClass {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdfff) return (table[unit] ?? CHARACTER.sign) as CharacterClass;
  const whole = unit < 0xdc00 ? text.codePointAt(at) : text.codePointAt(at - 1);
  return whole !== undefined && whole > 0xffff ? classify(String.fromCodePoint(whole)) : CHARACTER.sign;
}

/** How many code units the character at `at` has: 1, or 2 for a surrogate pair. */
export function widthAt(text: string, at: number): 1 | 2 {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
