import type { BlockKind } from '../extraction.ts';
import type { Line } from './lines.ts';

/** A line with what its own signs say it is; `plain` needs its neighbours to tell. `blank` lines part paragraphs. */
export type KindLine = Line & { readonly kind: BlockKind | 'plain' | 'blank' | 'rule' };

const heading = /^#{1,6}[ \t]+/;
const bullet = /^(?:[-*+•‣◦▪●]|\d{1,3}[.)])[ \t]+(?=\S)/;
const quote = /^(?:>[ \t]?)+/;
const table = /^\|.*\|/;
const rule = /^(?:[-*_=]{3,}|\|?[ \t]*:?--[-:| \t]*)$/;
const marks = [
  { kind: 'heading', pattern: heading },
  { kind: 'bullet', pattern: bullet },
  { kind: 'quote', pattern: quote },
] as const;
const longestMarked = 20_000;

function markedKind(text: string): { readonly kind: KindLine['kind']; readonly marker: number } {
  if (/^[A-Za-z"“]/u.test(text)) return { kind: 'plain', marker: 0 };
  if (rule.test(text)) return { kind: 'rule', marker: 0 };
  if (table.test(text)) return { kind: 'table', marker: 0 };
  for (const { kind, pattern } of marks) {
    const marker = pattern.exec(text)?.[0].length ?? 0;
    if (marker > 0) return { kind, marker };
  }
  return { kind: 'plain', marker: 0 };
}

function fenceAt(text: string, line: Line): string {
  const fence = line.end - line.start < 3 ? '' : text.slice(line.start, line.start + 3);
  return fence === '```' || fence === '~~~' ? fence : '';
}

/** The line without the `marker` signs at its head that say what it is. */
function ofKind({ start, end, blank }: Line, kind: KindLine['kind'], marker = 0): KindLine {
  return { start: Math.min(start + marker, end), end, blank, kind };
}

/** Gives each line its kind; lines between two fences are code, and a fence that nothing closes is plain. Linear. */
export function readLineKinds(text: string, lines: readonly Line[]): readonly KindLine[] {
  const left = new Map<string, number>();
  for (const line of lines) {
    const fence = fenceAt(text, line);
    if (fence !== '') left.set(fence, (left.get(fence) ?? 0) + 1);
  }
  let open = '';
  return lines.map((line): KindLine => {
    const fence = fenceAt(text, line);
    if (fence !== '') left.set(fence, (left.get(fence) ?? 1) - 1);
    if (fence !== '' && (open === fence || (open === '' && (left.get(fence) ?? 0) > 0))) {
      open = open === '' ? fence : '';
      return ofKind(line, 'rule');
    }
    if (line.blank) return ofKind(line, 'blank');
    if (open !== '') return ofKind(line, 'code');
    const { kind, marker } = markedKind(text.slice(line.start, Math.min(line.end, line.start + longestMarked)));
    return ofKind(line, kind, marker);
  });
}
