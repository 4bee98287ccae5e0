import { type Arrival, listArrivals, listSeen, readAllWatches } from '../graph/backup.ts';
import { listAllDecisions } from '../graph/decisions.ts';
import { packExtraction } from '../graph/pack-extraction.ts';
import type { Reader } from '../graph/reader.ts';
import { storedArticle } from '../graph/stored-document.ts';
import type { Record } from './record.ts';

/** Articles that are read at once: as many as wait in memory. */
const AT_ONCE = 8;

/**
 * All of a graph that doesn't follow from something else: decisions, articles and catalogues by id, watches, what they saw. Jobs are left
 * out: they are of the moment. Articles that come or go meanwhile may be in it or not; each is whole.
 */
export async function* backupGraph(reader: Reader, onArticle: () => void): AsyncGenerator<Record> {
  const reading: Promise<Record | null>[] = [];
  const next = async () => {
    const record = await reading.shift();
    if (record) onArticle();
    return record ?? null;
  };
  for await (const decision of listAllDecisions(reader)) yield { kind: 'decision', decision };
  for await (const arrival of listArrivals(reader)) {
    const read = readRecord(reader, arrival);
    // It is awaited below; until then a failure must not end the program.
    read.catch(() => {});
    reading.push(read);
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

async function readRecord(reader: Reader, arrival: Arrival): Promise<Record | null> {
  const stored = await storedArticle(reader, arrival.id);
  if (stored === null) return null;
  const { document, given } = stored;
  if (given === null) return { kind: 'article', ...arrival, document };
  return { kind: 'catalogue', ...arrival, document, given: packExtraction(given) };
}
