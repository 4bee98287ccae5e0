import { readDate } from '../date.ts';
import type { Document } from '../document.ts';
import { readLanguage } from '../language.ts';
import { oneLine } from '../one-line.ts';
import { readUrl } from '../url.ts';

/** What a PDF tells of itself: its information dictionary, and its XMP metadata by name. */
export type PdfTold = {
  readonly info: Readonly<Record<string, unknown>>;
  readonly xmp: ReadonlyMap<string, unknown>;
};

/** Facts of a PDF; the title as it is told, which may be a template's. */
export type PdfFacts = Pick<Document, 'author' | 'publishedAt' | 'language' | 'url' | 'source'> & {
  readonly title: string | null;
};

/** Names of files and of programs' first words, which are no titles. */
const NO_TITLE =
  /\.(?:docx?|pdf|indd|tex|dvi|pptx?|xlsx?|odt|rtf|html?|qxd|pub)$|^(?:untitled|title|document\d*|slide \d+|powerpoint presentation|no title|print|layout \d+)$/i;
const NO_AUTHOR =
  /^(?:user|admin|administrator|owner|author|unknown|anonymous|none|root|microsoft office user|windows user)$/i;

/** Programs that make a PDF of what was there before: their date is that of printing. */
const PRINTERS =
  /skia\/pdf|mozilla|chrom(?:e|ium)|safari|quartz pdfcontext|wkhtmltopdf|print to pdf|pdfcreator|scan|ocr|ghostscript|weasyprint/i;

/**
 * Reads what a PDF tells of itself. Its day is that of publication where it tells one, else that on which it was made,
 * unless a browser or printer made it; null where neither is told. Nothing is made up.
 */
export function readPdfFacts({ info, xmp }: PdfTold): PdfFacts {
  const told = (name: string) => textOf(xmp.get(name));
  const title = (told('dc:title') ?? textOf(info['Title']))?.replace(/^Microsoft (?:Word|PowerPoint) - /i, '') ?? null;
  const author = textOf(xmp.get('dc:creator')) ?? textOf(info['Author']);
  const printed = PRINTERS.test(`${textOf(info['Creator']) ?? ''} ${textOf(info['Producer']) ?? ''}`);
  const published = told('prism:publicationdate') ?? told('prism:coverdate') ?? told('dc:date');
  const made = printed ? null : (told('xmp:createdate') ?? textOf(info['CreationDate']));
  return {
    title: title === null || NO_TITLE.test(title) || title.length > 300 ? null : title,
    author: author === null || NO_AUTHOR.test(author) || author.includes('\\') ? null : author,
    source: told('prism:publicationname') ?? told('dc:publisher'),
    url: readUrl(told('prism:url') ?? ''),
    publishedAt: readPdfDate(published ?? '') ?? readPdfDate(made ?? ''),
    language: readLanguage(textOf(info['Language']) ?? told('dc:language') ?? ''),
  };
}

/** D:20240314, as far as it goes, or a date as elsewhere. */
export function readPdfDate(value: string): Document['publishedAt'] {
  const [, year, month, day] = /^D:(\d{4})(\d{2})?(\d{2})?/.exec(value) ?? [];
  if (year === undefined) return readDate(value.trim());
  return readDate([year, month, day].filter((part) => part !== undefined).join('-'));
}

function textOf(value: unknown): string | null {
  if (Array.isArray(value)) return textOf(value.filter((one) => typeof one === 'string').join(', '));
  return typeof value === 'string' ? oneLine(value.replace(/\0/g, '')) : null;
}
