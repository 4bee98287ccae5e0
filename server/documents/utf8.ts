import { DocumentError } from '../errors.ts';

/** Whether bytes are UTF-8 throughout. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-8 as text, without a byte order mark. Throws DocumentError UNDECODABLE with the place of the first wrong byte. */
export function decodeUtf8(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const at = firstWrongByte(bytes);
    const hex = (bytes[at] ?? 0).toString(16).padStart(2, '0');
    const why = `byte ${at} (0x${hex}, line ${lineOf(bytes, at)}) is not UTF-8. Save it as UTF-8 and try again.`;
    throw new DocumentError(name, 'UNDECODABLE', why, { cause: error });
  }
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
