import type { Graph } from '../../graph/graph.ts';
import { pauseJob } from '../../graph/job-changes.ts';
import { eachJobItem } from '../../graph/job-items.ts';
import { type JobRecord, readJobs } from '../../graph/jobs.ts';
import { type Reader, readingOwnWrites } from '../../graph/reader.ts';
import type { NotRead } from '../paths.ts';
import type { Progress } from '../progress.ts';
import { type Report, reportOf } from '../report.ts';
import type { Worker } from './worker.ts';

/** What became of work on one job: the report, and how many items are left after a stop. */
export type JobWorked = { readonly report: Report; readonly left: number };

const LOOK_MS = 300;

/**
 * Works on one job until it has ended, with others that do, and shows how far it is. After a stop by `signal` the job is
 * paused: nobody goes on with it until somebody says so. Throws GraphUnavailableError when Neo4j stays away.
 */
export async function workOnJob(parts: {
  readonly graph: Graph;
  readonly worker: Worker;
  readonly job: string;
  readonly ignored: readonly NotRead[];
  readonly progress: Progress;
  readonly signal: AbortSignal;
}): Promise<JobWorked> {
  const { graph, worker, job, ignored, progress, signal } = parts;
  const reader = readingOwnWrites(graph);
  progress.start((await readJob(reader, job)).total);
  const timer = setInterval(() => void readJob(reader, job).then((now) => show(progress, now), ignore), LOOK_MS);
  try {
    await worker.run(job, signal);
  } finally {
    clearInterval(timer);
    await readJob(reader, job).then((now) => show(progress, now), ignore);
    progress.stop();
  }
  if (signal.aborted) await pauseJob(graph, job);
  const counts = await readJob(reader, job);
  const told = eachJobItem(reader, job, { states: null, told: true });
  return { report: await reportOf({ counts, told }, [], ignored), left: counts.waiting + counts.running };
}

function show(progress: Progress, { total, waiting, running }: JobRecord): void {
  progress.at(total - waiting - running, total);
}

/** A look that fails shows nothing; the work itself tells why. */
function ignore(): void {}

async function readJob(reader: Reader, id: string): Promise<JobRecord> {
  const job = (await readJobs(reader, [id])).get(id);
  if (job === undefined) throw new Error(`the job ${id} is gone`);
  return job;
}
