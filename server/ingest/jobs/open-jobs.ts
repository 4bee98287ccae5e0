import { createHolding } from './holding.ts';
import { createJobs, type Jobs } from './jobs.ts';
import { createWorker, type Worker, type WorkerParts } from './worker.ts';

/** A process's part in the jobs of a graph. */
export type OpenJobs = {
  readonly jobs: Jobs;
  readonly worker: Worker;
  /** Ends the signs of life for what is in its hands. */
  close(): void;
};

/** Takes part in the jobs of a graph; `owner` names this process among all. */
export function openJobs(parts: Omit<WorkerParts, 'holding'> & { readonly owner: string }): OpenJobs {
  const holding = createHolding(parts.graph, parts.owner);
  const worker = createWorker({ ...parts, holding });
  return { worker, jobs: createJobs({ ...parts, holding, worker }), close: holding.stop };
}
