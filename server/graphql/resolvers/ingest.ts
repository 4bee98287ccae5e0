import { nameOf, readGivenText } from '../../ingest/jobs/given-article.ts';
import type { Payload } from '../../ingest/jobs/read-item.ts';
import type {
  IngestPayload as Answer,
  IngestInput,
  IngestPayloadResolvers,
  MutationResolvers,
} from '../types.generated.ts';
import { toUserError } from './user-error.ts';

/** What ingest did, and the ids of job and article; these are read back only where they are asked for. */
export type Done = Omit<Answer, 'article' | 'job'> & {
  readonly jobId: string | null;
  readonly articleId: string | null;
};

/** `ingest`: one article, at once. `schema.ts` guards all mutations. */
export const mutations = {
  ingest: async (_, { input }, { jobs }): Promise<Done> => {
    const nothing = { jobId: null, articleId: null, outcome: null, skipped: [], userErrors: [] };
    try {
      const { job, finished, error } = await jobs.readNow(nameOf(input), toPayload(input));
      if (error !== undefined) return { ...nothing, jobId: job, userErrors: [toUserError(error, placeOf(input))] };
      const { articleId = null, outcome = null, skipped = [] } = finished ?? {};
      return { ...nothing, jobId: job, articleId, outcome: outcome && outcomes[outcome], skipped };
    } catch (error) {
      return { ...nothing, userErrors: [toUserError(error, placeOf(input))] };
    }
  },
} satisfies MutationResolvers;

/** What is plainly no article is told before there is a job. */
function toPayload(given: IngestInput): Payload {
  return typeof given.text === 'string' && !given.file ? { document: readGivenText(given) } : { given };
}

/** An article that is stored but can't be read back is an error of this field alone: what became of it is told. */
export const IngestPayload = {
  job: ({ jobId }, _, { loaders }) => (jobId === null ? null : loaders.job.clear(jobId).load(jobId)),
  article: ({ articleId }, _, { loaders }) =>
    articleId === null ? null : loaders.article.clear(articleId).load(articleId),
} satisfies IngestPayloadResolvers;

/** The API's words for what became of an article. */
export const outcomes = { new: 'NEW', unchanged: 'UNCHANGED', replaced: 'REPLACED' } as const;

/** Where in the input the article was given. */
function placeOf({ text, file }: IngestInput): readonly string[] {
  return ['input', file ? 'file' : typeof text === 'string' ? 'text' : 'url'];
}
