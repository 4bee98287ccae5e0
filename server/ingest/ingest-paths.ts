import type { Document } from '../documents/document.ts';
import type { Part } from '../documents/part.ts';
import { AppError, DocumentError, FetchError, GraphRefusedError, GraphUnavailableError } from '../errors.ts';
import type { Told } from './ingest.ts';
import { findFiles } from './paths.ts';
import { type Progress, SILENT } from './progress.ts';
import { readFileArticles } from './read-file.ts';
import { isAddress } from './read-url.ts';
import { type Report, type Result, reportOf } from './report.ts';

/** What to ingest, and how. */
export type Batch = {
  /** Files, folders and addresses. */
  readonly paths: readonly string[];
  /** Reads the articles at an address; without it, addresses are paths as others. */
  readonly readUrl?: (url: string) => Promise<readonly Part[]>;
  readonly ingest: { ingest(document: Document): Promise<Told> };
  readonly progress?: Progress;
  /** When aborted, no further article is begun. */
  readonly signal?: AbortSignal;
  /** Called with what is no fault of an article, but a bug: it fails that article alone. */
  readonly onBug?: (path: string, error: unknown) => void;
};

/** Articles under way at once: some are read while others are written, many in one transaction. */
const AT_ONCE = 64;

/** Ingests files, folders and addresses. One bad article never stops the others; a graph that doesn't answer does. Never rejects. */
export async function ingestPaths(batch: Batch): Promise<Report> {
  const { progress = SILENT } = batch;
  const addresses = batch.readUrl ? [...new Set(batch.paths.filter(isAddress))] : [];
  const found = await findFiles(batch.paths.filter((path) => !addresses.includes(path)));
  const { ignored, failed } = found;
  const files = [...found.files, ...addresses];
  const results: Result[] = failed.map(({ path, why }) => ({ path, why }));
  const waiting = [...files].reverse();
  let halted: string | null = null;
  const ingestOne = async (path: string, ingest: () => Promise<Told>): Promise<void> => {
    halted ??= batch.signal?.aborted === true ? 'not read: stopped before its turn' : null;
    const result: Result = halted === null ? await tryIngest(path, ingest, batch) : { path, why: halted };
    if ('why' in result && result.halts === true) halted = result.why;
    results.push(result);
  };
  const work = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      await ingestFile(path, batch, ingestOne);
      progress.step();
    }
  };
  progress.start(files.length);
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    progress.stop();
  }
  return reportOf(results, ignored);
}

type IngestOne = (path: string, ingest: () => Promise<Told>) => Promise<void>;

/** Hands each article of a file to `ingestOne`, under the file's path and its place in it. */
async function ingestFile(path: string, batch: Batch, ingestOne: IngestOne): Promise<void> {
  const { ingest, signal } = batch;
  const parts = signal?.aborted === true ? [] : await readParts(path, batch);
  if (parts instanceof Error) return ingestOne(path, () => Promise.reject(parts));
  if (parts.length === 0)
    return ingestOne(path, () => Promise.reject(new DocumentError(path, 'EMPTY_TEXT', NO_ARTICLES)));
  for (const part of parts) {
    const name = part.place === null ? path : `${path}, ${part.place}`;
    await ingestOne(name, async () => {
      if ('document' in part) return ingest.ingest(part.document);
      throw new DocumentError(name, part.reason, part.why);
    });
  }
}

const NO_ARTICLES = 'there is no article in it.';

async function readParts(path: string, { readUrl }: Batch): Promise<readonly Part[] | Error> {
  try {
    return await (readUrl && isAddress(path) ? readUrl(path) : readFileArticles(path));
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function tryIngest(path: string, ingest: () => Promise<Told>, { onBug }: Batch): Promise<Result> {
  try {
    return { path, ingested: await ingest() };
  } catch (error) {
    if (error instanceof GraphUnavailableError || error instanceof GraphRefusedError) {
      return { path, why: error.message, halts: true };
    }
    if (error instanceof DocumentError || error instanceof FetchError) return { path, why: error.why };
    if (error instanceof AppError) return { path, why: error.message };
    onBug?.(path, error);
    return { path, why: `an unexpected failure of Modelscape: ${reasonOf(error)}` };
  }
}

/** The innermost reason: what Neo4j or the code said. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : reasonOf(error.cause);
}
