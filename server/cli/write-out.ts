import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AppError, SetupError } from '../errors.ts';
import type { Io } from './command.ts';

/** Writes pieces of text to a file, which appears whole under its name or not at all, or to `io.out`, as fast as they are taken. Throws SetupError where it can't be written. */
export async function writeOut(
  chunks: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
  out: string | undefined,
  io: Io,
): Promise<void> {
  if (out === undefined) {
    for await (const chunk of chunks) {
      if (!io.out.write(chunk)) await new Promise((drained) => io.out.once('drain', drained));
    }
    return;
  }
  const path = resolve(io.cwd, out);
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await pipeline(Readable.from(chunks), createWriteStream(draft), { signal: io.signal });
    await rename(draft, path);
  } catch (error) {
    if (error instanceof AppError || io.signal.aborted) throw error;
    throw new SetupError(`${out} can't be written.`, 'Give another file with --out.', { cause: error });
  } finally {
    await rm(draft, { force: true });
  }
}
