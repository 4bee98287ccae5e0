import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { DocumentError } from '../../errors.ts';
import type { PdfTold } from './pdf-facts.ts';
import type { Piece } from './segment.ts';

/** A PDF that is open. The caller closes it. */
export type OpenPdf = {
  readonly pages: number;
  /** The pieces of text of a page, from 1, in the order in which they are drawn; turned pages are turned back. */
  readPage(number: number): Promise<readonly Piece[]>;
  told(): Promise<PdfTold>;
  close(): Promise<void>;
};

/** Which letters the codes of Chinese, Japanese and Korean fonts are. */
const CMAPS = pathToFileURL(join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps/'));

/** Opens a PDF by pdf.js, which runs nothing that stands in it. Throws DocumentError: ENCRYPTED, BAD_PDF. */
export async function openPdf(bytes: Uint8Array, name: string): Promise<OpenPdf> {
  const attempt = <T>(work: () => Promise<T>) => work().catch((error: unknown) => Promise.reject(explain(error, name)));
  const task = getDocument({
    // It takes the bytes for itself.
    data: new Uint8Array(bytes),
    cMapUrl: CMAPS.href,
    cMapPacked: true,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  const pdf = await attempt(() => task.promise);
  return {
    pages: pdf.numPages,
    readPage: (number) => attempt(() => readPage(pdf, number)),
    told: () => attempt(() => readTold(pdf)),
    close: () => task.destroy(),
  };
}

function explain(error: unknown, name: string): unknown {
  if (!(error instanceof Error)) return error;
  if (error.name === 'PasswordException') {
    const why = 'this PDF is encrypted and opens by its password only. Save it without one.';
    return new DocumentError(name, 'ENCRYPTED', why, { cause: error });
  }
  const why = 'this is no PDF, or it breaks off. Check that all of it was saved.';
  return new DocumentError(name, 'BAD_PDF', why, { cause: error });
}

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<readonly Piece[]> {
  const page = await pdf.getPage(number);
  const { transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  page.cleanup();
  const pieces = items.flatMap((item): readonly (Piece & { readonly level: boolean })[] => {
    if (!('str' in item) || item.str === '') return [];
    const [a, b, c, d, x, y] = times(transform, item.transform);
    const size = Math.hypot(c, d);
    if (!(size > 0) || !Number.isFinite(x + y + item.width)) return [];
    const level = Math.abs(b) < 0.1 * Math.abs(a) && a > 0;
    return [{ text: item.str, x, y, width: item.width, size, rightToLeft: item.dir === 'rtl', level }];
  });
  // What is turned stands beside the text, unless all of it is.
  const level = pieces.filter((piece) => piece.level);
  return level.length > 0 ? level : pieces;
}

type Matrix = readonly [number, number, number, number, number, number];

function times(page: readonly number[], item: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = page;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = item;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

async function readTold(pdf: PDFDocumentProxy): Promise<PdfTold> {
  const { info, metadata } = await pdf.getMetadata();
  return { info: { ...info }, xmp: new Map<string, unknown>(metadata === null ? [] : [...metadata]) };
}
