import { InvalidInputError, LimitExceededError } from '../../errors.ts';
import type { Context } from '../context.ts';
import { idOf, requireId } from '../global-id.ts';
import type { JobPayload as Answer, JobPayloadResolvers, MutationResolvers, UserError } from '../types.generated.ts';

/** What was asked of a job, and its id; it is read only where it is asked for. */
export type Asked = Omit<Answer, 'job'> & { readonly jobId: string | null };

/** Most articles of one request. */
const MOST_ARTICLES = 100;

/** What changes jobs. `schema.ts` guards all mutations. */
export const jobMutations = {
  ingestMany: async (_, { input: { articles, job, more } }, { jobs }): Promise<Asked> => {
    if (articles.length > MOST_ARTICLES) throw new LimitExceededError('articles', articles.length, MOST_ARTICLES);
    const known = job === null || job === undefined ? null : requireId('Job', 'job', job);
    const jobId = await jobs.add(articles, known, more ?? false);
    return jobId === null ? refused('it has ended; leave job out for a new one') : { jobId, userErrors: [] };
  },
  cancelJob: (_, { id }, context) => change(id, context.jobs.cancel, 'it has ended already'),
  resumeJob: (_, { id }, context) => change(id, context.jobs.resume, 'it has ended'),
  retryJob: (_, { id }, context) =>
    change(id, async (job) => (await context.jobs.retry(job)) > 0, 'nothing of it failed that could be read again'),
} satisfies MutationResolvers;

export const JobPayload = {
  job: ({ jobId }, _, { loaders }: Context) => (jobId === null ? null : loaders.job.clear(jobId).load(jobId)),
} satisfies JobPayloadResolvers;

async function change(id: string, work: (job: string) => Promise<boolean>, why: string): Promise<Asked> {
  const job = idOf('Job', id);
  if (job === null) return refused('this is not an id of a job that this API gave');
  return (await work(job)) ? { jobId: job, userErrors: [] } : { ...refused(why), jobId: job };
}

function refused(why: string): Asked {
  const { code, message } = new InvalidInputError('job', why);
  const error: UserError = { code, message, path: ['input', 'job'] };
  return { jobId: null, userErrors: [error] };
}
