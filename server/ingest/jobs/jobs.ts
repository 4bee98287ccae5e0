import { cancelJob, resumeJob, retryJob } from '../../graph/job-changes.ts';
import {
  type AddedItem,
  addJobItems,
  type ClaimedItem,
  closeJob,
  createJob,
  type FinishedItem,
  finishItems,
  itemId,
} from '../../graph/job-queue.ts';
import { type GivenArticle, nameOf } from './given-article.ts';
import type { Holding } from './holding.ts';
import { type Payload, writePayload } from './read-item.ts';
import { type Tools, workItem } from './work-item.ts';
import type { Worker } from './worker.ts';

/** What became of one article that was read at once; `finished` is null where it turned out to hold many, which now wait. */
export type ReadNow = { readonly job: string; readonly finished: FinishedItem | null; readonly error?: unknown };

/** Where what is to be read is handed in. */
export type Jobs = {
  /** Reads one article at once, as a job of its own: when this process ends midway, the next goes on with it. */
  readNow(name: string, payload: Payload): Promise<ReadNow>;
  /** Adds articles to a job, a new one where `job` is null; `more` says that others will follow. Gives the job's id, null where it has ended. */
  add(articles: readonly GivenArticle[], job: string | null, more: boolean): Promise<string | null>;
  cancel(job: string): Promise<boolean>;
  resume(job: string): Promise<boolean>;
  retry(job: string): Promise<number>;
};

/** What it takes to read articles that are handed in. */
export type JobsParts = Omit<Tools, 'owner'> & { readonly holding: Holding; readonly worker: Pick<Worker, 'wake'> };

/** Makes the place where articles are handed in; `worker` reads those that can wait. */
export function createJobs(parts: JobsParts): Jobs {
  const { graph, holding, worker } = parts;
  const { lease } = holding;
  const woken = <T>(result: T): T => {
    worker.wake();
    return result;
  };
  return {
    readNow: async (name, payload) => {
      const added = toItem(name, payload, 'running');
      const job = await createJob(graph, { name, host: null, items: [added], open: false, lease });
      const item = begun(itemId(job, 0), added);
      holding.add([item.id]);
      try {
        const worked = await workItem({ ...parts, owner: lease.owner }, item);
        if ('expanded' in worked) return woken({ job, finished: null });
        await finishItems(graph, lease.owner, [worked.finished]);
        return { job, ...worked };
      } finally {
        holding.remove(item.id);
      }
    },
    add: async (articles, job, more) => {
      const items = articles.map((given) => toItem(nameOf(given), { given }, 'waiting'));
      if (job === null) {
        const name = items.length === 1 && !more ? (items[0]?.name ?? '') : nameOfAll(items.length, more);
        return woken(await createJob(graph, { name, host: null, items, open: more }));
      }
      if (items.length > 0 && (await addJobItems(graph, job, items)) === null) return null;
      if (!more) await closeJob(graph, job);
      return woken(job);
    },
    cancel: (job) => cancelJob(graph, job),
    resume: async (job) => woken(await resumeJob(graph, job)),
    retry: async (job) => woken(await retryJob(graph, job)),
  };
}

function nameOfAll(count: number, more: boolean): string {
  return more ? 'Articles' : `${count} articles`;
}

function toItem(name: string, payload: Payload, state: 'waiting' | 'running'): AddedItem {
  const text = writePayload(payload);
  return { name, kind: 'input', state, path: null, place: null, payload: text, code: null, reason: null };
}

function begun(id: string, { name, payload }: AddedItem): ClaimedItem {
  return { id, name, kind: 'input', path: null, attempts: 1, payload, stored: false };
}
