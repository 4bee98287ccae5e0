import { createHash } from 'node:crypto';
import { AppError, DocumentError } from '../../errors.ts';
import { dropSightings, readSightings, writeSightings } from '../../graph/watch-polls.ts';
import type { WatchRecord } from '../../graph/watches.ts';
import { isOutage } from '../jobs/await-graph.ts';
import type { Polled, PollParts, Sight } from './polled.ts';

/** Articles under way at once; pages behind entries are fetched one after the other. */
const AT_ONCE = 3;
/** What is read is noted so often, so that little is read twice after a crash. */
const NOTED_AFTER = 200;

/** Reasons that may pass by themselves: what fails by them is tried again at the next poll. */
const PASSING: ReadonlySet<string> = new Set([
  'UNREADABLE',
  'TOO_SLOW',
  'UNEXPECTED',
  'DNS',
  'CONNECTION',
  'TIMEOUT',
  'RATE_LIMITED',
  'SERVER_FAULT',
]);

/** What came of the sights that were new or have changed. */
export type Changed = Pick<Polled, 'articles' | 'problems' | 'digest'>;

/**
 * Ingests what is new among all that a watch sees, or has changed since, and forgets what it sees no more; articles stay.
 * One that can't be read leaves the others, and is tried again when it changes. Throws what Neo4j says when it is away.
 */
export async function readChanged(watch: WatchRecord, sights: readonly Sight[], parts: PollParts): Promise<Changed> {
  const digest = digestOf(sights);
  if (digest === watch.digest) return { articles: 0, problems: null, digest };
  const before = await readSightings(parts.graph, watch.id);
  const changed = sights.filter(({ id, stamp }) => before.get(id) !== stamp);
  const { articles, problems, again } = await readAll(watch, changed, parts);
  const present = new Set(sights.map(({ id }) => id));
  if (!parts.signal.aborted)
    await dropSightings(
      parts.graph,
      [...before.keys()].filter((id) => !present.has(id)),
    );
  return { articles, problems, digest: again || parts.signal.aborted ? null : digest };
}

async function readAll(watch: WatchRecord, changed: readonly Sight[], parts: PollParts) {
  const problems: string[] = [];
  let articles = 0;
  let again = false;
  let noted: Sight[] = [];
  const note = async (least: number) => {
    if (noted.length < least) return;
    const seen = noted.map(({ id, stamp }) => ({ id, stamp }));
    noted = [];
    await writeSightings(parts.graph, watch.id, seen);
  };
  const waiting = changed.values();
  const work = async () => {
    for (const sight of waiting) {
      if (parts.signal.aborted) return;
      const result = await readOne(sight, parts);
      articles += result.articles;
      problems.push(...result.problems);
      if (result.again) again = true;
      else noted.push(sight);
      await note(NOTED_AFTER);
    }
  };
  const results = await Promise.allSettled(Array.from({ length: watch.follow ? 1 : AT_ONCE }, work));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
  await note(1);
  return { articles, problems, again };
}

async function readOne(sight: Sight, parts: PollParts) {
  const problems: string[] = [];
  let articles = 0;
  let again = false;
  const fail = (name: string, reason: string, why: string) => {
    problems.push(`${name}: ${why}`);
    if (PASSING.has(reason)) again = true;
  };
  try {
    for (const seen of await sight.read()) {
      if (!('document' in seen)) fail(seen.name, seen.reason, seen.why);
      else if ((await parts.ingest.ingest(seen.document)).outcome !== 'unchanged') articles += 1;
    }
  } catch (error) {
    if (await isOutage(parts.graph, error)) throw error;
    if (parts.signal.aborted) return { articles, problems: [], again: true };
    if (error instanceof DocumentError) fail(sight.name, error.reason, error.why);
    else if (error instanceof AppError) fail(sight.name, error.code, error.message);
    else {
      parts.onBug?.(sight.name, error);
      fail(
        sight.name,
        'UNEXPECTED',
        `an unexpected failure of Modelscape: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  return { articles, problems, again };
}

function digestOf(sights: readonly Sight[]): string {
  const lines = sights.map(({ id, stamp }) => `${id} ${stamp}`).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/** An id of a sighting: the watch's, and what stands for its name. */
export function sightId(watch: WatchRecord, name: string): string {
  return `${watch.id}|${createHash('sha256').update(name).digest('hex').slice(0, 32)}`;
}
