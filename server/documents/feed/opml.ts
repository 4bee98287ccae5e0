import { parseOpml } from 'feedsmith';
import { DocumentError } from '../../errors.ts';
import { cleanText } from '../clean.ts';
import { decode } from '../decode.ts';
import { oneLine } from '../one-line.ts';
import { readUrl } from '../url.ts';
import { refuseDoctype } from './doctype.ts';

/** A feed that a list names: its title, which may be its address, and where it is. */
export type ListedFeed = { readonly title: string; readonly url: string };

type Outlines = NonNullable<NonNullable<ReturnType<typeof parseOpml>['body']>['outlines']>;

/**
 * Reads a list of feeds (OPML, as feed readers export it): those of all its folders, in its order, each address once.
 * Outlines without an http or https address are left out. Throws DocumentError: NO_FEED for what is no OPML, EMPTY_TEXT
 * where it names no feed, DOCTYPE, and those of decoding.
 */
export function readOpml(bytes: Uint8Array, name = 'the list of feeds'): readonly ListedFeed[] {
  const text = cleanText(decode(bytes, name, { type: null, within: 'xml' }));
  refuseDoctype(text, name);
  const found = new Map<string, ListedFeed>();
  for (const feed of listed(parse(text, name))) if (!found.has(feed.url)) found.set(feed.url, feed);
  if (found.size > 0) return [...found.values()];
  throw new DocumentError(name, 'EMPTY_TEXT', 'this list (OPML) names no feed that has an http or https address.');
}

/** The parser bounds how deep outlines may stand in one another. */
function listed(outlines: Outlines): readonly ListedFeed[] {
  return outlines.flatMap(({ title, text, xmlUrl, outlines: inner = [] }) => {
    // Some readers write feed://host/… or feed:https://… to open themselves.
    const url = readUrl((xmlUrl ?? '').replace(/^feed:(?=https?:)/i, '').replace(/^feed:\/\//i, 'http://'));
    const own = url === null ? [] : [{ title: oneLine(title ?? text ?? '') ?? url, url }];
    return [...own, ...listed(inner)];
  });
}

function parse(text: string, name: string): Outlines {
  try {
    return parseOpml(text).body?.outlines ?? [];
  } catch (error) {
    const why = 'this is no list of feeds (OPML), or it breaks off. Check that all of it was saved.';
    throw new DocumentError(name, 'NO_FEED', why, { cause: error });
  }
}
