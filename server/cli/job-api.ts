import { setTimeout as sleep } from 'node:timers/promises';
import { AnswerError } from '../errors.ts';
import { toGlobalId } from '../graphql/global-id.ts';
import type { GivenArticle } from '../ingest/jobs/given-article.ts';
import type { ToldItem } from '../ingest/report.ts';
import { type ApiPage, askApi, eachNode } from './ask-api.ts';
import type { Api } from './open-api.ts';

/** A job as the API tells of it. */
export type SeenJob = {
  readonly id: string;
  readonly name: string;
  readonly state: 'RUNNING' | 'PAUSED' | 'DONE' | 'CANCELLED';
  readonly createdAt: string;
  readonly finishedAt: string | null;
  readonly host: string | null;
  readonly counts: Readonly<
    Record<'total' | 'waiting' | 'running' | 'done' | 'new' | 'unchanged' | 'replaced' | 'failed' | 'cancelled', number>
  >;
};

type Payload = { readonly job: SeenJob | null; readonly userErrors: readonly { readonly message: string }[] };
const JOB = `id name state createdAt finishedAt host
  counts { total waiting running done new unchanged replaced failed cancelled }`;
const PAYLOAD = `{ job { ${JOB} } userErrors { message } }`;
const LOOK_MS = 400;

/** The API's jobs, for commands. All throw ServerError where no answer comes, AnswerError where it is an error. */
export type JobApi = ReturnType<typeof createJobApi>;

/** What a person types of a job, as the API's id: the short one that commands print, or the API's own. */
export function toJobId(typed: string): string {
  return /^[0-9a-z]{14}$/.test(typed) ? toGlobalId('Job', typed) : typed;
}

/** The short id of a job. */
export function shortId(id: string): string {
  return Buffer.from(id, 'base64url').toString('utf8').replace(/^Job:/, '');
}

/** Speaks of jobs with an API. */
export function createJobApi(api: Api) {
  const askFor = async <T>(query: string, variables: Readonly<Record<string, unknown>>): Promise<T> =>
    (await askApi(api, query, variables)) as T;
  const change = async (mutation: string, variables: Readonly<Record<string, unknown>>): Promise<SeenJob> => {
    const { payload } = await askFor<{ payload: Payload }>(mutation, variables);
    const [problem] = payload.userErrors;
    if (problem || payload.job === null) throw new AnswerError(1, problem?.message ?? 'there is no such job');
    return payload.job;
  };
  const see = async (id: string): Promise<SeenJob | null> =>
    (await askFor<{ job: SeenJob | null }>(`query ($id: ID!) { job(id: $id) { ${JOB} } }`, { id })).job;
  return {
    see,
    list: async (first: number): Promise<readonly SeenJob[]> =>
      (
        await askFor<{ jobs: { nodes: readonly SeenJob[] } }>(
          `query ($first: Int) { jobs(first: $first) { nodes { ${JOB} } } }`,
          { first },
        )
      ).jobs.nodes,
    /** Hands over articles to a job, or to a new one; `more` says that others follow. */
    add: (articles: readonly GivenArticle[], job: string | null, more: boolean): Promise<SeenJob> =>
      change(`mutation ($input: IngestManyInput!) { payload: ingestMany(input: $input) ${PAYLOAD} }`, {
        input: { articles, job, more },
      }),
    change: (what: 'cancelJob' | 'resumeJob' | 'retryJob', id: string): Promise<SeenJob> =>
      change(`mutation ($id: ID!) { payload: ${what}(id: $id) ${PAYLOAD} }`, { id }),
    /** Looks at a job, some times a second, until `enough`, until it has ended, or until `signal` is aborted. */
    follow: async (
      job: SeenJob,
      enough: (job: SeenJob) => boolean,
      show: (job: SeenJob) => void,
      signal: AbortSignal,
    ): Promise<SeenJob> => {
      let seen = job;
      while (!signal.aborted && !enough(seen) && (seen.state === 'RUNNING' || seen.counts.running > 0)) {
        await sleep(LOOK_MS, undefined, { signal }).catch(() => {});
        seen = (await see(job.id)) ?? seen;
        show(seen);
      }
      return seen;
    },
    /** Its items of which there is something to tell, in order. */
    told: (id: string): AsyncGenerator<ToldItem> =>
      eachNode(async (after) => {
        const { job } = await askFor<{ job: { items: ApiPage<ToldItem> } | null }>(
          `query ($id: ID!, $after: String) { job(id: $id) { items(told: true, first: 100, after: $after) {
            nodes { name code reason skipped } pageInfo { hasNextPage endCursor } } } }`,
          { id, after },
        );
        return job?.items ?? null;
      }),
  };
}
