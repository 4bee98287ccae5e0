import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFeed } from '../../../server/documents/feed/read-feed.ts';
import { DocumentError } from '../../../server/errors.ts';

const fixtures = new URL('../../../../shared/data/feed-fixtures/', import.meta.url);

/** Files below a folder, in order. */
function filesIn(folder: URL): readonly URL[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((one) =>
    one.isDirectory() ? filesIn(new URL(`${one.name}/`, folder)) : [new URL(one.name, folder)],
  );
}

/** How many entries a feed has; what is wrong with it where it is refused. */
function count(file: URL): number | string {
  try {
    return readFeed(readFileSync(file, 'utf8'), file.pathname, null).length;
  } catch (error) {
    if (error instanceof DocumentError) return error.reason;
    throw error;
  }
}

test.skipIf(!existsSync(fixtures))('no feed of other readers’ tests makes this one crash', { timeout: 300_000 }, () => {
  const files = filesIn(fixtures).filter(({ pathname }) => /\.(?:xml|rss|atom|rdf|json)$/.test(pathname));
  const counts = files.map(count);
  expect(files.length).toBeGreaterThan(1_000);
  expect(new Set(counts.filter((one) => typeof one === 'string'))).toEqual(
    new Set(['DOCTYPE', 'NO_FEED', 'EMPTY_TEXT']),
  );
});
