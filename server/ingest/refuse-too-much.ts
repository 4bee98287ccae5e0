import { DocumentError } from '../errors.ts';
import type { Extraction } from '../extract/extraction.ts';

/** Most sentences, mentions and claims of one article: what one transaction writes in time and memory of a small machine. */
const MOST_PARTS = 200_000;

/** Throws DocumentError TOO_LARGE, under the article's name, where more was read than one transaction can store. */
export function refuseTooMuch({ sentences, entities, claims }: Extraction, name: string): void {
  const mentions = entities.reduce((sum, entity) => sum + entity.mentions.length, 0);
  const parts = sentences.length + mentions + claims.length;
  if (parts <= MOST_PARTS) return;
  const what = `${sentences.length} sentences, ${mentions} mentions and ${claims.length} claims`;
  throw new DocumentError(
    name,
    'TOO_LARGE',
    `it has ${what}, at most ${MOST_PARTS} are stored. Split it into several articles.`,
  );
}
