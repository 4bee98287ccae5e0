import { FetchError } from '../../server/errors.ts';
import type { Graph } from '../../server/graph/graph.ts';
import type { AddedItem } from '../../server/graph/job-queue.ts';
import { type JobRecord, readJobs } from '../../server/graph/jobs.ts';
import type { Ingest } from '../../server/ingest/ingest.ts';
import { type OpenJobs, openJobs } from '../../server/ingest/jobs/open-jobs.ts';
import { createPathJob } from '../../server/ingest/jobs/path-job.ts';
import { writePayload } from '../../server/ingest/jobs/read-item.ts';
import { workOnJob } from '../../server/ingest/jobs/work-on-job.ts';
import type { WorkerParts } from '../../server/ingest/jobs/worker.ts';
import { SILENT } from '../../server/ingest/progress.ts';
import type { ReadUrl } from '../../server/ingest/read-url.ts';
import type { Report } from '../../server/ingest/report.ts';
import { makeDocument } from './articles.ts';
import { ask } from './graph-dump.ts';

let owners = 0;

/** Takes part in the jobs of a graph as one of many; addresses lead nowhere. The caller closes it. */
export function openTestJobs(
  graph: Graph,
  ingest: Pick<Ingest, 'ingest'>,
  more: Partial<WorkerParts & { owner: string }> = {},
): OpenJobs {
  owners += 1;
  const readUrl: ReadUrl = (url) => Promise.reject(new FetchError(url, 'NOT_FOUND', 'there is nothing'));
  return openJobs({ graph, ingest, readUrl, host: 'here', owner: `owner ${owners}`, ...more });
}

/** Reads files, folders and addresses as a job of their own, as the command does; gives the report. */
export async function ingestPaths(
  graph: Graph,
  ingest: Pick<Ingest, 'ingest'>,
  paths: readonly string[],
  more: Partial<WorkerParts> = {},
): Promise<Report> {
  const { worker, close } = openTestJobs(graph, ingest, more);
  try {
    const { job, ignored } = await createPathJob(graph, { paths, follow: false, host: 'here' });
    const { signal } = new AbortController();
    return (await workOnJob({ graph, worker, job, ignored, progress: SILENT, signal })).report;
  } finally {
    close();
  }
}

/** An item that holds a text. */
export function textItem(text: string, more: Partial<AddedItem> = {}): AddedItem {
  const payload = writePayload({ document: makeDocument(text) });
  return {
    name: text,
    kind: 'input',
    state: 'waiting',
    path: null,
    place: null,
    payload,
    code: null,
    reason: null,
    ...more,
  };
}

/** An item that is a file of this machine. */
export function fileItem(path: string): AddedItem {
  return { ...textItem(path), kind: 'file', path, payload: null };
}

/** A job as it is now. */
export async function jobOf(graph: Graph, id: string): Promise<JobRecord> {
  const job = (await readJobs(graph, [id])).get(id);
  if (job === undefined) throw new Error(`there is no job ${id}`);
  return job;
}

/** What a job's counters say, and what its items say: the two must be one. */
export async function countsOf(graph: Graph, id: string) {
  const { total, waiting, running, failed, cancelled, ...job } = await jobOf(graph, id);
  const told = { total, waiting, running, new: job.new, unchanged: job.unchanged, replaced: job.replaced };
  const [counted] = await graph.write(
    ask<Record<string, number>>(
      `MATCH (:Job {id: $id})-[:HAS_ITEM]->(i)
       WITH count(*) AS total, collect(i.state) AS states, collect(i.outcome) AS outcomes
       RETURN total, size([s IN states WHERE s = 'waiting']) AS waiting, size([s IN states WHERE s = 'running']) AS running,
         size([o IN outcomes WHERE o = 'new']) AS new, size([o IN outcomes WHERE o = 'unchanged']) AS unchanged,
         size([o IN outcomes WHERE o = 'replaced']) AS replaced, size([s IN states WHERE s = 'failed']) AS failed,
         size([s IN states WHERE s = 'cancelled']) AS cancelled`,
    ),
    { id },
  );
  return { told: { ...told, failed, cancelled }, counted };
}
