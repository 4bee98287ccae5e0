import { readFileSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { processStart } from './process-start.ts';
import { writePrivately } from './write-privately.ts';

const shape = z.object({ pid: z.int().positive(), started: z.string() });

/** Notes which process runs Neo4j, so that a later start can tell whether it still does. */
export function noteProcess(file: string, pid: number): void {
  writePrivately(file, JSON.stringify({ pid, started: processStart(pid) }));
}

/**
 * Waits until the Neo4j that an earlier start noted is gone: its guard ends it when its starter was killed. After the
 * given time it is killed. The note is removed.
 */
export async function awaitPredecessor(file: string, timeoutMs: number, say: (line: string) => void): Promise<void> {
  const pid = findProcess(file);
  if (pid !== null) {
    say(`Waiting for the Neo4j of the last run (process ${pid}) to end`);
    const end = Date.now() + timeoutMs;
    while (findProcess(file) !== null && Date.now() < end) await sleep(100);
    if (findProcess(file) !== null) process.kill(pid, 'SIGKILL');
    while (findProcess(file) !== null) await sleep(100);
  }
  rmSync(file, { force: true });
}

function findProcess(file: string): number | null {
  try {
    const { pid, started } = shape.parse(JSON.parse(readFileSync(file, 'utf8')));
    return processStart(pid) === started ? pid : null;
  } catch {
    return null;
  }
}
