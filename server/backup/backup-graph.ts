import { listArrivals, listSeen, readAllWatches } from '../graph/backup.ts';
import type { Reader } from '../graph/reader.ts';
import { storedDocument } from '../graph/stored-document.ts';
import type { Record } from './record.ts';

/** Articles that are read at once: as many as wait in memory. */
const AT_ONCE = 8;

/**
 * All of a graph that doesn't follow from something else: articles by id, then watches, then what they saw. Jobs are left
 * out: they are of the moment. Articles that come or go meanwhile may be in it or not; each is whole.
 */
export async function* backupGraph(reader: Reader, onArticle: () => void): AsyncGenerator<Record> {
  const reading: Promise<Record | null>[] = [];
  const next = async () => {
    const record = await reading.shift();
    if (record) onArticle();
    return record ?? null;
  };
  for await (const arrival of listArrivals(reader)) {
    const read = storedDocument(reader, arrival.id);
    // It is awaited below; until then a failure must not end the program.
    read.catch(() => {});
    reading.push(read.then((document) => (document === null ? null : { kind: 'article', ...arrival, document })));
    if (reading.length < AT_ONCE) continue;
    const record = await next();
    if (record) yield record;
  }
  while (reading.length > 0) {
    const record = await next();
    if (record) yield record;
  }
  for (const watch of await readAllWatches(reader)) yield { kind: 'watch', watch };
  for await (const seen of listSeen(reader)) yield { kind: 'sighting', ...seen };
}
