import { randomInt, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { byCodeUnits } from './entity-rows.ts';
import type { Graph, RunInTransaction } from './graph.ts';
import { ITEM_KINDS, OUTCOMES } from './job-items.ts';
import { JOB_STATES } from './jobs.ts';
import { defineQuery, integer } from './query.ts';

const text = z.string();
const ids = z.array(text).readonly();
const addedItem = z.object({
  name: text,
  kind: z.enum(['file', 'input']),
  /** `running` begins it at once, for the owner given; `failed` has a code and a reason. */
  state: z.enum(['waiting', 'running', 'failed']),
  path: text.nullable(),
  place: text.nullable(),
  payload: text.nullable(),
  code: text.nullable(),
  reason: text.nullable(),
});
const part = z.object({
  n: integer,
  name: text,
  place: text.nullable(),
  state: z.enum(['waiting', 'failed']),
  payload: text.nullable(),
  code: text.nullable(),
  reason: text.nullable(),
});
const claimed = z.object({
  id: text,
  name: text,
  kind: z.enum(ITEM_KINDS),
  path: text.nullable(),
  attempts: z.int(),
  payload: text.nullable(),
  /** Whether its payload is too large to come along: `readPayload` gives it. */
  stored: z.boolean(),
});
const finished = z.object({
  id: text,
  state: z.enum(['done', 'failed']),
  outcome: z.enum(OUTCOMES).nullable(),
  code: text.nullable(),
  reason: text.nullable(),
  articleId: text.nullable(),
  skipped: z.array(text).readonly(),
});

/** An item to be added to a job. */
export type AddedItem = z.input<typeof addedItem>;
/** An article of an item that holds many. */
export type ItemPart = z.input<typeof part>;
/** An item that its owner is to read. */
export type ClaimedItem = z.output<typeof claimed>;
/** What became of an item. */
export type FinishedItem = z.input<typeof finished>;
/** Whose an item is, and for how long without a sign of life. */
export type Lease = { readonly owner: string; readonly leaseMs: number };

const createQuery = defineQuery('write/create-job', {
  params: z.object({ id: text, name: text, host: text.nullable(), createdAt: text, openMs: integer }),
  row: z.object({ id: text }),
});
/** Locks jobs; whoever changes items of a job locks it first, so that its counters are right and nobody waits for ever. */
export const holdJobs = defineQuery('write/hold-jobs', {
  params: z.object({ ids }),
  row: z.object({ id: text, state: z.enum(JOB_STATES) }),
});
const addItemsQuery = defineQuery('write/add-job-items', {
  params: z.object({
    job: text,
    batch: text,
    items: z.array(addedItem).readonly(),
    openMs: integer,
    owner: text.nullable(),
    leaseMs: integer,
  }),
  row: z.object({ next: z.int() }),
});
const closeQuery = defineQuery('write/close-jobs', { params: z.object({ ids }), row: z.object({ id: text }) });
/** Ends jobs with nothing left to do. */
export const settleJobs = defineQuery('write/settle-jobs', {
  params: z.object({ ids, now: text }),
  row: z.object({ id: text }),
});
const nextJob = defineQuery('read/next-job', {
  params: z.object({ job: text.nullable(), host: text }),
  row: z.object({ id: text }),
});
const claimQuery = defineQuery('write/claim-job-items', {
  params: z.object({ job: text, owner: text, leaseMs: integer, limit: integer, mostSize: integer }),
  row: z.object({ items: z.array(claimed) }),
});
const renewQuery = defineQuery('write/renew-job-items', {
  params: z.object({ ids, owner: text, leaseMs: integer }),
  row: z.object({ id: text }),
});
const finishQuery = defineQuery('write/finish-job-items', {
  params: z.object({ owner: text, items: z.array(finished).readonly(), now: text }),
  row: z.object({ ids: z.array(text) }),
});
const partsQuery = defineQuery('write/add-job-item-parts', {
  params: z.object({ id: text, owner: text, parts: z.array(part).readonly() }),
  row: z.object({ added: z.int() }),
});
const dropParent = defineQuery('write/drop-job-item', {
  params: z.object({ id: text, owner: text }),
  row: z.object({ job: text }),
});
const payloadQuery = defineQuery('read/job-item-payload', {
  params: z.object({ id: text }),
  row: z.object({ payload: text.nullable() }),
});

/** A job that nobody adds to for so long counts as complete: whoever made it is gone. */
const OPEN_MS = 600_000;
/** Longest payload that comes along with a claim, in characters. */
const MOST_SIZE = 100_000;

/** What a new job is to read. */
export type NewJob = {
  readonly name: string;
  /** The machine whose files it reads; null where any can do it. */
  readonly host: string | null;
  /** Its first items, a thousand at most. */
  readonly items: readonly AddedItem[];
  /** Whether more come, until `closeJob`. */
  readonly open: boolean;
  /** Whose items are that are begun at once. */
  readonly lease?: Lease;
};

/** Makes a job in one transaction; gives its id. Its items are numbered from 0: `itemId`. */
export async function createJob(graph: Graph, { name, host, items, open, lease }: NewJob): Promise<string> {
  const id = newJobId();
  const batch = randomUUID();
  const { owner, leaseMs } = lease ?? { owner: null, leaseMs: 0 };
  const createdAt = new Date().toISOString();
  await graph.transact(async (run) => {
    await run(createQuery, { id, name, host, createdAt, openMs: OPEN_MS });
    if (items.length > 0) await run(addItemsQuery, { job: id, batch, items, owner, leaseMs, openMs: OPEN_MS });
    if (!open) await run(closeQuery, { ids: [id] });
    await run(settleJobs, { ids: [id], now: createdAt });
  });
  return id;
}

/** The id of an item of a job by its number. */
export function itemId(job: string, n: number): string {
  return `${job}/${String(n).padStart(7, '0')}`;
}

/** Adds items, a thousand at most a call, and gives how many the job has had; null where the job is not running. */
export async function addJobItems(graph: Graph, job: string, items: readonly AddedItem[]): Promise<number | null> {
  const batch = randomUUID();
  return inJobs(graph, [job], async (run) => {
    const [added] = await run(addItemsQuery, { job, batch, items, owner: null, leaseMs: 0, openMs: OPEN_MS });
    return added?.next ?? null;
  });
}

/** Says that no more items come; a job without any left to do has ended then. */
export function closeJob(graph: Graph, job: string): Promise<void> {
  return inJobs(graph, [job], async (run) => {
    await run(closeQuery, { ids: [job] });
  });
}

/**
 * Takes up to `limit` waiting items for an owner: of the one running job whose turn was longest ago, or of `job` alone.
 * Empty where nothing waits. What two ask for at once is never given to both.
 */
export function claimItems(
  graph: Graph,
  { owner, leaseMs, host, job, limit }: Lease & { host: string; job: string | null; limit: number },
): Promise<readonly ClaimedItem[]> {
  return graph.transact(async (run) => {
    const [next] = await run(nextJob, { job, host });
    if (next === undefined) return [];
    await run(holdJobs, { ids: [next.id] });
    const [row] = await run(claimQuery, { job: next.id, owner, leaseMs, limit, mostSize: MOST_SIZE });
    return row?.items ?? [];
  });
}

/** Tells that an owner is alive and at these items; gives the ids of those that are still its own. */
export async function renewItems(
  graph: Graph,
  held: readonly string[],
  { owner, leaseMs }: Lease,
): Promise<ReadonlySet<string>> {
  return new Set((await graph.write(renewQuery, { ids: held, owner, leaseMs })).map(({ id }) => id));
}

/** Notes what became of items; those that are no longer this owner's are left alone. Safe to repeat. */
export function finishItems(graph: Graph, owner: string, items: readonly FinishedItem[]): Promise<void> {
  const jobs = jobsOf(items.map(({ id }) => id));
  return inJobs(graph, jobs, async (run) => {
    await run(finishQuery, { owner, items, now: new Date().toISOString() });
  });
}

const BATCH = 1000;
const MOST_CHARACTERS = 1_000_000;

/** Puts the articles of an item in its place. When it is ended midway, doing it again adds the rest alone. */
export async function expandItem(graph: Graph, owner: string, id: string, parts: readonly ItemPart[]): Promise<void> {
  for (const batch of cut(parts)) {
    await inJobs(graph, jobsOf([id]), async (run) => {
      await run(partsQuery, { id, owner, parts: batch });
    });
  }
  await inJobs(graph, jobsOf([id]), async (run) => {
    await run(dropParent, { id, owner });
  });
}

/** Batches of at most a thousand parts and about a million characters. */
function* cut(parts: readonly ItemPart[]): Generator<readonly ItemPart[]> {
  let batch: ItemPart[] = [];
  let size = 0;
  for (const one of parts) {
    if (batch.length === BATCH || (batch.length > 0 && size > MOST_CHARACTERS)) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(one);
    size += one.payload?.length ?? 0;
  }
  yield batch;
}

/** What an item holds to be read; null where it is gone. */
export async function readPayload(graph: Graph, id: string): Promise<string | null> {
  return (await graph.write(payloadQuery, { id }))[0]?.payload ?? null;
}

/** Runs work that changes items of jobs: with their locks, and ends those jobs that have nothing left to do. */
export function inJobs<T>(
  graph: Graph,
  jobs: readonly string[],
  work: (run: RunInTransaction) => Promise<T>,
): Promise<T> {
  return graph.transact(async (run) => {
    await run(holdJobs, { ids: jobs });
    const result = await work(run);
    await run(settleJobs, { ids: jobs, now: new Date().toISOString() });
    return result;
  });
}

/** Ids of the jobs that these items belong to, in order. */
export function jobsOf(items: readonly string[]): readonly string[] {
  return [...new Set(items.map((id) => id.split('/')[0] ?? ''))].sort(byCodeUnits);
}

/** Sorts by the time at which it was made. */
function newJobId(): string {
  const chance = Array.from({ length: 5 }, () => randomInt(36).toString(36)).join('');
  return `${Date.now().toString(36).padStart(9, '0')}${chance}`;
}
