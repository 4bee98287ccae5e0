import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FetchUrl } from '../../fetch/fetch-url.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Logger } from '../../log.ts';
import type { Ingest } from '../ingest.ts';
import { pollNext, type WatchParts } from './poll-watch.ts';

/** Polls watches until it is stopped. */
export type Watcher = {
  /** Begins no poll, ends those under way between two articles, and waits for that five seconds at most. */
  stop(): Promise<void>;
};

/** Watches polled at once: a slow server doesn't keep the others waiting. */
const AT_ONCE = 3;
/** How often it is looked for watches that are due, in milliseconds. */
const TICK_MS = 5_000;
/** How long it is waited after a failure of Neo4j. */
const PAUSE_MS = 10_000;
const GRACE_MS = 5_000;

/** Begins to poll the watches of a graph. */
export function startWatcher(options: {
  readonly graph: Graph;
  readonly ingest: Pick<Ingest, 'ingest'>;
  readonly fetchUrl: FetchUrl;
  readonly log: Logger;
  /** Resolves when there is room on the disk for more. */
  readonly awaitRoom?: (signal: AbortSignal) => Promise<void>;
}): Watcher {
  const { graph, ingest, fetchUrl, log, awaitRoom = async () => {} } = options;
  const stopping = new AbortController();
  const parts: WatchParts = {
    graph,
    ingest,
    fetchUrl,
    signal: stopping.signal,
    machine: hostname(),
    now: Date.now,
    random: Math.random,
    onBug: (name, error) => log.error('watch failed', { name, error }),
  };
  const tell = tellOnce(log);
  const working = Promise.all(Array.from({ length: AT_ONCE }, () => work(parts, awaitRoom, tell)));
  return {
    stop: async () => {
      stopping.abort();
      const ended = new AbortController();
      const grace = sleep(GRACE_MS, undefined, { signal: ended.signal }).catch(() => {});
      await Promise.race([working.finally(() => ended.abort()), grace]);
    },
  };
}

/** Polls one watch after the other; whatever goes wrong, it goes on. */
async function work(parts: WatchParts, awaitRoom: (signal: AbortSignal) => Promise<void>, tell: Tell): Promise<void> {
  const { signal } = parts;
  const wait = (milliseconds: number) => sleep(milliseconds, undefined, { signal, ref: false }).catch(() => {});
  while (!signal.aborted) {
    try {
      await awaitRoom(signal);
      if (signal.aborted) return;
      const polled = await pollNext(parts);
      tell(null);
      if (!polled) await wait(TICK_MS);
    } catch (error) {
      if (signal.aborted) return;
      tell(error);
      await wait(PAUSE_MS);
    }
  }
}

/** Told each failure of Neo4j, and null where it answers. */
type Tell = (error: unknown) => void;

/** Logs the first failure of many. */
function tellOnce(log: Logger): Tell {
  let told = false;
  return (error) => {
    if (error !== null && !told) log.warn('watches are not polled for now', { error });
    told = error !== null;
  };
}
