import { gunzipSync, gzipSync } from 'node:zlib';
import type { Extraction } from '../extract/extraction.ts';

/** What was read from something that can't be read again from its text, as text to keep: JSON, gzip, base64. */
export function packExtraction(extraction: Extraction): string {
  return gzipSync(JSON.stringify(extraction), { level: 6 }).toString('base64');
}

/** The extraction that `packExtraction` packed. */
export function unpackExtraction(packed: string): Extraction {
  return JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString('utf8')) as Extraction;
}
