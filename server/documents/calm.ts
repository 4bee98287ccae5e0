/** Signs of emphasis of one paragraph that are always read as such. */
const FEW_SIGNS = 60;

/** How many pairs of signs may be weighed in all: the parser weighs each against all others of its paragraph. */
const MOST_PAIRS = 4_000_000;

/** Deepest nesting of quotes and lists. */
const DEEPEST = 40;

const MARKS = new RegExp(`^(?:[ \\t]{0,8}(?:>|[-+*]|\\d{1,9}[.)])){${DEEPEST}}(?=[ \\t>*+-])`);
const INDENT = new RegExp(`^[ \\t]{${2 * DEEPEST},}`);

/**
 * Takes from Markdown what would keep the parser busy for hours and that no article has: nesting deeper than 40, and
 * paragraphs with thousands of `*`, `_`, `~`, `[` or `]`, whose signs are then plain characters. Linear. Markdown of
 * people comes back as it is.
 */
export function calmMarkdown(markdown: string): string {
  let left = MOST_PAIRS;
  return markdown
    .split(/(\n[ \t]*\n)/)
    .map((paragraph) => {
      const signs = countSigns(paragraph);
      left -= signs > FEW_SIGNS ? signs * signs : 0;
      const shallow = flatten(paragraph);
      return left < 0 && signs > FEW_SIGNS ? shallow.replace(/[*_~[\]]/g, '\\$&') : shallow;
    })
    .join('');
}

function countSigns(text: string): number {
  let count = 0;
  for (const sign of text) if (sign === '*' || sign === '_' || sign === '~' || sign === '[' || sign === ']') count += 1;
  return count;
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
