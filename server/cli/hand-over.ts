import { ServerError, StoppedError } from '../errors.ts';
import type { GivenArticle } from '../ingest/jobs/given-article.ts';
import { findFiles, type NotRead } from '../ingest/paths.ts';
import { createProgress } from '../ingest/progress.ts';
import { isAddress } from '../ingest/read-url.ts';
import { reportOf } from '../ingest/report.ts';
import type { Io } from './command.ts';
import { eachBatch } from './hand-over-batches.ts';
import { createJobApi, type JobApi, type SeenJob, shortId } from './job-api.ts';
import type { Api } from './open-api.ts';
import type { Outcome } from './work-here.ts';

/** Items that wait on the server at most before more are sent. */
const MOST_WAITING = 2_000;

const NOTHING = { counts: { new: 0, unchanged: 0, replaced: 0 }, told: [] } as const;

/**
 * Hands files, folders and addresses to a running server as one job, by batches, and shows how far that is until it has
 * ended. After a stop the server goes on with what it has. What a server that doesn't answer was to get is told of each path.
 */
export async function handOver(api: Api, paths: readonly string[], follow: boolean, io: Io): Promise<Outcome> {
  const { files, ignored, failed } = await findFiles(paths.filter((path) => !isAddress(path)));
  const addresses = [...new Set(paths.filter(isAddress))];
  const all = [...files, ...addresses];
  const jobs = createJobApi(api);
  const progress = createProgress(io.err);
  const show = ({ counts }: SeenJob) =>
    progress.at(counts.total - counts.waiting - counts.running, Math.max(all.length, counts.total));
  const unread: NotRead[] = [...failed];
  const sending = { batches: eachBatch(files, addresses, follow, unread), show, signal: io.signal };
  progress.start(all.length);
  try {
    const job = await send(jobs, sending);
    if (job instanceof ServerError) {
      unread.push(...all.map((path) => ({ path, why: job.message })));
      return { report: await reportOf(NOTHING, unread, ignored), stopped: null };
    }
    const counted = job === null ? NOTHING : { counts: job.counts, told: jobs.told(job.id) };
    return { report: await reportOf(counted, unread, ignored), stopped: job && stoppedAt(job) };
  } finally {
    progress.stop();
  }
}

type Sending = {
  readonly batches: AsyncIterable<readonly GivenArticle[]>;
  readonly show: (job: SeenJob) => void;
  readonly signal: AbortSignal;
};

/** Gives the job at its end, null without articles, and why nothing was sent where the server takes none at all. */
async function send(jobs: JobApi, { batches, show, signal }: Sending): Promise<SeenJob | ServerError | null> {
  let job: SeenJob | null = null;
  try {
    for await (const batch of batches) {
      if (signal.aborted) break;
      job = await jobs.add(batch, job?.id ?? null, true);
      show(job);
      job = await jobs.follow(job, ({ counts }) => counts.waiting < MOST_WAITING, show, signal);
    }
  } catch (error) {
    if (job === null && error instanceof ServerError) return error;
    throw error;
  }
  if (job === null) return null;
  return jobs.follow(await jobs.add([], job.id, false), () => false, show, signal);
}

function stoppedAt({ id, state, counts }: SeenJob): StoppedError | null {
  const left = counts.waiting + counts.running;
  if (left === 0) return null;
  const short = shortId(id);
  if (state === 'PAUSED') return new StoppedError(left, `Go on with: modelscape jobs resume ${short}`);
  return new StoppedError(left, `The server goes on with them. To cancel that: modelscape jobs cancel ${short}`);
}
