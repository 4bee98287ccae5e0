import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { GraphRefusedError } from '../errors.ts';
import { type GraphOptions, openGraph } from '../graph/graph.ts';
import type { GuardedProcess } from './guarded-process.ts';

/** Why a server is not ready: its process ended, it took too long, or it refuses the password or the query. */
export type NotReady = { readonly reason: 'ended' | 'slow' | 'refused'; readonly cause?: unknown };

/** Waits until a transaction on the database succeeds. Null then, else why it won't. */
export async function awaitReady(
  process: GuardedProcess,
  options: GraphOptions,
  timeoutMs: number,
): Promise<NotReady | null> {
  let ended = false;
  void process.exited.finally(() => {
    ended = true;
  });
  const port = Number(new URL(options.uri).port);
  const graph = openGraph(options);
  try {
    for (const end = Date.now() + timeoutMs; Date.now() < end; await sleep(50)) {
      if (ended) return { reason: 'ended' };
      // The driver would back off for seconds; a bare connection tells at once when the port is open.
      if (!(await accepts(port))) continue;
      const refusal = await graph.ping().then(
        () => null,
        (error: unknown) => error,
      );
      if (refusal === null) return null;
      // All else may pass: on a busy machine the first query can take longer than it may.
      if (refusal instanceof GraphRefusedError) return { reason: 'refused', cause: refusal };
    }
    return { reason: 'slow' };
  } finally {
    await graph.close();
  }
}

async function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const answer = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
  });
}
