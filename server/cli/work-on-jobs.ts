import { setTimeout as sleep } from 'node:timers/promises';
import type { Worker } from '../ingest/jobs/worker.ts';
import type { Logger } from '../log.ts';

const PAUSE_MS = 5_000;
const LONGEST_END_MS = 6_000;

/**
 * Works on all jobs until `signal` is aborted, whatever happens: what stops the worker is a bug, is logged, and it begins
 * again. The returned function resolves when what was begun has been finished, after 6 s at the latest: the rest is for
 * the next start.
 */
export function workOnJobs(worker: Worker, signal: AbortSignal, log: Logger): () => Promise<void> {
  const working = work(worker, signal, log);
  return () => Promise.race([working, sleep(LONGEST_END_MS, undefined, { ref: false })]);
}

async function work(worker: Worker, signal: AbortSignal, log: Logger): Promise<void> {
  while (!signal.aborted) {
    try {
      await worker.run(null, signal);
    } catch (error) {
      log.error('jobs stopped', { error });
      await sleep(PAUSE_MS, undefined, { signal }).catch(() => {});
    }
  }
}
