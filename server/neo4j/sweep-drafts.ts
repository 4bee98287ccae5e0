import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { processStart } from './process-start.ts';

/** Removes what killed processes left half made in a folder: entries named `….PID.tmp` of processes that are gone. */
export function sweepDrafts(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = /\.(\d+)\.tmp$/.exec(name)?.[1];
    if (pid && processStart(Number(pid)) === null) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
