import type { Line } from './line.ts';
import type { Paragraph } from './paragraphs.ts';

/** Letters that are so much larger than most are headings. */
const HEADING = 1.15;
const LONGEST_HEADING = 200;

/** Letters that a title has at least: single large ones begin chapters. */
const LEAST_TITLE = 8;
const LONGEST_TITLE = 300;

/**
 * Paragraphs as plain text with block signs, and the title, which then isn't in the body: `told` where the first page
 * shows it, else what is largest there, else `told` all the same; empty where there is none.
 */
export function plainPdf(
  paragraphs: readonly Paragraph[],
  told: string | null,
  firstPage: readonly Line[],
): { readonly title: string; readonly body: string } {
  const usual = usualSize(paragraphs);
  const shown = firstPage.map(({ text }) => text).join(' ');
  const title = told !== null && bare(shown).includes(bare(told)) ? told : (largest(firstPage, usual) ?? told ?? '');
  const at = paragraphs.findIndex(({ text }) => bare(text) === bare(title));
  const rest = paragraphs.filter((_, index) => index !== at || title === '');
  const blocks = rest.map((paragraph) => ({ ...paragraph, text: withSign(paragraph, usual) }));
  const body = blocks
    .map(({ text, kind }, index) => {
      const before = blocks[index - 1];
      const gap = before === undefined ? '' : kind !== 'text' && before.kind === kind ? '\n' : '\n\n';
      return gap + text;
    })
    .join('');
  return { title, body };
}

/** Only letters and digits, in small letters: to compare by. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The size that most letters have. */
function usualSize(paragraphs: readonly Paragraph[]): number {
  const counts = new Map<number, number>();
  for (const { text, size } of paragraphs) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

function withSign({ kind, text, size }: Paragraph, usual: number): string {
  const heads = kind === 'text' && size >= HEADING * usual && text.length <= LONGEST_HEADING && !/[.,;]$/.test(text);
  return heads ? `## ${text}` : text;
}

/** The lines of the largest letters that stand together first; null where they are no larger than others. */
function largest(lines: readonly Line[], usual: number): string | null {
  const size = Math.max(...lines.filter(({ text }) => bare(text).length >= LEAST_TITLE).map((line) => line.size));
  const same = (line: Line) => Math.abs(line.size - size) < 0.05 * size;
  if (!(size >= HEADING * usual)) return null;
  const from = lines.findIndex(same);
  const end = lines.findIndex((line, at) => at > from && !same(line));
  const text = lines
    .slice(from, end < 0 ? undefined : end)
    .map((line) => line.text)
    .join(' ');
  return text.length <= LONGEST_TITLE ? text : null;
}
