import type { Block } from './block.ts';

type Role = Block['role'];

const longestLabel = 60;
const longestCredit = 300;
const topics = /^(?:key |main |related )?(?:topics?|tags|themes|keywords)(?: covered)?$/;
const audience =
  /^(?:best for|who (?:it is|it['’]s|should read|is this) ?(?:for|this|it)?|(?:intended |target )?audience)$/;
const topicsLine = /^(?:topics|tags|keywords)[ \t]*[:：][ \t]*(?=\S)/i;
const audienceLine = /^(?:best for|audience)[ \t]*[:：]/i;
const credit =
  /^(?:sources?|via|credits?|(?:image|photo)(?: credits?| by)?|original(?: article| source)?)[ \t]*[:：]|^(?:originally|first) (?:published|posted|appeared)\b|^original article\b|^(?:this (?:article|story|post)|a version of this (?:article|story)) (?:was |has been )?(?:originally |first )?(?:published|appeared|posted)\b|^editorial summary\b|^\(?(?:read|see) the (?:full|original)\b|\bcuration by\b|\boriginal article (?:was )?published (?:by|at|on|in)\b/i;

/** Without the signs after it: in a loop, since a pattern for them takes quadratic time. */
function withoutEnd(label: string): string {
  let end = label.length;
  while (end > 0 && /[\s:：*_]/u.test(label[end - 1] ?? '')) end -= 1;
  return label.slice(0, end);
}

function roleOfHeading(label: string): Role {
  const word = withoutEnd(label.toLowerCase()).replace(/^[\s*_]+/u, '');
  if (topics.test(word)) return 'topics';
  return audience.test(word) ? 'audience' : 'body';
}

/** A line that carries its own label ("Best for: …", "Topics: …", a credit). */
function roleOfLine(line: string): { readonly role: Role; readonly label: number } | null {
  if (audienceLine.test(line)) return { role: 'audience', label: 0 };
  const label = topicsLine.exec(line)?.[0].length ?? 0;
  if (label > 0) return { role: 'topics', label };
  return line.length <= longestCredit && credit.test(line) ? { role: 'credit', label: 0 } : null;
}

const isItem = (block: Block): boolean => block.end - block.start <= longestLabel * 5;

/** Gives each block the role of its section: what stands under "Topics" and "Best for", and credit lines; code and titles stay body. */
export function giveRoles(text: string, blocks: readonly Block[]): readonly Block[] {
  let section: Role = 'body';
  return blocks.map((block): Block => {
    if (block.kind === 'title' || block.kind === 'code') return block;
    const line = text.slice(block.start, Math.min(block.end, block.start + longestCredit + 1));
    const own = roleOfLine(line);
    if (own !== null) {
      section = 'body';
      return {
        ...block,
        kind: block.kind === 'heading' ? 'prose' : block.kind,
        role: own.role,
        start: block.start + own.label,
      };
    }
    if (block.kind !== 'heading') return { ...block, role: isItem(block) ? section : 'body' };
    // In a topics section without bullet signs the short lines are the items, unless they name another section.
    const role = line.length <= longestLabel ? roleOfHeading(line) : 'body';
    if (role !== 'body' || section === 'body') section = role;
    else if (
      section === 'topics' &&
      !/^(?:related|more|references|further|read|about|key|in practice|method|summary|credits?)\b/i.test(line)
    )
      return { ...block, kind: 'bullet', role: 'topics' };
    else section = 'body';
    return block;
  });
}
