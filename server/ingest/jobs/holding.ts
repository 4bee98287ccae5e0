import type { Graph } from '../../graph/graph.ts';
import { returnItems } from '../../graph/job-changes.ts';
import { type Lease, renewItems } from '../../graph/job-queue.ts';

/** The items in a process's hands: kept its own by signs of life for as long as it has them. */
export type Holding = {
  readonly lease: Lease;
  add(ids: readonly string[]): void;
  remove(id: string): void;
  /** Whether it still has an item: another may have got it when no sign of life came through for long. */
  has(id: string): boolean;
  /** Lets these wait again for whoever comes next. */
  giveBack(ids: readonly string[]): Promise<void>;
  /** Ends the signs of life. */
  stop(): void;
};

/** How long an item stays its owner's without a sign of life, in milliseconds. */
const LEASE_MS = 30_000;

/** Makes a holding that gives its signs of life by itself, three to a lease. A graph that is away is asked again at the next. */
export function createHolding(graph: Graph, owner: string, leaseMs = LEASE_MS): Holding {
  const held = new Set<string>();
  const lease = { owner, leaseMs };
  const renew = async () => {
    if (held.size === 0) return;
    const asked = [...held];
    const own = await renewItems(graph, asked, lease);
    for (const id of asked) if (!own.has(id)) held.delete(id);
  };
  const timer = setInterval(() => renew().catch(() => {}), leaseMs / 3);
  timer.unref();
  return {
    lease,
    add: (ids) => {
      for (const id of ids) held.add(id);
    },
    remove: (id) => void held.delete(id),
    has: (id) => held.has(id),
    giveBack: async (ids) => {
      for (const id of ids) held.delete(id);
      await returnItems(graph, owner, ids);
    },
    stop: () => clearInterval(timer),
  };
}
