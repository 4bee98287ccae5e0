import type { BlockKind } from '../extraction.ts';
import type { Block } from './block.ts';
import { type KindLine, readLineKinds } from './line-kinds.ts';
import { readLines } from './lines.ts';
import { giveRoles } from './sections.ts';

const longestTitle = 200;
const longestHeading = 80;
const mostHeadingWords = 10;
const closed = /[.!?。！？…:;,)"”’]$/u;
const stopped = /(?:[.。;,]|\.["”’)])$/u;

const slice = (text: string, line: KindLine): string => text.slice(line.start, line.end);

/** A short line without a closing stop that other lines follow. */
function looksLikeHeading(text: string, line: KindLine): boolean {
  const length = line.end - line.start;
  if (length > longestHeading) return false;
  const words = slice(text, line);
  const count = words.split(/\s+/u).length;
  return words.endsWith(':') ? count <= 4 : !closed.test(words) && count <= mostHeadingWords;
}

function looksLikeTitle(text: string, line: KindLine): boolean {
  return line.end - line.start <= longestTitle && !stopped.test(slice(text, line));
}

/** Whether `next` goes on with the sentence that `line` breaks off: lines wrapped by hand. */
function isWrapped(text: string, line: KindLine, next: KindLine | undefined): boolean {
  const length = line.end - line.start;
  if (next?.kind !== 'plain' || length < 45 || closed.test(slice(text, line).replace(/[,;:)"”’]$/u, ''))) return false;
  const nextLength = next.end - next.start;
  const even = length <= 120 && nextLength <= 120 && Math.abs(length - nextLength) <= 15;
  return even || /^[\p{Ll}\p{Nd}(]/u.test(text.slice(next.start, next.start + 2));
}

function kindOfPlain(text: string, line: KindLine, at: { readonly first: boolean; readonly last: boolean }): BlockKind {
  if (at.first && !at.last && looksLikeTitle(text, line)) return 'title';
  return !at.last && looksLikeHeading(text, line) ? 'heading' : 'prose';
}

function lastFilled(lines: readonly KindLine[]): number {
  return lines.findLastIndex((line) => line.kind !== 'blank' && line.kind !== 'rule');
}

/** The lines as blocks without roles: wrapped lines joined, the first heading or short first line as title. */
function joinLines(text: string, lines: readonly KindLine[]): Block[] {
  const blocks: Block[] = [];
  const last = lastFilled(lines);
  let paragraph = -1;
  let before: KindLine['kind'] = 'blank';
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as KindLine;
    const { start, kind: marked } = line;
    if (marked !== 'blank' && marked !== 'rule') {
      const first = blocks.length === 0;
      let kind: BlockKind = marked === 'heading' && first ? 'title' : (marked as BlockKind);
      if (marked === 'plain') kind = kindOfPlain(text, line, { first, last: at === last });
      if (kind === 'prose') while (isWrapped(text, lines[at] as KindLine, lines[at + 1])) at += 1;
      const goesOn =
        marked === before && (kind === 'bullet' || kind === 'table' || kind === 'quote' || kind === 'code');
      if (!goesOn) paragraph += 1;
      blocks.push({ start, end: (lines[at] as KindLine).end, kind, role: 'body', paragraph });
    }
    before = marked;
  }
  return blocks;
}

/** The text as blocks in order, none overlapping, each with the role of its section. Linear. */
export function readBlocks(text: string): readonly Block[] {
  return giveRoles(text, joinLines(text, readLineKinds(text, readLines(text))));
}
