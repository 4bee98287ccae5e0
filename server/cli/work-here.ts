import type { Config } from '../config.ts';
import { BatchError, StoppedError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import { createIngest } from '../ingest/ingest.ts';
import { workOnJob } from '../ingest/jobs/work-on-job.ts';
import type { NotRead } from '../ingest/paths.ts';
import { createProgress } from '../ingest/progress.ts';
import { describeReport, type Report } from '../ingest/report.ts';
import type { Logger } from '../log.ts';
import type { Io } from './command.ts';
import { openJobsOf } from './job-parts.ts';
import { openGraphOf, type Starting } from './open-graph.ts';
import { prepareReader } from './prepare-reader.ts';

/** How long Neo4j may be away before the command gives up: a restart takes half a minute. */
const PATIENCE_MS = 120_000;

/** The report of a job, and how to go on where it was stopped. */
export type Outcome = { readonly report: Report; readonly stopped: StoppedError | null };

/** Prints a report and throws what is to be told beside it: that the work was stopped, or that not all of it was done. */
export function printOutcome({ report, stopped }: Outcome, json: boolean, io: Io): void {
  io.out.write(json ? `${JSON.stringify(report)}\n` : describeReport(report));
  if (stopped) throw stopped;
  if (report.failed.length > 0) throw new BatchError(report.failed.length, report.read);
}

/**
 * Works on a job in the graph of the settings, in this process, until it has ended: `find` makes it or finds it. After a
 * stop the job is kept.
 */
export async function workHere(
  config: Config,
  log: Logger,
  io: Io,
  find: (graph: Graph) => Promise<{ readonly job: string; readonly ignored: readonly NotRead[] }>,
  starting: Pick<Starting, 'busy'> = {},
): Promise<Outcome> {
  const reader = await prepareReader(config, log);
  const { graph, close } = await openGraphOf(config, io, starting);
  const ingest = createIngest({ graph, ...reader });
  const say = (line: string) => void io.err.write(`${line}\n`);
  const opened = openJobsOf({ graph, ingest, config, log, say, patienceMs: PATIENCE_MS });
  try {
    const { job, ignored } = await find(graph);
    const { worker } = opened;
    const progress = createProgress(io.err);
    const { report, left } = await workOnJob({ graph, worker, job, ignored, progress, signal: io.signal });
    return { report, stopped: left === 0 ? null : new StoppedError(left, `Go on with: modelscape jobs resume ${job}`) };
  } finally {
    opened.close();
    await close();
  }
}
