import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FetchError } from '../errors.ts';

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** What is asked for in `Accept-Encoding`. */
export const ENCODINGS = 'gzip, br';

/**
 * Reads a body to its end and unpacks it, at most `most` bytes as sent and as many unpacked: what goes beyond is not even
 * received. `address` is for messages. Throws FetchError TOO_LARGE, ENCODING for a packing that is unknown or broken;
 * errors of the connection pass.
 */
export async function readBody(
  body: Readable,
  { encoding, most, address }: { readonly encoding: string | null; readonly most: number; readonly address: string },
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const collect = async (source: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const chunk of limited(source, most, address)) chunks.push(chunk);
  };
  const decoder = decoderOf(encoding, address);
  if (decoder === null) await pipeline(body, collect);
  else
    await pipeline(body, (source: AsyncIterable<Uint8Array>) => limited(source, most, address), decoder, collect).catch(
      (error: NodeJS.ErrnoException) => {
        throw explain(error, address);
      },
    );
  return Buffer.concat(chunks);
}

async function* limited(source: AsyncIterable<Uint8Array>, most: number, address: string): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > most) throw tooLarge(address, most);
    yield chunk;
  }
}

/** What has more bytes than are read. */
export function tooLarge(address: string, most: number): FetchError {
  return new FetchError(address, 'TOO_LARGE', `it has more than ${most} bytes, which is the most that is read.`);
}

function decoderOf(encoding: string | null, address: string): Transform | null {
  const name = encoding?.trim().toLowerCase() ?? '';
  if (name === '' || name === 'identity') return null;
  const create = Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined;
  if (create) return create();
  const why = `the server sends it packed as ${JSON.stringify(name.slice(0, 40))}, which was not asked for.`;
  throw new FetchError(address, 'ENCODING', why);
}

function explain(error: NodeJS.ErrnoException, address: string): Error {
  if (error instanceof FetchError || !/^(Z_|ERR_.*BROTLI|ERR__ERROR|ERR_PADDING|ERR_BROTLI)/.test(error.code ?? ''))
    return error;
  return new FetchError(
    address,
    'ENCODING',
    'what the server sends is packed wrongly or breaks off. Try again later.',
    {
      cause: error,
    },
  );
}
