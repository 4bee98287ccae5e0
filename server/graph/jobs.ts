import { z } from 'zod';
import { fromCursor, toCursor } from './cursor.ts';
import { type Page, type PageArguments, pageSize, toPage } from './page.ts';
import { defineQuery, integer } from './query.ts';
import type { Reader } from './reader.ts';

/** `running` also before its first item is begun; `paused` until somebody lets it go on. */
export const JOB_STATES = ['running', 'paused', 'done', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];

const shape = z.object({
  id: z.string(),
  /** What it reads, for people. */
  name: z.string(),
  /** The machine whose files it reads; null where any can do it. */
  host: z.string().nullable(),
  state: z.enum(JOB_STATES),
  /** ISO 8601, UTC. */
  createdAt: z.string(),
  finishedAt: z.string().nullable(),
  /** Items; the others are how many of them are in which state, or came to what. */
  total: z.int(),
  waiting: z.int(),
  running: z.int(),
  new: z.int(),
  unchanged: z.int(),
  replaced: z.int(),
  failed: z.int(),
  cancelled: z.int(),
});

/** A job: items to be read, and how far it is. */
export type JobRecord = z.output<typeof shape>;

const key = z.object({ id: z.string() });
const jobs = defineQuery('read/jobs', {
  params: z.object({ after: key.nullable(), limit: integer }),
  row: z.object({ job: shape }),
});
const byId = defineQuery('read/jobs-by-id', {
  params: z.object({ ids: z.array(z.string()).readonly() }),
  row: z.object({ job: shape }),
});
const count = defineQuery('read/job-count', { params: z.object({}), row: z.object({ count: z.int() }) });

/** Jobs, newest first. */
export async function listJobs(reader: Reader, asked: PageArguments): Promise<Page<JobRecord>> {
  const after = fromCursor(asked.after, 'jobs', key);
  const rows = await reader.read(jobs, { after, limit: pageSize(asked.first) + 1 });
  return toPage(rows, asked, ({ job }) => ({ cursor: toCursor('jobs', { id: job.id }), item: job }));
}

/** The jobs with these ids, by id; those that don't exist are left out. */
export async function readJobs(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, JobRecord>> {
  const rows = await reader.read(byId, { ids });
  return new Map(rows.map(({ job }) => [job.id, job]));
}

/** How many jobs are kept. */
export async function countJobs(reader: Reader): Promise<number> {
  return (await reader.read(count, {}))[0]?.count ?? 0;
}

/** Whether nothing of a job is being done and nothing more will be, unless somebody asks for it. */
export function hasEnded({ state, running }: JobRecord): boolean {
  return state !== 'running' && running === 0;
}
