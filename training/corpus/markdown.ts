import type { Span } from '../../server/extract/extraction.ts';

/** Text without Markdown, and for each of its code units where it stood. */
export type Plain = { readonly text: string; readonly at: readonly number[] };

/** What a reader of Markdown doesn't see: marks of blocks and emphasis, link targets, addresses, tags, footnote marks. */
const unseen =
  /^[ \t]*(?:#{1,6}|[-*+>]|\d{1,2}\.)[ \t]+|!?\[\^[^\]\n]{1,40}\]|\]\([^()\s]{0,600}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?\)|!?\[(?=[^\]\n]{0,400}\]\()|\bhttps?:\/\/[^\s<>()[\]]+|<\/?[a-zA-Z][^<>\n]{0,600}>|\*{1,3}|_{2,3}|(?<!\w)_(?=\w)|(?<=\w)_(?!\w)|`+/gm;

/** The text as a reader sees it. Line breaks and blanks are kept. */
export function readPlain(markdown: string): Plain {
  const at: number[] = [];
  let text = '';
  let last = 0;
  const keep = (end: number): void => {
    for (let unit = last; unit < end; unit += 1) at.push(unit);
    text += markdown.slice(last, end);
  };
  for (const match of markdown.matchAll(unseen)) {
    keep(match.index);
    last = match.index + match[0].length;
  }
  keep(markdown.length);
  return { text, at };
}

/** A span of the plain text as a span of the Markdown. It must not be empty. */
export function toMarkdown({ at }: Plain, { start, end }: Span): Span {
  return { start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 };
}

/** A span of the Markdown as a span of the plain text: what of it is seen. */
export function toPlain({ at }: Plain, { start, end }: Span): Span {
  const seenBefore = (offset: number): number => {
    const found = at.findIndex((unit) => unit >= offset);
    return found < 0 ? at.length : found;
  };
  return { start: seenBefore(start), end: seenBefore(end) };
}
