import { DocumentError } from '../errors.ts';
import { decodeText, type Labels } from './encoding.ts';
import type { Format } from './format.ts';

/** Most bytes of one document. */
export const MOST_BYTES = 10_000_000;

/** Most bytes of a document that holds pictures or attachments beside its text. */
const MOST_BYTES_WITH_PICTURES = 40_000_000;

/** Most bytes of a document in a format; null where the format isn't known yet. */
export function mostBytes(format: Format | null): number {
  return format === 'pdf' || format === 'email' ? MOST_BYTES_WITH_PICTURES : MOST_BYTES;
}

const UNLABELLED: Labels = { type: null, within: null };

/**
 * Bytes as text, in any usual encoding; a byte order mark is left out. Throws DocumentError: TOO_LARGE, BINARY for what
 * is no text, UNDECODABLE with the place of the first wrong byte, WRONG_ENCODING where a label and the bytes differ.
 */
export function decode(bytes: Uint8Array, name: string, labels: Labels = UNLABELLED): string {
  refuseLarge(bytes.length, name, null);
  const [first, second] = bytes;
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (!marked && !/utf-16/i.test(labels.type ?? '')) refuseBinary(bytes, name);
  return decodeText(bytes, name, labels);
}

/** Throws DocumentError TOO_LARGE for what has more than MOST_BYTES, a PDF or mail four times as many. */
export function refuseLarge(bytes: number, name: string, format: Format | null): void {
  const most = mostBytes(format);
  if (bytes <= most) return;
  const why = `it has ${bytes} bytes, at most ${most} are read. Split it into several articles.`;
  throw new DocumentError(name, 'TOO_LARGE', why);
}

const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\u0003\u0004', 'a zip or office file, which are not opened'],
  ['\u001f\u008b', 'a gzip file'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['\u007fELF', 'a program'],
];

/** Text may hold a stray control byte; one in a hundred and more means UTF-16 without its mark, or no text at all. */
const CONTROLS_PER_TEXT = 100;

/** Whether text has this byte only by accident: a control other than tab, line ends and escape, which Japanese encodings use. */
function isControl(byte: number): boolean {
  return byte < 32 && (byte < 9 || byte > 13) && byte !== 27;
}

function refuseBinary(bytes: Uint8Array, name: string): void {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const what = MAGIC.find(([magic]) => head.startsWith(magic))?.[1];
  const zeros = bytes.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
  const controls = bytes.reduce((count, byte) => (isControl(byte) ? count + 1 : count), 0);
  if (what === undefined && controls * CONTROLS_PER_TEXT <= bytes.length) return;
  const first =
    zeros > 0 ? `byte ${bytes.indexOf(0)} is zero, and ${zeros} are in all` : `${controls} bytes are controls`;
  throw new DocumentError(
    name,
    'BINARY',
    `this is ${what ?? `no UTF-8 text: ${first}`}. Give the article as text, Markdown or HTML.`,
  );
}
