const LINES = 12;
const LONGEST_LINE = 300;
const LONGEST_SOURCE = 80;
const PUBLISHED = /\boriginal(?:ly)? (?:article |story |post )?(?:was )?published (?:by|in|on|at) /i;
const SOURCE = /^(?:original )?source ?[:：]/i;
/** Where a sentence ends and another begins: then the line says more than a credit. */
const SENTENCE_END = /\.[\s.]/;

/** The publisher that a digest's credit line names ("Original article published by …", "Source: …"), null without one. Looks at the last lines. */
export function readCredit(text: string): string | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  for (const line of lines.slice(-LINES).reverse()) {
    if (line.length > LONGEST_LINE) continue;
    const published = after(PUBLISHED, line.trim());
    const source = SENTENCE_END.test(published) ? '' : published;
    const stated = source === '' ? after(SOURCE, line.trim()) : source;
    if (stated !== '') return nameOf(stated);
  }
  return null;
}

/** What stands in the line after the words of a credit, '' without them. */
function after(words: RegExp, line: string): string {
  const found = words.exec(line);
  return found === null ? '' : line.slice(found.index + found[0].length).trim();
}

/** A link stands for its site. */
function nameOf(source: string): string | null {
  const name = URL.canParse(source) ? new URL(source).hostname.replace(/^www\./, '') : source.replace(/\.$/, '');
  return name === '' || name.length > LONGEST_SOURCE ? null : name;
}
