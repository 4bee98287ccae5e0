import { createRequire } from 'node:module';
import { TextDecoder } from '@exodus/bytes/encoding.js';
import { analyse } from 'chardet';
import { DocumentError } from '../errors.ts';
import { decodeUtf8, isUtf8 } from './utf8.ts';

/** The encoding of a page by the algorithm of the HTML standard. The package has no types. */
const sniffHtml: (bytes: Uint8Array, options: { readonly defaultEncoding: string }) => string = createRequire(
  import.meta.url,
)('html-encoding-sniffer');

/** Encodings that bytes without a label may be guessed to be; others are too rare to be guessed. */
const GUESSED: ReadonlySet<string> = new Set([
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'iso-2022-jp',
  'windows-1251',
  'koi8-r',
  'windows-1252',
]);

/** How sure a guess must be, out of 100. */
const SURE = 20;

/** How much of a document a guess is made of, in bytes. */
const SAMPLE = 100_000;

/** What a document says of its own encoding: the charset of its media type, and whether it is a page, XML or bare text. */
export type Labels = { readonly type: string | null; readonly within: 'html' | 'xml' | null };

/**
 * Bytes as text: by byte order mark, as UTF-8 where they are that, by the label that the document carries, else by what
 * its letters make likely. A wrong label is no reason to store nonsense: where bytes contradict it, the document is
 * refused. Throws DocumentError: WRONG_ENCODING, UNDECODABLE with the place of the first wrong byte.
 */
export function decodeText(bytes: Uint8Array, name: string, labels: Labels): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const label = labelOf(bytes, labels);
  if (label !== null && /^utf-16/i.test(label)) return decodeAs(bytes, label, name);
  if (isUtf8(bytes) && !/^iso-2022-jp$/i.test(label ?? '')) return decodeUtf8(bytes, name);
  if (label !== null && !/^utf-8$/i.test(label)) return decodeAs(bytes, label, name);
  const guess = label === null && !isBrokenUtf8(bytes) ? guessOf(bytes) : null;
  return (guess === null ? null : tryDecode(bytes, guess)) ?? decodeUtf8(bytes, name);
}

function labelOf(bytes: Uint8Array, { type, within }: Labels): string | null {
  const told = /charset\s*=\s*["']?([^\s"';]+)/i.exec(type ?? '')?.[1];
  if (told !== undefined) return told;
  if (within === 'xml') {
    const head = String.fromCharCode(...bytes.subarray(0, 200));
    return /^\s*<\?xml[^>]{0,150}encoding\s*=\s*["']([^"']+)["']/i.exec(head)?.[1] ?? null;
  }
  // What no label is found in is given the default, which here stands for "none".
  const found = within === 'html' ? sniffHtml(bytes, { defaultEncoding: 'x-user-defined' }) : 'x-user-defined';
  return found === 'x-user-defined' ? null : found;
}

/** Null where the bytes are not what was guessed. */
function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeAs(bytes: Uint8Array, label: string, name: string): string {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    const known = error instanceof RangeError ? 'which is none that is known' : 'but its bytes are not';
    const why = `it says that it is written in ${label}, ${known}. Save it as UTF-8 and try again.`;
    throw new DocumentError(name, 'WRONG_ENCODING', why, { cause: error });
  }
}

const UTF8_CHARACTERS = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g;

/** Whether it is UTF-8 with some wrong bytes, not another encoding: most of what isn't ASCII has its form. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const sample = Buffer.from(bytes.subarray(0, SAMPLE)).toString('latin1');
  const right = sample.match(UTF8_CHARACTERS)?.length ?? 0;
  const wrong = sample.replace(UTF8_CHARACTERS, '').match(/[\x80-\xff]/g)?.length ?? 0;
  return right > wrong;
}

function guessOf(bytes: Uint8Array): string | null {
  const best = analyse(bytes.subarray(0, SAMPLE)).find(({ name }) => GUESSED.has(encodingOf(name)));
  return best === undefined || best.confidence < SURE ? null : encodingOf(best.name);
}

/** What the guesser calls Latin-1 is read as Windows-1252, of which it is the part without quotes and dashes. */
function encodingOf(name: string): string {
  const label = name.toLowerCase();
  return label === 'iso-8859-1' ? 'windows-1252' : label;
}
