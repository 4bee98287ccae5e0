import { z } from 'zod';
import type { Document } from '../documents/document.ts';
import { DocumentError } from '../errors.ts';
import type { Extraction } from '../extract/extraction.ts';
import type { Read, Stored } from '../graph/store-article.ts';
import { parseJson } from '../parse-json.ts';
import { parseReading } from './reading-line.ts';

const text = z.string();
const article = z.looseObject({
  ...{ record: z.literal('article'), id: text, ingestedAt: text, title: text },
  catalogue: z.strictObject({ kind: text, licence: text }).nullable(),
  reading: z.looseObject({ text, precision: text.nullable(), extraction: z.unknown(), judged: z.boolean() }),
});

/** An article of such an export, and when it first came. */
type ArrivedReading = { readonly read: Read; readonly judged: boolean; readonly ingestedAt: string };

/** Reads a line: null for what is no article, and follows from the articles. Throws DocumentError where it is none that can be stored. */
function parseArticleRecord(line: string, name: string): ArrivedReading | null {
  const value = parseJson(line);
  if (!z.looseObject({ record: z.literal('article') }).safeParse(value).success) return null;
  const parsed = article.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new DocumentError(name, 'NO_READING', `${issue?.path.join('.') || 'it'}: ${issue?.message ?? 'invalid'}.`);
  }
  const { title, url, source, author, language, publishedAt, ingestedAt, catalogue, reading } = parsed.data;
  const { text: content, precision, extraction, judged } = reading;
  const document = { text: content, title, url, source, author, language };
  const dated = { ...document, publishedAt: publishedAt === null ? null : { value: publishedAt, precision } };
  const checked = parseReading(JSON.stringify({ document: dated, extraction }), name).document;
  // As it stands in the file, with its fields in their order: of catalogues the graph keeps it so.
  const read = {
    document: catalogue === null ? checked : { ...checked, catalogue },
    extraction: extraction as Extraction,
  };
  return { read, judged, ingestedAt };
}

/** What became of the articles of a file. */
export type ImportedRecords = {
  readonly new: number;
  readonly unchanged: number;
  readonly replaced: number;
  readonly failed: readonly { readonly name: string; readonly why: string }[];
};

/** Articles under way at once: some are parsed while others are written, many in one transaction. */
const AT_ONCE = 100;

/** Arrivals of one write. */
const BATCH = 1_000;

/**
 * Stores the articles of a checked export as they were read, and notes when each first came. What can't be stored is told
 * with its line; the rest goes on. Entities, relations and claims follow from the articles.
 */
export async function importRecords(
  parts: {
    readonly store: (read: Read) => Promise<Stored>;
    readonly ingest: (document: Document) => Promise<Stored>;
    readonly noteArrivals: (arrivals: { id: string; ingestedAt: string }[]) => Promise<void>;
    readonly signal: AbortSignal;
  },
  lines: AsyncIterable<string>,
  name: string,
): Promise<ImportedRecords> {
  const counts = { new: 0, unchanged: 0, replaced: 0 };
  const failed: { name: string; why: string }[] = [];
  const arrivals: { id: string; ingestedAt: string }[] = [];
  const iterator = lines[Symbol.asyncIterator]();
  let at = 0;
  const storeLine = async (line: string, place: string) => {
    try {
      const article = parseArticleRecord(line, place);
      if (article === null) return;
      // What decisions changed is read from the text, so that they can be undone.
      const { outcome, articleId } = await (article.judged
        ? parts.ingest(article.read.document)
        : parts.store(article.read));
      counts[outcome] += 1;
      if (outcome !== 'unchanged') arrivals.push({ id: articleId, ingestedAt: article.ingestedAt });
      if (arrivals.length >= BATCH) await parts.noteArrivals(arrivals.splice(0));
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      failed.push({ name: error.document, why: error.why });
    }
  };
  const work = async () => {
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
      if (parts.signal.aborted) return;
      at += 1;
      await storeLine(next.value, `${name}, line ${at}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await parts.noteArrivals(arrivals);
  return { ...counts, failed };
}
