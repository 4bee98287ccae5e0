import { returnLapsed, tidyJobs } from '../../graph/job-changes.ts';
import { type ClaimedItem, claimItems } from '../../graph/job-queue.ts';
import { hasEnded, readJobs } from '../../graph/jobs.ts';
import { readingOwnWrites } from '../../graph/reader.ts';
import type { Patiently } from './await-graph.ts';
import type { Bell } from './bell.ts';
import type { WorkerParts } from './worker.ts';

/** Gives items one by one to those who ask. */
export type Feed = {
  /** The next item; null when no more are to come. */
  next(): Promise<ClaimedItem | null>;
  /** Gives back what nobody asked for. */
  close(): Promise<void>;
};

/** Items of one claim: the turns of jobs are as long. */
const CLAIM = 50;
const IDLE_MS = 500;
const TIDY_MS = 10_000;

/** Makes the feed of one run: from all jobs, or from one until that has ended. */
export function createFeed(
  parts: WorkerParts,
  job: string | null,
  { signal, bell, patiently }: { signal: AbortSignal; bell: Bell; patiently: Patiently },
): Feed {
  const { graph, holding, host, awaitRoom } = parts;
  const queue: ClaimedItem[] = [];
  let claiming: Promise<boolean> | null = null;
  let tidied = 0;

  const tidy = async () => {
    if (Date.now() - tidied < TIDY_MS) return;
    tidied = Date.now();
    await returnLapsed(graph, parts.isGone);
    await tidyJobs(graph);
  };
  const isOver = async () => {
    if (job === null) return false;
    const record = (await readJobs(readingOwnWrites(graph), [job])).get(job);
    return record === undefined || hasEnded(record);
  };
  /** Gives false when no more items are to come. */
  const claim = async (): Promise<boolean> => {
    await awaitRoom?.(signal);
    await tidy();
    if (signal.aborted) return false;
    const items = await claimItems(graph, { ...holding.lease, host, job, limit: CLAIM });
    holding.add(items.map(({ id }) => id));
    queue.push(...items);
    if (items.length > 0) return true;
    if (await isOver()) return false;
    await bell.wait(IDLE_MS, signal);
    return !signal.aborted;
  };
  const claimOnce = (): Promise<boolean> => {
    claiming ??= patiently(claim)
      .then((more) => more === true)
      .finally(() => {
        claiming = null;
      });
    return claiming;
  };
  const next = async (): Promise<ClaimedItem | null> => {
    do {
      const item = signal.aborted ? undefined : queue.shift();
      if (item !== undefined && holding.has(item.id)) return item;
    } while (queue.length > 0 ? !signal.aborted : await claimOnce());
    return null;
  };
  return { next, close: () => holding.giveBack(queue.splice(0).map(({ id }) => id)) };
}
