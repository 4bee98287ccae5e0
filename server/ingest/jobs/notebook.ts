import type { Graph } from '../../graph/graph.ts';
import { type FinishedItem, finishItems } from '../../graph/job-queue.ts';

/** Notes what became of items, many at once: an item takes no request of its own. */
export type Notebook = {
  /** Resolves when it is noted, together with what else became known meanwhile. */
  note(item: FinishedItem): Promise<void>;
};

/** Makes a notebook: while one note is written the next gathers. `finishItems` may be repeated, so a failed one may be too. */
export function createNotebook(graph: Graph, owner: string): Notebook {
  let waiting: FinishedItem[] = [];
  let next: Promise<void> | null = null;
  let writing: Promise<unknown> = Promise.resolve();
  const write = async () => {
    await writing.catch(() => {});
    const items = waiting;
    waiting = [];
    next = null;
    const done = finishItems(graph, owner, items);
    writing = done;
    await done;
  };
  return {
    note: (item) => {
      waiting.push(item);
      next ??= write();
      return next;
    },
  };
}
