import { readFile, stat } from 'node:fs/promises';
import { MOST_BYTES } from '../documents/decode.ts';
import type { Part } from '../documents/part.ts';
import { readArticles } from '../documents/read.ts';
import { DocumentError } from '../errors.ts';
import { explain } from './paths.ts';

/** Reads the articles of a file. Throws DocumentError where none can be read; what is far too large is not even opened. */
export async function readFileArticles(path: string): Promise<readonly Part[]> {
  return readArticles(await readBytes(path), path);
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
