import { setTimeout as sleep } from 'node:timers/promises';
import { ForbiddenError, GraphUnavailableError, InvalidInputError } from '../../errors.ts';
import { hasEnded, type JobRecord, readJobs } from '../../graph/jobs.ts';
import type { Context } from '../context.ts';
import { requireId } from '../global-id.ts';
import type { SubscriptionResolvers } from '../types.generated.ts';

/** How often a job is looked at, in milliseconds. */
const LOOK_MS = 400;

export const subscriptions = {
  jobProgress: {
    subscribe: (_, { id }, context) => {
      if (context.refusal !== null) throw new ForbiddenError(context.refusal);
      return follow(requireId('Job', 'id', id), context);
    },
    resolve: (job: JobRecord) => job,
  },
} satisfies SubscriptionResolvers;

/** A job each time it has changed, until it has ended or the caller goes away; a graph that is away is waited for. */
async function* follow(id: string, { reader, signal }: Context): AsyncGenerator<JobRecord> {
  let told = '';
  while (!signal.aborted) {
    const job = await look(id, { reader, signal });
    const line = JSON.stringify(job);
    if (job !== null && line !== told) yield job;
    told = line;
    if (job !== null && hasEnded(job)) return;
    await sleep(LOOK_MS, undefined, { signal }).catch(() => {});
  }
}

/** Null where it can't be told just now. Throws InvalidInputError where there is no such job, or no more. */
async function look(id: string, { reader, signal }: Pick<Context, 'reader' | 'signal'>): Promise<JobRecord | null> {
  try {
    const job = (await readJobs(reader, [id])).get(id);
    if (job === undefined) throw new InvalidInputError('id', 'there is no such job');
    return job;
  } catch (error) {
    if (error instanceof GraphUnavailableError || signal.aborted) return null;
    throw error;
  }
}
