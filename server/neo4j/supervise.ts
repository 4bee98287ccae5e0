import { setTimeout as sleep } from 'node:timers/promises';
import type { GuardedProcess } from './guarded-process.ts';

/** What a supervised server is doing. */
export type LocalState = 'starting' | 'ready' | 'reconnecting' | 'stopped';

/** A server that is started again whenever it ends. */
export type Supervised = {
  state(): LocalState;
  /** The process now; null between two. */
  pid(): number | null;
  /** Ends the process, so that it is started again. */
  restart(): void;
  /** Ends it and keeps it ended. Resolves with its exit code. */
  stop(): Promise<number>;
};

/** How to start the server again, and whom to tell. */
export type Supervision = {
  /** Starts a process; it need not be ready. */
  readonly launch: () => Promise<GuardedProcess>;
  /** Resolves true when the process is ready, false when it won't be. */
  readonly awaitReady: (process: GuardedProcess) => Promise<boolean>;
  readonly onState: (state: LocalState) => void;
  /** Waits between attempts, in milliseconds; the last one repeats. */
  readonly backOff: readonly number[];
};

/** Watches a process that is ready; when it ends, starts another until one is ready. */
export function supervise(first: GuardedProcess, supervision: Supervision): Supervised {
  let current: GuardedProcess | null = first;
  let state: LocalState = 'ready';
  const become = (next: LocalState) => {
    if (state === next || state === 'stopped') return;
    state = next;
    supervision.onState(next);
  };
  const stopping = new AbortController();
  const watching = keepAlive(first, supervision, stopping.signal, (next, process) => {
    current = process;
    become(next);
  });
  let stopped: Promise<number> | null = null;
  const stop = async () => {
    become('stopped');
    stopping.abort();
    const code = (await current?.stop()) ?? 0;
    await watching;
    return code;
  };
  return {
    state: () => state,
    pid: () => current?.pid ?? null,
    restart: () => void current?.stop(),
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}

async function keepAlive(
  first: GuardedProcess,
  { launch, awaitReady, backOff }: Supervision,
  stopping: AbortSignal,
  report: (state: LocalState, process: GuardedProcess | null) => void,
): Promise<void> {
  let process = first;
  for (;;) {
    await process.exited.catch(() => {});
    for (let attempt = 0, ready = false; !ready; attempt++) {
      if (stopping.aborted) return;
      report('reconnecting', null);
      await sleep(backOff[Math.min(attempt, backOff.length - 1)], undefined, { signal: stopping }).catch(() => {});
      if (stopping.aborted) return;
      const next = await launch().catch(() => null);
      if (next === null) continue;
      process = next;
      report('reconnecting', process);
      if (stopping.aborted) await process.stop();
      ready = await awaitReady(process);
      if (!ready) await process.stop();
    }
    report('ready', process);
  }
}
