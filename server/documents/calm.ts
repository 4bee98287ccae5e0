/** Signs of inline markup of one paragraph that are always read as such. */
const FEW_SIGNS = 60;

/** How many pairs of signs may be weighed in all: the parser weighs each against all others of its paragraph. */
const MOST_PAIRS = 4_000_000;

/** Deepest nesting of quotes and lists. */
const DEEPEST = 40;

const SIGNS = /[*_~[\]()`\\<&!]/g;
const MARKS = new RegExp(`^(?:[ \\t]{0,8}(?:>|[-+*]|\\d{1,9}[.)])){${DEEPEST}}(?=[ \\t>*+-])`);
const INDENT = new RegExp(`^[ \\t]{${2 * DEEPEST},}`);

/** Markdown that is quick to parse, and what gives the plain text made of it the paragraphs back that were left out. */
export type Calm = { readonly markdown: string; readonly restore: (text: string) => string };

/**
 * Takes from Markdown what would keep the parser busy for hours and that no article has: nesting deeper than 40, and
 * paragraphs with thousands of inline signs, which come back as they are. Linear. Markdown of people stays as it is.
 */
export function calmMarkdown(markdown: string): Calm {
  let mark = '\ue000';
  while (markdown.includes(mark)) mark += '\ue000';
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
  const places = new RegExp(`${mark}(\\d+)${mark}`, 'g');
  return {
    markdown: parts.join(''),
    restore: (text) => (kept.length === 0 ? text : text.replace(places, (_, n: string) => kept[Number(n)] ?? '')),
  };
}

function flatten(paragraph: string): string {
  return paragraph
    .split('\n')
    .map((line) => line.replace(INDENT, ' '.repeat(2 * DEEPEST)).replace(MARKS, deepest))
    .join('\n');
}

/** What is nested too deeply is text of the deepest level. */
function deepest(marks: string): string {
  return `${marks} \\`;
}
