import { createHash } from 'node:crypto';
import type { ClaimType } from '../extract/extraction.ts';

/**
 * What a claim is known by wherever it is made: 32 hex digits of the SHA-256 of its type, the ids of its ends as they are
 * when nothing is decided, and the words of the sentence that states it. A reprint makes the same statement.
 */
export function statementOf(type: ClaimType, subject: string | null, object: string | null, sentence: string): string {
  const words = sentence.replace(/\s+/gu, ' ').trim();
  return createHash('sha256')
    .update(JSON.stringify([type, subject, object, words]))
    .digest('hex')
    .slice(0, 32);
}
