import { parseFeed } from 'feedsmith';
import { DocumentError } from '../../errors.ts';
import { isBlank } from '../clean.ts';
import { refuseDeep } from '../page/depth.ts';
import type { Part } from '../part.ts';
import { refuseDoctype } from './doctype.ts';
import { type Entry, entriesOf, type FeedFacts, toDocument } from './entry.ts';

/** Entries of one feed; the longest of real ones have some thousand. */
const MOST_ENTRIES = 10_000;

/**
 * Reads a feed (RSS, Atom, RDF, JSON Feed) into its entries, in its order. `base` is its own address, null for a file.
 * One bad entry leaves the others. Throws DocumentError: DOCTYPE, NO_FEED, TOO_LARGE, EMPTY_TEXT for a feed without entries.
 */
export function readFeed(text: string, name: string, base: string | null): readonly Part[] {
  refuseDoctype(text, name);
  const { entries, feed } = parse(text, name);
  if (entries.length > MOST_ENTRIES) {
    const why = `it has ${entries.length} entries, at most ${MOST_ENTRIES} are read. Split it into several feeds.`;
    throw new DocumentError(name, 'TOO_LARGE', why);
  }
  if (entries.length === 0) throw new DocumentError(name, 'EMPTY_TEXT', 'this feed has no entries.');
  return entries.map((entry, at) => toPart(entry, `entry ${at + 1}`, feed, base));
}

function toPart(entry: Entry, place: string, feed: FeedFacts, base: string | null): Part {
  try {
    refuseDeep(entry.html ?? '', place);
    const document = toDocument(entry, feed, base);
    if (!isBlank(document.text)) return { place, document };
    return { place, reason: 'EMPTY_TEXT', why: 'there is no text in it.' };
  } catch (error) {
    if (error instanceof DocumentError) return { place, reason: error.reason, why: error.why };
    throw error;
  }
}

function parse(text: string, name: string): ReturnType<typeof entriesOf> {
  try {
    return entriesOf(parseFeed(text));
  } catch (error) {
    const why = 'this is no feed (RSS, Atom, RDF, JSON Feed), or it breaks off. Check that all of it was saved.';
    throw new DocumentError(name, 'NO_FEED', why, { cause: error });
  }
}
