import { DocumentError } from '../errors.ts';
import type { Extraction } from '../extract/extraction.ts';

/** Most sentences, mentions and claims of one article: what one transaction writes in time and memory of a small machine. */
const MOST_PARTS = 200_000;

/** How many rows of the graph an article makes: sentences, mentions and claims. */
export function countParts({ sentences, entities, claims }: Extraction): number {
  return sentences.length + countMentions(entities) + claims.length;
}

function countMentions(entities: Extraction['entities']): number {
  return entities.reduce((sum, { mentions }) => sum + mentions.length, 0);
}

/** Throws DocumentError TOO_LARGE, under the article's name, where more was read than one transaction can store. */
export function refuseTooMuch(extraction: Extraction, name: string): void {
  if (countParts(extraction) <= MOST_PARTS) return;
  const { sentences, entities, claims } = extraction;
  const what = `${sentences.length} sentences, ${countMentions(entities)} mentions and ${claims.length} claims`;
  throw new DocumentError(
    name,
    'TOO_LARGE',
    `it has ${what}, at most ${MOST_PARTS} are stored. Split it into several articles.`,
  );
}
