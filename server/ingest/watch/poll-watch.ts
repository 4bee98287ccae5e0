import { randomUUID } from 'node:crypto';
import { AppError, FetchError } from '../../errors.ts';
import { claimWatch, holdWatch, settleWatch, type WatchChanges } from '../../graph/watch-polls.ts';
import type { WatchRecord } from '../../graph/watches.ts';
import { isOutage } from '../jobs/await-graph.ts';
import { pollFolder } from './poll-folder.ts';
import { pollUrl, type UrlPollParts } from './poll-url.ts';
import type { Polled } from './polled.ts';
import { nextWait } from './schedule.ts';

/** What watches are polled with. */
export type WatchParts = UrlPollParts & {
  /** This machine: folders of others are not polled here. */
  readonly machine: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** 0 to 1. */
  readonly random: () => number;
};

/** For how long a watch is held without a sign of life: who polls it may be gone. */
const LEASE_MS = 120_000;

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();

/**
 * Polls the watch that is due for longest, if one is; gives whether one was. Of all programs on one graph one alone polls
 * it. What goes wrong is noted at the watch. Throws what Neo4j says when it is away.
 */
export async function pollNext(parts: WatchParts): Promise<boolean> {
  const { graph, machine, now } = parts;
  const owner = randomUUID();
  const lease = () => ({ owner, leaseUntil: iso(now() + LEASE_MS) });
  const watch = await claimWatch(graph, { ...lease(), now: iso(now()), machine });
  if (watch === null) return false;
  const lost = new AbortController();
  const renew = () =>
    holdWatch(graph, watch.id, lease()).then(
      (held) => held || lost.abort(),
      () => {},
    );
  const renewing = setInterval(renew, LEASE_MS / 4);
  try {
    await pollHeld(watch, owner, { ...parts, signal: AbortSignal.any([parts.signal, lost.signal]) });
  } finally {
    clearInterval(renewing);
  }
  return true;
}

async function pollHeld(watch: WatchRecord, owner: string, parts: WatchParts): Promise<void> {
  const { graph, signal } = parts;
  const polled = await poll(watch, parts);
  const articles = polled instanceof Error ? 0 : polled.articles;
  // Stopped halfway: the next one goes on at once.
  const changes = signal.aborted
    ? unchanged(watch)
    : polled instanceof Error
      ? failed(watch, polled, parts)
      : done(watch, polled, parts);
  await settleWatch(graph, { id: watch.id, owner, changes, articles });
}

/** Throws what is no fault of the watch: Neo4j that is away. */
async function poll(watch: WatchRecord, parts: WatchParts): Promise<Polled | Error> {
  try {
    return await (watch.kind === 'folder' ? pollFolder(watch, parts) : pollUrl(watch, parts));
  } catch (error) {
    if (await isOutage(parts.graph, error)) throw error;
    if (!(error instanceof AppError) && !parts.signal.aborted) parts.onBug?.(watch.address, error);
    return error instanceof Error ? error : new Error(String(error));
  }
}

function unchanged({ nextAt, checkedAt, failures, failure, failedAt, etag, lastModified }: WatchRecord): WatchChanges {
  return { nextAt, checkedAt, failures, failure, failedAt, etag, lastModified, digest: null };
}

function failed(watch: WatchRecord, error: Error, { now, random }: WatchParts): WatchChanges {
  const failures = watch.failures + 1;
  const retryAfter = error instanceof FetchError ? error.retryAfter : null;
  const { etag, lastModified, digest } = watch;
  return {
    nextAt: iso(now() + 1_000 * nextWait({ every: watch.every, failures, retryAfter }, random())),
    checkedAt: iso(now()),
    failures,
    failure: error instanceof AppError ? error.message : `an unexpected failure of Modelscape: ${error.message}`,
    failedAt: iso(now()),
    etag,
    lastModified,
    digest,
  };
}

function done(watch: WatchRecord, polled: Polled, { now, random }: WatchParts): WatchChanges {
  const { etag, lastModified, digest, problems } = polled;
  // What could not be read is told until the feed or the folder changes.
  const same = problems === null && watch.failures === 0;
  const failure = same ? watch.failure : describe(problems ?? []);
  return {
    nextAt: iso(now() + 1_000 * nextWait({ every: watch.every, failures: 0, retryAfter: null }, random())),
    checkedAt: iso(now()),
    failures: 0,
    failure,
    failedAt: failure === null ? null : same ? watch.failedAt : iso(now()),
    etag,
    lastModified,
    digest,
  };
}

/** Articles that could not be read, in a line; null for none. */
function describe([first, ...others]: readonly string[]): string | null {
  if (first === undefined) return null;
  return others.length === 0 ? first : `${first} (and ${others.length} more)`;
}
