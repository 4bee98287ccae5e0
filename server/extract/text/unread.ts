import type { Sentence, Skipped } from '../extraction.ts';
import { languageOf } from './languages.ts';
import { type Token, tokenAt } from './token.ts';

/** What is not read for claims: its paragraphs, and one line for each run of them. */
export type Unread = { readonly paragraphs: ReadonlySet<number>; readonly skipped: readonly Skipped[] };

type Run = { start: number; end: number; readonly language: string };

/** Whether claims are looked for in it, whatever its language. */
const isRead = ({ kind, role }: Sentence): boolean =>
  role === 'body' && (kind === 'prose' || kind === 'bullet' || kind === 'quote' || kind === 'title');

/**
 * The paragraphs in languages for whose claims there are no rules. A paragraph that is too short to tell is read.
 * Headings and tables between two such paragraphs don't part them. Linear.
 */
export function findUnread(sentences: readonly Sentence[], tokens: readonly Token[]): Unread {
  const paragraphs = new Set<number>();
  const runs: Run[] = [];
  let open = false;
  for (let first = 0; first < sentences.length; ) {
    const head = sentences[first] as Sentence;
    let last = first;
    while (sentences[last + 1]?.paragraph === head.paragraph) last += 1;
    const end = sentences[last]?.end ?? head.end;
    first = last + 1;
    if (!isRead(head)) continue;
    const language = languageOf(tokens, tokenAt(tokens, head.start), tokenAt(tokens, end));
    const foreign = language !== null && language !== 'English';
    if (foreign) {
      paragraphs.add(head.paragraph);
      const run = runs.at(-1);
      if (open && run?.language === language) run.end = end;
      else runs.push({ start: head.start, end, language });
    }
    open = foreign;
  }
  const skipped = runs.map(({ start, end, language }) => ({
    start,
    end,
    why: `claims are read in English only; this is ${language}`,
  }));
  return { paragraphs, skipped };
}
