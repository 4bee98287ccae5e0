import { signal } from '@preact/signals';
import { ask } from '../api/client.ts';
import { ApiError, isAbort, toSentence } from '../api/errors.ts';
import { follow } from '../api/follow.ts';
import {
  CancelJobDocument,
  type EntityCardFragment,
  type IngestInput,
  IngestManyDocument,
  type JobCardFragment,
  JobFoundDocument,
  type JobFoundQuery,
  JobProgressDocument,
} from '../api/operations.generated.ts';
import { counted } from '../words/numbers.ts';
import { toRequests, type Unsent } from './files.ts';
import { announce } from './notices.ts';
import { fetchStart } from './start.ts';

export type FoundJob = NonNullable<JobFoundQuery['job']>;

/** Files that are being read, or were: how far that is, and what was found. */
export type Handed = {
  /** Files that were chosen. */
  readonly files: number;
  readonly unsent: readonly Unsent[];
  /** Null before the server has any of them. */
  readonly job: JobCardFragment | null;
  /** What was found, when all is read; null until then. */
  readonly found: FoundJob | null;
  readonly problem: string | null;
};

/** What is read just now or was last; null when nothing was. */
export const handed = signal<Handed | null>(null);
let current = new AbortController();

/** Hands files to the server, follows the job that reads them, and asks what was found. */
export async function readFiles(files: readonly File[]): Promise<void> {
  const mine = begin(files.length);
  const refuse = (unsent: Unsent) => change(mine, ({ unsent: before }) => ({ unsent: [...before, unsent] }));
  await attempt(mine, async () => {
    let job: JobCardFragment | null = null;
    for await (const articles of toRequests(files, refuse)) job = await send(mine, articles, job, true);
    if (job !== null) await finish(mine, await send(mine, [], job, false));
  });
}

/** Follows a job that the server has begun already. */
export async function followJob(job: JobCardFragment): Promise<void> {
  const mine = begin(1);
  await attempt(mine, () => finish(mine, job));
}

/** Cancels the job that is being read; what has been read stays. */
export async function cancelHanded(): Promise<void> {
  const id = handed.peek()?.job?.id;
  if (id === undefined) return forgetHanded();
  await ask(CancelJobDocument, { id }).catch((failure: unknown) => {
    change(current, () => ({ problem: toSentence(failure) }));
  });
}

/** Forgets what was read; a job that runs goes on without being looked at. */
export function forgetHanded(): void {
  current.abort();
  handed.value = null;
}

/** Whether files are being sent or read. */
export function isUnderWay(now: Handed | null): boolean {
  return (
    now !== null && now.found === null && now.problem === null && (now.job !== null || now.unsent.length < now.files)
  );
}

/** The entities that the articles of a job name, those first that no other article names, then as often as they are named. */
export function foundIn(found: FoundJob): readonly (EntityCardFragment & { readonly fresh: boolean })[] {
  const entities = new Map<string, EntityCardFragment & { readonly fresh: boolean; readonly times: number }>();
  for (const { outcome, article } of found.read.nodes) {
    for (const { entity } of article?.mentions.nodes ?? []) {
      const times = (entities.get(entity.id)?.times ?? 0) + 1;
      entities.set(entity.id, { ...entity, fresh: outcome === 'NEW' && entity.articleCount === 1, times });
    }
  }
  return [...entities.values()].sort((a, b) => Number(b.fresh) - Number(a.fresh) || b.times - a.times);
}

function begin(files: number): AbortController {
  current.abort();
  current = new AbortController();
  handed.value = { files, unsent: [], job: null, found: null, problem: null };
  return current;
}

async function attempt(mine: AbortController, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (failure) {
    if (!isAbort(failure)) change(mine, () => ({ problem: toSentence(failure) }));
  }
}

async function send(
  mine: AbortController,
  articles: readonly IngestInput[],
  job: JobCardFragment | null,
  more: boolean,
): Promise<JobCardFragment> {
  const input = { articles, job: job?.id ?? null, more };
  const { ingestMany } = await ask(IngestManyDocument, { input }, mine.signal);
  if (!ingestMany.job) throw new ApiError('BAD_USER_INPUT', ingestMany.userErrors[0]?.message ?? 'no job');
  const next = ingestMany.job;
  change(mine, () => ({ job: next }));
  return next;
}

async function finish(mine: AbortController, job: JobCardFragment): Promise<void> {
  change(mine, () => ({ job }));
  const isLast = ({ jobProgress: { state, counts } }: { readonly jobProgress: JobCardFragment }) =>
    state !== 'RUNNING' && counts.running === 0;
  for await (const { jobProgress } of follow(JobProgressDocument, { id: job.id }, isLast, mine.signal)) {
    change(mine, () => ({ job: jobProgress }));
  }
  const { job: found } = await ask(JobFoundDocument, { id: job.id }, mine.signal);
  change(mine, () => ({ found, ...(found && { job: found }) }));
  if (found) announce(`${counted(found.counts.done, 'article')} read, ${found.counts.failed} failed`);
  await fetchStart().catch(() => null);
}

function change(mine: AbortController, by: (before: Handed) => Partial<Handed>): void {
  const before = handed.peek();
  if (mine === current && !mine.signal.aborted && before !== null) handed.value = { ...before, ...by(before) };
}
