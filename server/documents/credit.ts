const LINES = 12;
const LONGEST_LINE = 300;
const LONGEST_SOURCE = 80;
const CREDITS = [
  /\boriginal(?:ly)? (?:article |story |post )?(?:was )?published (?:by|in|on|at) ([^.]+(?:\.[^\s.][^.]*)*)\.?$/i,
  /^(?:original )?source ?[:：] ?(.+)$/i,
];

/** The publisher that a digest's credit line names ("Original article published by …", "Source: …"), null without one. Looks at the last lines. */
export function readCredit(text: string): string | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  for (const line of lines.slice(-LINES).reverse()) {
    if (line.length > LONGEST_LINE) continue;
    for (const credit of CREDITS) {
      const source = credit.exec(line.trim())?.[1]?.trim();
      if (source) return nameOf(source);
    }
  }
  return null;
}

/** A link stands for its site. */
function nameOf(source: string): string | null {
  const name = URL.canParse(source) ? new URL(source).hostname.replace(/^www\./, '') : source.replace(/\.$/, '');
  return name === '' || name.length > LONGEST_SOURCE ? null : name;
}
