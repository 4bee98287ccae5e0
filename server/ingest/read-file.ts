import { readFile, stat } from 'node:fs/promises';
import { refuseLarge } from '../documents/decode.ts';
import { formatOf } from '../documents/format.ts';
import type { Part } from '../documents/part.ts';
import { readArticles } from '../documents/read.ts';
import { DocumentError } from '../errors.ts';
import { explain } from './paths.ts';

/** Reads the articles of a file. Throws DocumentError where none can be read; what is far too large is not even opened. */
export async function readFileArticles(path: string): Promise<readonly Part[]> {
  return readArticles(await readBytes(path), path);
}

/** Reads the bytes of a file. Throws DocumentError. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    refuseLarge(size, path, formatOf(path));
    return await readFile(path);
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw new DocumentError(path, 'UNREADABLE', explain(error), { cause: error });
  }
}
