import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { processStart } from '../neo4j/process-start.ts';
import { writePrivately } from '../neo4j/write-privately.ts';

/** A server that runs on a data folder: where it answers, and its process. */
export type RunningServer = { readonly url: string; readonly pid: number };

const shape = z.object({ url: z.url(), pid: z.int().positive(), started: z.string() });

/** Finds the server that runs on a data folder: its address, ending in a slash. Null when none runs. */
export function findRunningServer(dataFolder: string): RunningServer | null {
  try {
    const { url, pid, started } = shape.parse(JSON.parse(readFileSync(fileIn(dataFolder), 'utf8')));
    return processStart(pid) === started ? { url, pid } : null;
  } catch {
    return null;
  }
}

/** Notes in the data folder that this process serves it at `url`; the returned function takes the note back. */
export function noteRunningServer(dataFolder: string, url: string): () => void {
  const file = fileIn(dataFolder);
  writePrivately(file, `${JSON.stringify({ url, pid: process.pid, started: processStart(process.pid) })}\n`);
  return () => {
    if (findRunningServer(dataFolder)?.pid === process.pid) rmSync(file, { force: true });
  };
}

function fileIn(dataFolder: string): string {
  return join(dataFolder, 'server.json');
}
