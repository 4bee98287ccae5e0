import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 2_000;

/**
 * Tries again for two seconds while the failure is of the given kind: what an earlier run holds may be about to be given
 * back, since a start often follows a stop at once. Then throws the last failure.
 */
export async function retryWhile<T>(isPassing: (error: unknown) => boolean, work: () => T | Promise<T>): Promise<T> {
  for (const end = Date.now() + PATIENCE_MS; ; await sleep(100)) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error) || Date.now() > end) throw error;
    }
  }
}
