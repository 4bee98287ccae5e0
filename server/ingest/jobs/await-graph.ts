import { setTimeout as sleep } from 'node:timers/promises';
import { AppError, GraphRefusedError, GraphUnavailableError } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 3_000;

/** Does some work, and again when Neo4j is back whenever that is away; null when a stop ended the wait. */
export type Patiently = <T>(work: () => Promise<T>) => Promise<T | null>;

/**
 * Makes what waits for Neo4j: all that wait at once ask whether it is back by one question. `signal` ends the wait; after
 * `patienceMs` it throws what Neo4j said.
 */
export function createPatience(graph: Graph, signal: AbortSignal, patienceMs = Number.POSITIVE_INFINITY): Patiently {
  let waiting: Promise<boolean> | null = null;
  const wait = (): Promise<boolean> => {
    waiting ??= untilBack(graph, signal, Date.now() + patienceMs).finally(() => {
      waiting = null;
    });
    return waiting;
  };
  return async (work) => {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (!(await isOutage(graph, error))) throw error;
        if (await wait()) continue;
        if (signal.aborted) return null;
        throw error;
      }
    }
  };
}

/** Whether an error says that Neo4j is away, which is no fault of what was asked of it. */
export async function isOutage(graph: Graph, error: unknown): Promise<boolean> {
  if (error instanceof GraphUnavailableError || error instanceof GraphRefusedError) return true;
  if (error instanceof AppError) return false;
  // A server that is killed in the middle of a query says many things; whether it is there is known by asking.
  return graph.ping().then(
    () => false,
    () => true,
  );
}

/** Gives whether Neo4j answered before the end. */
async function untilBack(graph: Graph, signal: AbortSignal, end: number): Promise<boolean> {
  for (let pause = FIRST_PAUSE_MS; !signal.aborted && Date.now() < end; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    await sleep(pause, undefined, { signal }).catch(() => {});
    try {
      await graph.ping();
      return true;
    } catch {
      // Still away.
    }
  }
  return false;
}
