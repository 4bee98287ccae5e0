import { readFile, stat } from 'node:fs/promises';
import { MOST_BYTES } from '../documents/decode.ts';
import type { Document } from '../documents/document.ts';
import { readArticle } from '../documents/read.ts';
import { DocumentError } from '../errors.ts';
import { explain } from './paths.ts';

/** Reads a file as an article. Throws DocumentError; what is far too large is not even opened. */
export async function readFileDocument(path: string): Promise<Document> {
  return await readArticle(await readBytes(path), path);
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size <= MOST_BYTES) return await readFile(path);
    const why = `it has ${size} bytes, at most ${MOST_BYTES} are read. Split it into several articles.`;
    throw new DocumentError(path, 'TOO_LARGE', why);
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw new DocumentError(path, 'UNREADABLE', explain(error), { cause: error });
  }
}
