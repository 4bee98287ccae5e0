import type { Graph } from '../../graph/graph.ts';
import { type AddedItem, addJobItems, closeJob, createJob } from '../../graph/job-queue.ts';
import { findFiles, type NotRead } from '../paths.ts';
import { isAddress } from '../read-url.ts';
import { writePayload } from './read-item.ts';

/** What a job on this machine is to read. */
export type PathJob = {
  /** Files, folders and addresses. */
  readonly paths: readonly string[];
  /** Whether the pages that feeds link to are fetched too. */
  readonly follow: boolean;
  /** This machine. */
  readonly host: string;
};

/** The most items of one request. */
const BATCH = 1000;

/** Makes a job of files, folders and addresses; gives its id, how many items it has, and what in folders it passes over. */
export async function createPathJob(
  graph: Graph,
  { paths, follow, host }: PathJob,
): Promise<{ readonly job: string; readonly items: number; readonly ignored: readonly NotRead[] }> {
  const found = await findFiles(paths.filter((path) => !isAddress(path)));
  const items = [
    ...found.failed.map(({ path, why }) => ({ ...waiting(path), state: 'failed' as const, ...unreadable(why) })),
    ...found.files.map(waiting),
    ...[...new Set(paths.filter(isAddress))].map((url) => ofAddress(url, follow)),
  ];
  const name = paths.length === 1 ? (paths[0] ?? '') : `${paths[0] ?? 'nothing'} and ${paths.length - 1} more`;
  const job = await createJob(graph, { name, host, items: items.slice(0, BATCH), open: items.length > BATCH });
  for (let from = BATCH; from < items.length; from += BATCH) {
    await addJobItems(graph, job, items.slice(from, from + BATCH));
  }
  if (items.length > BATCH) await closeJob(graph, job);
  return { job, items: items.length, ignored: found.ignored };
}

function waiting(path: string): AddedItem {
  const state = 'waiting' as const;
  return { name: path, kind: 'file', state, path, place: null, payload: null, code: null, reason: null };
}

function unreadable(reason: string) {
  return { code: 'UNREADABLE', reason };
}

function ofAddress(url: string, follow: boolean): AddedItem {
  return { ...waiting(url), kind: 'input', path: null, payload: writePayload({ given: { url, follow } }) };
}
