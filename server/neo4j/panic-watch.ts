import { setTimeout as sleep } from 'node:timers/promises';
import { GraphUnavailableError } from '../errors.ts';
import { type GraphOptions, openGraph } from '../graph/graph.ts';

const EVERY_MS = 10_000;
const PANICKED = /TransactionStartFailed|DatabaseUnavailable/;

/**
 * Calls `restart` when the database has given up while its process lives: after a full disk every transaction fails until
 * the process is started anew, though the port answers. Asked every ten seconds; two such answers in a row count.
 */
export async function watchForPanic(
  options: GraphOptions,
  restart: () => void,
  signal: AbortSignal,
  everyMs = EVERY_MS,
): Promise<void> {
  const graph = openGraph(options);
  const pause = () => sleep(everyMs, undefined, { signal, ref: false }).catch(() => {});
  let bad = 0;
  for (await pause(); !signal.aborted; await pause()) {
    bad = await graph.ping().then(
      () => 0,
      (error: unknown) => (isPanic(error) ? bad + 1 : 0),
    );
    if (bad < 2) continue;
    bad = 0;
    restart();
  }
  await graph.close();
}

function isPanic(error: unknown): boolean {
  if (!(error instanceof GraphUnavailableError)) return false;
  const { cause } = error;
  return cause instanceof Error && 'code' in cause && PANICKED.test(String(cause.code));
}
