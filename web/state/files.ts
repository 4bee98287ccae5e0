import type { IngestInput } from '../api/operations.generated.ts';

/** A file that can't be handed over, and why. */
export type Unsent = { readonly name: string; readonly reason: string };

/** Most bytes of a file that this page hands over: in base64 a request holds no more. */
const MOST_BYTES = 8_000_000;
/** Files of one request. */
const MOST_FILES = 20;
const MOST_CHARACTERS = 4_000_000;

/** Reads files and puts them together as requests; those that are too large or can't be read are told to `refuse`. */
export async function* toRequests(
  files: readonly File[],
  refuse: (unsent: Unsent) => void,
): AsyncGenerator<readonly IngestInput[]> {
  let request: IngestInput[] = [];
  let size = 0;
  for (const file of files) {
    const content = await read(file, refuse);
    if (content === null) continue;
    if (request.length === MOST_FILES || (request.length > 0 && size + content.length > MOST_CHARACTERS)) {
      yield request;
      request = [];
      size = 0;
    }
    request.push({ file: { name: file.name, content } });
    size += content.length;
  }
  if (request.length > 0) yield request;
}

async function read(file: File, refuse: (unsent: Unsent) => void): Promise<string | null> {
  if (file.size > MOST_BYTES) {
    const megabytes = Math.ceil(file.size / 1e6);
    const reason = `it has ${megabytes} MB, this page takes 8. Read it with: modelscape ingest`;
    refuse({ name: file.name, reason });
    return null;
  }
  try {
    return toBase64(new Uint8Array(await file.arrayBuffer()));
  } catch {
    refuse({ name: file.name, reason: 'it is a folder, or reading it is not allowed.' });
    return null;
  }
}

const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}
