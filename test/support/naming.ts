import { createExtractor } from '../../server/extract/extract.ts';
import type { ExtractedEntity } from '../../server/extract/extraction.ts';
import { smallLexicon } from './lexicon.ts';

const extract = createExtractor(smallLexicon);

/** The entities of a text, read with the small lexicon. */
export const entitiesOf = (text: string): readonly ExtractedEntity[] => extract(text).entities;

/** Each entity as "id: surface | surface", in order of the text, surfaces as often as they are mentioned. */
export function namesIn(text: string): readonly string[] {
  return entitiesOf(text).map(
    ({ id, mentions }) => `${id}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(' | ')}`,
  );
}
