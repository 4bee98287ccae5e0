import { DocumentError } from '../../errors.ts';
import { isBlank } from '../clean.ts';
import type { Document } from '../document.ts';
import { firstLine, shownTitle } from '../title.ts';
import { withoutFurniture } from './furniture.ts';
import { type Line, toLines } from './line.ts';
import { type OpenPdf, openPdf } from './open-pdf.ts';
import { toParagraphs } from './paragraphs.ts';
import { readPdfFacts } from './pdf-facts.ts';
import { plainPdf } from './plain-pdf.ts';
import { inReadingOrder } from './reading-order.ts';
import { type Segment, toSegments } from './segment.ts';

/** Pages of one document; the longest of reports have some hundred. */
const MOST_PAGES = 1_000;

/** How much of a text may be letters that its font doesn't tell. */
const MOST_UNKNOWN = 0.3;

/**
 * Reads the text of a PDF (pdf.js): columns one after the other, words put together again, without what is repeated on
 * pages; larger lines are headings. The title is the one that it tells, where its first page shows it, else what stands
 * there largest. Takes seconds on hostile files: run it in a worker. Throws DocumentError: NO_TEXT for scans, ENCRYPTED,
 * BAD_PDF, TOO_LARGE.
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<Document> {
  const pdf = await openPdf(bytes, name);
  try {
    if (pdf.pages > MOST_PAGES) {
      const why = `it has ${pdf.pages} pages, at most ${MOST_PAGES} are read. Split it into several documents.`;
      throw new DocumentError(name, 'TOO_LARGE', why);
    }
    const pages = withoutFurniture(await segmentsOf(pdf));
    refuseUnreadable(pages.flat(), pdf.pages, name);
    const { title: told, ...facts } = readPdfFacts(await pdf.told());
    const lines = pages.flatMap((page) => inReadingOrder(page).flatMap((block) => toLines(block)));
    const { title, body } = plainPdf(toParagraphs(lines), told, firstPage(pages, lines));
    const text = title === '' ? body : `${title}\n\n${body}`.trimEnd();
    return { text, title: shownTitle(title === '' ? firstLine(text) : title), ...facts };
  } finally {
    await pdf.close();
  }
}

async function segmentsOf(pdf: OpenPdf): Promise<readonly (readonly Segment[])[]> {
  const pages: (readonly Segment[])[] = [];
  for (let number = 1; number <= pdf.pages; number += 1) pages.push(toSegments(await pdf.readPage(number)));
  return pages;
}

function firstPage(pages: readonly (readonly Segment[])[], lines: readonly Line[]): readonly Line[] {
  const first = pages.findIndex((page) => page.length > 0);
  return lines.slice(0, (pages[first] ?? []).length);
}

function refuseUnreadable(segments: readonly Segment[], pages: number, name: string): void {
  const text = segments.map((segment) => segment.text).join('');
  if (isBlank(text)) {
    const what = pages === 1 ? 'its page is a picture' : `its ${pages} pages are pictures`;
    throw new DocumentError(
      name,
      'NO_TEXT',
      `there is no text in this PDF: ${what}. Recognise its letters (OCR) first.`,
    );
  }
  const unknown = text.match(/[\p{Co}\p{Cc}\ufffd]/gu)?.length ?? 0;
  if (unknown <= MOST_UNKNOWN * text.length) return;
  const why = 'the fonts of this PDF do not tell which letters they show. Recognise its letters (OCR) first.';
  throw new DocumentError(name, 'NO_TEXT', why);
}
