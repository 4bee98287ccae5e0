import { joinLines, wordsOf } from './join-lines.ts';
import type { Line } from './line.ts';

/** A paragraph of a document, with the size of its letters. */
export type Paragraph = { readonly kind: 'text' | 'item' | 'row'; readonly text: string; readonly size: number };

const BULLET = /^(?:[•◦▪■●‣⁃–·*]|[-‐] (?=\S))\s*/u;
const NUMBER = /^(?:\(?(?:\d{1,2}|[a-z])\)|\d{1,2}\.(?!\d))\s+/u;
const SENTENCE_END = /[.!?:;…。！？]["'”’)\]]*$/u;

/** The lines of a document, in the order of reading, as paragraphs. */
export function toParagraphs(lines: readonly Line[]): readonly Paragraph[] {
  const words = wordsOf(lines.map(({ text }) => text));
  const spacing = usualSpacing(lines);
  const paragraphs: Paragraph[] = [];
  let start: Line | null = null;
  let last: Line | null = null;
  for (const [at, line] of lines.entries()) {
    const row = isRow(line) && [lines[at - 1], lines[at + 1]].some((near) => near !== undefined && isRow(near));
    const open = paragraphs.at(-1);
    const goesOn = !row && open && open.kind !== 'row' && start && last && continues({ line, last, start, spacing });
    if (goesOn && open) {
      paragraphs[paragraphs.length - 1] = { ...open, text: joinLines(open.text, line.text, words) };
    } else {
      paragraphs.push(toParagraph(line, row));
      start = line;
    }
    last = line;
  }
  return paragraphs;
}

function toParagraph({ text, size, cells }: Line, row: boolean): Paragraph {
  if (row) return { kind: 'row', text: `| ${cells.join(' | ')} |`, size };
  const bullet = BULLET.exec(text)?.[0];
  if (bullet === undefined || bullet.length === text.length) return { kind: 'text', text, size };
  return { kind: 'item', text: `- ${text.slice(bullet.length)}`, size };
}

/** Rows of tables have at least two parts, and are short. */
function isRow({ cells, text }: Line): boolean {
  return cells.length > 1 && text.length / cells.length < 60;
}

/** The distance of lines in a paragraph, in sizes of their letters: the middle one. */
function usualSpacing(lines: readonly Line[]): number {
  const distances = lines
    .flatMap((line, at) => {
      const before = lines[at - 1];
      return before === undefined || line.first ? [] : [(line.y - before.y) / line.size];
    })
    .filter((distance) => distance > 0.8 && distance < 2.5)
    .sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 2)] ?? 1.2;
}

type Place = { readonly line: Line; readonly last: Line; readonly start: Line; readonly spacing: number };

/** Whether a line belongs to the paragraph of the line before it. */
function continues({ line, last, start, spacing }: Place): boolean {
  if (BULLET.test(line.text) || Math.abs(line.size - last.size) > 0.12 * last.size) return false;
  const ended = SENTENCE_END.test(last.text);
  if (line.first) return !ended && (/^\p{Ll}/u.test(line.text) || /\p{L}[-\u2010\u00ad]$/u.test(last.text));
  if (line.y - last.y > (spacing + 0.35) * line.size) return false;
  const em = line.size;
  const room = last.blockRight - last.right;
  const width = last.blockRight - last.blockLeft;
  if (ended && (room > 0.12 * width || NUMBER.test(line.text))) return false;
  if (room > 0.4 * width && !/^\p{Ll}/u.test(line.text)) return false;
  const item = BULLET.test(start.text) || NUMBER.test(start.text);
  if (item) return line.x > start.x + 0.3 * em || line.x === last.x;
  // A first line that is set in begins a paragraph; lines that are centred begin anywhere.
  const centred = Math.abs(line.x - line.blockLeft - (line.blockRight - line.right)) < em;
  return centred || line.x - last.x < 0.8 * em || line.x - line.blockLeft < 0.8 * em;
}
