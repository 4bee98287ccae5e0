import { readCredit } from './credit.ts';
import type { Document } from './document.ts';
import { firstLine, shownTitle } from './title.ts';

/** Reads plain text as it is: the first line is the title, a credit line tells the source. */
export function readText(text: string): Document {
  return {
    text,
    title: shownTitle(firstLine(text)),
    url: null,
    source: readCredit(text),
    author: null,
    publishedAt: null,
    language: null,
  };
}
