import { DocumentError } from '../errors.ts';

/** Most bytes of one document. */
export const MOST_BYTES = 10_000_000;

/**
 * Bytes as text: UTF-8, or UTF-16 where a byte order mark says so; the mark itself is left out. Throws DocumentError:
 * TOO_LARGE, BINARY for what is no text, UNDECODABLE with the place of the first wrong byte.
 */
export function decode(bytes: Uint8Array, name: string): string {
  if (bytes.length > MOST_BYTES) {
    const why = `it has ${bytes.length} bytes, at most ${MOST_BYTES} are read. Split it into several articles.`;
    throw new DocumentError(name, 'TOO_LARGE', why);
  }
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  refuseBinary(bytes, name);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const at = firstWrongByte(bytes);
    const hex = (bytes[at] ?? 0).toString(16).padStart(2, '0');
    const why = `byte ${at} (0x${hex}, line ${lineOf(bytes, at)}) is not UTF-8. Save it as UTF-8 and try again.`;
    throw new DocumentError(name, 'UNDECODABLE', why, { cause: error });
  }
}

const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\u0003\u0004', 'a zip or office file'],
  ['\u001f\u008b', 'a gzip file'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['\u007fELF', 'a program'],
];

/** Text may hold a stray zero byte; one in a hundred and more means UTF-16 without its mark, or no text at all. */
const ZEROS_PER_TEXT = 100;

function refuseBinary(bytes: Uint8Array, name: string): void {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const what = MAGIC.find(([magic]) => head.startsWith(magic))?.[1];
  const zeros = bytes.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
  if (what === undefined && zeros * ZEROS_PER_TEXT <= bytes.length) return;
  const seen = what ?? `no UTF-8 text: byte ${bytes.indexOf(0)} is zero, and ${zeros} are in all`;
  throw new DocumentError(name, 'BINARY', `this is ${seen}. Give the article as text (UTF-8) or Markdown.`);
}

/** Halves the bytes until the first is found that no text can go on with. */
function firstWrongByte(bytes: Uint8Array): number {
  let sound = 0;
  let wrong = bytes.length;
  while (sound < wrong) {
    const middle = Math.floor((sound + wrong) / 2);
    if (startsText(bytes.subarray(0, middle + 1))) sound = middle + 1;
    else wrong = middle;
  }
  return sound;
}

function startsText(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function lineOf(bytes: Uint8Array, at: number): number {
  return bytes.subarray(0, at).reduce((line, byte) => (byte === 10 ? line + 1 : line), 1);
}
