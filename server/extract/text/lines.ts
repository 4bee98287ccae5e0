import type { Span } from '../extraction.ts';

/** A line without its blanks at either end; `blank` lines have an empty span. */
export type Line = Span & { readonly blank: boolean };

const breaks = /\r\n|[\n\r\u2028\u2029\f\v\u0085]/g;
const isBlank = (unit: string | undefined): boolean => unit !== undefined && /[\s\p{Z}\p{Cc}\p{Cf}]/u.test(unit);

function trim(text: string, start: number, end: number): Line {
  let from = start;
  let to = end;
  while (from < to && isBlank(text[from])) from += 1;
  while (to > from && isBlank(text[to - 1])) to -= 1;
  return { start: from, end: to, blank: from === to };
}

/** All lines of the text, in order, whatever signs break them. Linear. */
export function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(breaks)) {
    lines.push(trim(text, start, match.index));
    start = match.index + match[0].length;
  }
  lines.push(trim(text, start, text.length));
  return lines;
}
