/** Signs of inline markup of one paragraph that are always read as such. */
const FEW_SIGNS = 60;

/** How many pairs of signs may be weighed in all: the parser weighs each against all others of its paragraph. */
const MOST_PAIRS = 4_000_000;

/** Deepest nesting of quotes and lists. */
const DEEPEST = 40;

const SIGNS = /[*_~[\]()`\\<&!]/g;
// The number in the pattern is DEEPEST: literals can be checked for backtracking.
const MARKS = /^(?:[ \t]{0,8}(?:>|[-+*]|\d{1,9}[.)])){40}(?=[ \t>*+-])/;

/** The line with no more blanks before it than lists of DEEPEST levels have. */
function shallow(line: string): string {
  let blanks = 0;
  while (line[blanks] === ' ' || line[blanks] === '\t') blanks += 1;
  return blanks > 2 * DEEPEST ? ' '.repeat(2 * DEEPEST) + line.slice(blanks) : line;
}

const FIRST_PRIVATE = 0xe000;
const PRIVATES = 0x1900;

/** A run of one private-use character that the text lacks. */
function absentMark(text: string): string {
  const counts = new Uint32Array(PRIVATES);
  for (let at = 0; at < text.length; at += 1) {
    const n = text.charCodeAt(at) - FIRST_PRIVATE;
    if (n >= 0 && n < PRIVATES) counts[n] = (counts[n] ?? 0) + 1;
  }
  const fewest = counts.reduce((best, count, n) => (count < (counts[best] ?? 0) ? n : best), 0);
  return String.fromCharCode(FIRST_PRIVATE + fewest).repeat((counts[fewest] ?? 0) + 1);
}

/** Markdown that is quick to parse, and what gives the plain text made of it the paragraphs back that were left out. */
export type Calm = { readonly markdown: string; readonly restore: (text: string) => string };

/**
 * Takes from Markdown what would keep the parser busy for hours and that no article has: nesting deeper than 40, and
 * paragraphs with thousands of inline signs, which come back as they are. Linear. Markdown of people stays as it is.
 */
export function calmMarkdown(markdown: string): Calm {
  const mark = absentMark(markdown);
  const kept: string[] = [];
  let left = MOST_PAIRS;
  const parts = markdown.split(/(\n[ \t]*\n)/).map((paragraph) => {
    const signs = paragraph.match(SIGNS)?.length ?? 0;
    if (signs <= FEW_SIGNS) return flatten(paragraph);
    left -= signs * signs;
    if (left >= 0) return flatten(paragraph);
    kept.push(paragraph);
    return `${mark}${kept.length - 1}${mark}`;
  });
  const restored = (text: string, at: number): string => (at % 2 === 0 ? text : (kept[Number(text)] ?? ''));
  return {
    markdown: parts.join(''),
    restore: (text) => (kept.length === 0 ? text : text.split(mark).map(restored).join('')),
  };
}

function flatten(paragraph: string): string {
  return paragraph
    .split('\n')
    .map((line) => shallow(line).replace(MARKS, deepest))
    .join('\n');
}

/** What is nested too deeply is text of the deepest level. */
function deepest(marks: string): string {
  return `${marks} \\`;
}
