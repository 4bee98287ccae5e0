import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Graph } from '../graph/graph.ts';
import { isEmpty } from '../graph/stats.ts';
import { createPathJob } from '../ingest/jobs/path-job.ts';
import { workOnJob } from '../ingest/jobs/work-on-job.ts';
import type { Worker } from '../ingest/jobs/worker.ts';
import { createProgress } from '../ingest/progress.ts';
import { describeReport } from '../ingest/report.ts';
import { writePrivately } from '../neo4j/write-privately.ts';
import type { Io } from './command.ts';
import { thisHost } from './process-owner.ts';

const ARTICLES = fileURLToPath(new URL('../../seed/articles', import.meta.url));

/**
 * Ingests the articles of `seed/` into an empty graph, or goes on where an earlier start was interrupted: a file in the
 * data folder tells of that. A graph that holds articles of anybody else is left alone.
 */
export async function loadSeed(options: {
  readonly graph: Graph;
  readonly worker: Worker;
  readonly dataFolder: string;
  readonly io: Io;
}): Promise<void> {
  const { graph, worker, dataFolder, io } = options;
  const begun = join(dataFolder, 'seed-begun');
  if (!existsSync(ARTICLES)) return;
  if (!existsSync(begun) && !(await isEmpty(graph))) return;
  writePrivately(begun, '');
  io.err.write('Loading the articles of seed/\n');
  const progress = createProgress(io.err);
  const { job, ignored } = await createPathJob(graph, { paths: [ARTICLES], follow: false, host: thisHost() });
  const { report } = await workOnJob({ graph, worker, job, ignored, progress, signal: io.signal });
  if (io.signal.aborted) return;
  rmSync(begun, { force: true });
  io.err.write(describeReport(report));
}
