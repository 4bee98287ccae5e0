import { GraphUnavailableError } from '../../errors.ts';
import type { ClaimedItem } from '../../graph/job-queue.ts';
import { createPatience, type Patiently } from './await-graph.ts';
import { createBell } from './bell.ts';
import { createFeed } from './feed.ts';
import type { Holding } from './holding.ts';
import { createNotebook, type Notebook } from './notebook.ts';
import { type Tools, workItem } from './work-item.ts';

/** What a worker works with. */
export type WorkerParts = Omit<Tools, 'owner'> & {
  readonly holding: Holding;
  /** This machine: files of others can't be read here. */
  readonly host: string;
  /** Whether the owner of an item is known to be gone, so that its time need not be waited for. */
  readonly isGone?: (owner: string) => boolean;
  /** Resolves when there is room on the disk for more. */
  readonly awaitRoom?: (signal: AbortSignal) => Promise<void>;
  /** Called with what is no fault of an item, but a bug: it fails that item alone. */
  readonly onBug?: (name: string, error: unknown) => void;
  /** How long Neo4j may be away before the work is given up, in milliseconds; for ever when not given. */
  readonly patienceMs?: number;
};

/** Works on the items of jobs. */
export type Worker = {
  /**
   * Works on all jobs until it is told to stop, or on one until that has ended. It ends with nothing in its hands: what
   * was begun is finished, the rest waits again. Throws GraphUnavailableError when patience ends.
   */
  run(job: string | null, signal: AbortSignal): Promise<void>;
  /** Something waits: an idle worker looks at once. */
  wake(): void;
};

/** Items under way at once: while some are written in one transaction, enough others are read to fill the next. */
const AT_ONCE = 160;

/** Makes a worker. */
export function createWorker(parts: WorkerParts): Worker {
  const notebook = createNotebook(parts.graph, parts.holding.lease.owner);
  const bell = createBell();
  return {
    run: async (job, signal) => {
      const patiently = createPatience(parts.graph, signal, parts.patienceMs);
      const feed = createFeed(parts, job, { signal, bell, patiently });
      const notes = new Set<Promise<unknown>>();
      const work = async () => {
        for (let item = await feed.next(); item !== null; item = await feed.next()) {
          const noted = await finish(parts, notebook, item, patiently);
          const note = noted().finally(() => notes.delete(note));
          notes.add(note);
          note.catch(() => {}); // Told below, by Promise.allSettled.
        }
      };
      const results = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
      const noted = await Promise.allSettled([...notes, feed.close().catch(ignoreOutage)]);
      for (const result of [...results, ...noted]) if (result.status === 'rejected') throw result.reason;
    },
    wake: bell.ring,
  };
}

/** Works on an item to its end, however often Neo4j goes away meanwhile. Gives what notes it, which need not be waited for. */
async function finish(
  parts: WorkerParts,
  notebook: Notebook,
  item: ClaimedItem,
  patiently: Patiently,
): Promise<() => Promise<void>> {
  const { holding, onBug } = parts;
  const { owner } = holding.lease;
  const worked = await patiently(() => workItem({ ...parts, owner }, item));
  if (worked !== null && 'finished' in worked && worked.finished.code === 'UNEXPECTED')
    onBug?.(item.name, worked.error);
  return async () => {
    if (worked !== null && 'finished' in worked) await patiently(() => notebook.note(worked.finished));
    if (worked === null) await holding.giveBack([item.id]).catch(ignoreOutage);
    holding.remove(item.id);
  };
}

function ignoreOutage(error: unknown): void {
  if (!(error instanceof GraphUnavailableError)) throw error;
}
