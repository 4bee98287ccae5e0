import { z } from 'zod';
import type { Graph } from './graph.ts';
import { inJobs, jobsOf } from './job-queue.ts';
import { JOB_STATES, type JobState } from './jobs.ts';
import { defineQuery, integer } from './query.ts';

const text = z.string();
const states = z.array(z.enum(JOB_STATES)).readonly();
const setState = defineQuery('write/set-job-state', {
  params: z.object({ id: text, from: states, state: z.enum(JOB_STATES), now: text }),
  row: z.object({ id: text }),
});
const cancelItems = defineQuery('write/cancel-job-items', {
  params: z.object({ job: text, limit: integer }),
  row: z.object({ count: z.int() }),
});
const retryItems = defineQuery('write/retry-job-items', {
  params: z.object({ job: text, after: text, limit: integer }),
  row: z.object({ count: z.int(), last: text.nullable() }),
});
const lapsedItems = defineQuery('read/lapsed-job-items', {
  params: z.object({ limit: integer }),
  row: z.object({ id: text }),
});
const owners = defineQuery('read/job-item-owners', { params: z.object({}), row: z.object({ owner: text.nullable() }) });
const lapseItems = defineQuery('write/lapse-job-items', {
  params: z.object({ owners: z.array(text).readonly() }),
  row: z.object({ id: text }),
});
const returnItemsQuery = defineQuery('write/return-job-items', {
  params: z.object({
    ids: z.array(text).readonly(),
    owner: text.nullable(),
    most: integer,
    code: text,
    reason: text,
  }),
  row: z.object({ job: text, count: z.int() }),
});
const unsettled = defineQuery('read/unsettled-jobs', {
  params: z.object({}),
  row: z.object({ id: text, state: z.enum(JOB_STATES) }),
});
const endedJobs = defineQuery('read/ended-jobs', {
  params: z.object({}),
  row: z.object({ id: text, total: z.int() }),
});
const dropItems = defineQuery('write/drop-job-items', {
  params: z.object({ job: text, limit: integer }),
  row: z.object({ count: z.int() }),
});
const dropJob = defineQuery('write/drop-job', { params: z.object({ id: text }), row: z.object({ count: z.int() }) });

/** Items of one transaction. */
const BATCH = 2_000;
/** Times that an item may end the program that reads it. */
const MOST_ATTEMPTS = 4;
/** What is kept of jobs that have ended. */
export const KEPT = { jobs: 200, items: 200_000 } as const;

const STOPPED = `reading it was begun ${MOST_ATTEMPTS} times and never came to an end: the program was stopped each time. Look at this article by itself.`;

/** Cancels a job: what waits is dropped, what is being read is read to its end. False where it had ended already. */
export async function cancelJob(graph: Graph, id: string): Promise<boolean> {
  if (!(await changeState(graph, id, ['running', 'paused'], 'cancelled'))) return false;
  await cancelWaiting(graph, id);
  return true;
}

/** Lets no further item of a running job be begun until `resumeJob`. False where it is not running. */
export function pauseJob(graph: Graph, id: string): Promise<boolean> {
  return changeState(graph, id, ['running'], 'paused');
}

/** Lets a paused job go on; one that runs already runs on. False where it has ended. */
export function resumeJob(graph: Graph, id: string): Promise<boolean> {
  return changeState(graph, id, ['paused', 'running'], 'running');
}

/** Lets the failed items of a job be read again; gives how many. Those whose text is gone stay failed. */
export async function retryJob(graph: Graph, id: string): Promise<number> {
  let after = '';
  for (let total = 0; ; ) {
    const [row] = await inJobs(graph, [id], async (run) => {
      const rows = await run(retryItems, { job: id, after, limit: BATCH });
      if ((rows[0]?.count ?? 0) > 0) await run(setState, { id, from: JOB_STATES, state: 'running', now: '' });
      return rows;
    });
    total += row?.count ?? 0;
    if (row === undefined || row.last === null) return total;
    after = row.last;
  }
}

/** Gives back items that an owner won't come to: they wait again. */
export async function returnItems(graph: Graph, owner: string, items: readonly string[]): Promise<void> {
  if (items.length > 0) await takeBack(graph, items, owner);
}

/** Takes back the items of owners that gave no sign of life, and of those that are known to be gone; gives how many. */
export async function returnLapsed(graph: Graph, isGone: (owner: string) => boolean = () => false): Promise<number> {
  // An item may be given back while it is read: then it is nobody's.
  const gone = (await graph.write(owners, {})).flatMap(({ owner }) => (owner !== null && isGone(owner) ? [owner] : []));
  if (gone.length > 0) await graph.write(lapseItems, { owners: gone });
  const lapsed = (await graph.write(lapsedItems, { limit: BATCH })).map(({ id }) => id);
  return lapsed.length === 0 ? 0 : takeBack(graph, lapsed, null);
}

/** Ends jobs that were left open, goes on cancelling where it was broken off, and drops what is no longer kept. */
export async function tidyJobs(graph: Graph, kept: { jobs: number; items: number } = KEPT): Promise<void> {
  for (const { id, state } of await graph.write(unsettled, {})) {
    if (state === 'cancelled') await cancelWaiting(graph, id);
    else await inJobs(graph, [id], async () => {});
  }
  let items = 0;
  const ended = await graph.write(endedJobs, {});
  for (const [at, { id, total }] of ended.entries()) {
    items += total;
    if (at === 0 || (at < kept.jobs && items <= kept.items)) continue;
    while (((await graph.write(dropItems, { job: id, limit: BATCH }))[0]?.count ?? 0) > 0);
    await graph.write(dropJob, { id });
  }
}

async function takeBack(graph: Graph, ids: readonly string[], owner: string | null): Promise<number> {
  const given = { ids, owner, most: MOST_ATTEMPTS, code: 'STOPPED', reason: STOPPED };
  const rows = await inJobs(graph, jobsOf(ids), (run) => run(returnItemsQuery, given));
  return rows.reduce((sum, { count }) => sum + count, 0);
}

async function changeState(graph: Graph, id: string, from: readonly JobState[], state: JobState): Promise<boolean> {
  const rows = await inJobs(graph, [id], (run) => run(setState, { id, from, state, now: new Date().toISOString() }));
  return rows.length > 0;
}

async function cancelWaiting(graph: Graph, job: string): Promise<void> {
  let count = 0;
  do {
    const [row] = await inJobs(graph, [job], (run) => run(cancelItems, { job, limit: BATCH }));
    count = row?.count ?? 0;
  } while (count > 0);
}
