import { resolve } from 'node:path';
import { readConfig } from '../config.ts';
import { cleanDocument } from '../documents/clean.ts';
import { BatchError, DocumentError } from '../errors.ts';
import { findFiles } from '../ingest/paths.ts';
import { readFileArticles } from '../ingest/read-file.ts';
import { writeReading } from '../ingest/reading-line.ts';
import { createLogger, escapeUnsafe } from '../log.ts';
import type { Io } from './command.ts';
import { prepareReader, type Reader } from './prepare-reader.ts';

/**
 * Reads files and folders as `ingest` does, and prints each article, read, as a line that `load` takes. What can't be read
 * is told on `io.err`; the rest goes on, and a BatchError ends it.
 */
export async function extractWhole(paths: readonly string[], tagger: string, io: Io): Promise<void> {
  const config = readConfig({ ...io.env, MODELSCAPE_TAGGER: tagger });
  const reader = await prepareReader(config, createLogger(config.logLevel, io.err));
  const { files, failed } = await findFiles(paths.map((path) => resolve(io.cwd, path)));
  const tell = (path: string, why: string) => void io.err.write(`${escapeUnsafe(`${path}: ${why}`)}\n`);
  for (const { path, why } of failed) tell(path, why);
  let bad = failed.length;
  for (const path of files) {
    if (io.signal.aborted) break;
    bad += await printFile(path, reader, io, tell);
  }
  if (bad > 0) throw new BatchError(bad, files.length + failed.length);
}

/** Gives how many of its articles can't be read. */
async function printFile(
  path: string,
  { extract, tag }: Reader,
  io: Io,
  tell: (path: string, why: string) => void,
): Promise<number> {
  try {
    const parts = await readFileArticles(path);
    for (const part of parts) {
      if (!('document' in part)) continue;
      const document = cleanDocument(part.document, part.document.title);
      const line = writeReading(document, extract(document.text, [], await tag(document.text)));
      if (!io.out.write(`${line}\n`)) await new Promise((drained) => io.out.once('drain', drained));
    }
    const bad = parts.flatMap((part) => ('document' in part ? [] : [part]));
    for (const { place, why } of bad) tell(place === null ? path : `${path}, ${place}`, why);
    return bad.length;
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    tell(path, error.why);
    return 1;
  }
}
