import { basename } from 'node:path';
import { countJobItems, listJobItems } from '../../graph/job-items.ts';
import { countJobs, listJobs } from '../../graph/jobs.ts';
import { toConnection } from '../connection.ts';
import type { Context } from '../context.ts';
import { idOf, toGlobalId } from '../global-id.ts';
import type { JobCounts as Counts, JobItemResolvers, JobResolvers, QueryResolvers } from '../types.generated.ts';
import { toPageArguments } from './entity.ts';
import { outcomes } from './ingest.ts';

export const jobQueries = {
  job: (_, { id }, { loaders }) => {
    const known = idOf('Job', id);
    return known === null ? null : loaders.job.load(known);
  },
  jobs: async (_, page, { reader }) => toConnection(await listJobs(reader, page), () => countJobs(reader)),
} satisfies QueryResolvers;

export const Job = {
  id: (job) => toGlobalId('Job', job.id),
  name: ({ name }, _, context) => shownTo(context, name),
  counts: ({ total, waiting, running, unchanged, replaced, failed, cancelled, ...job }): Counts => {
    const done = job.new + unchanged + replaced;
    return { total, waiting, running, done, new: job.new, unchanged, replaced, failed, cancelled };
  },
  items: async (job, { states, told, ...page }, { reader }) => {
    const filter = { states: states ?? null, told: told ?? false };
    const found = await listJobItems(reader, job.id, filter, toPageArguments(page));
    return toConnection(found, () => countJobItems(reader, job.id, filter));
  },
} satisfies JobResolvers;

export const JobItem = {
  name: ({ name }, _, context) => shownTo(context, name),
  outcome: ({ outcome }) => outcome && outcomes[outcome],
  article: ({ articleId }, _, { loaders }) => (articleId === null ? null : loaders.article.load(articleId)),
} satisfies JobItemResolvers;

/** Where files lie on a machine is nothing for everybody. */
function shownTo({ refusal }: Context, name: string): string {
  return refusal === null || !name.startsWith('/') ? name : basename(name);
}
