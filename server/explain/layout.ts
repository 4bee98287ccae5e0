import { escapeUnsafe } from '../log.ts';

const CODES = { bold: [1, 22], dim: [2, 22], green: [32, 39], cyan: [36, 39] } as const;

/** How text is put on a terminal; `plain` without colour. */
export type Paint = (style: keyof typeof CODES, text: string) => string;

/** Paints by terminal sequences. */
export const inColour: Paint = (style, text) => `\u001b[${CODES[style][0]}m${text}\u001b[${CODES[style][1]}m`;

/** Leaves text as it is. */
export const plain: Paint = (_, text) => text;

/** Text of an article on one line, with all that a terminal might obey written as \uXXXX. */
export function onOneLine(text: string): string {
  return escapeUnsafe(text.replace(/\s+/gu, ' ').trim());
}

const WIDTH = 80;

/** Where a line of at most `room` ends: at its last blank, else in a word, never between the halves of a surrogate pair. */
function endOfLine(text: string, room: number): number {
  if (text.length <= room) return text.length;
  const blank = text.lastIndexOf(' ', room);
  if (blank > 0) return blank;
  const half = /[\ud800-\udbff]/.test(text.charAt(room - 1));
  return half ? room - 1 : room;
}

/** The text in lines of 80 columns; the first begins with `first`, the others are set in as far as it is long, or `hang`. */
export function wrap(text: string, first: string, hang = first.length): readonly string[] {
  const lines: string[] = [];
  let lead = first;
  let rest = text;
  do {
    const end = endOfLine(rest, WIDTH - lead.length);
    lines.push(lead + rest.slice(0, end));
    rest = rest.slice(end).trimStart();
    lead = ' '.repeat(hang);
  } while (rest !== '');
  return lines;
}

/** The start of a long text, with what was left out told. */
export function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most)} … (${text.length - most} more characters)`;
}
