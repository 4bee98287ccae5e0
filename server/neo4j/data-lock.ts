import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { SetupError } from '../errors.ts';
import { processStart } from './process-start.ts';

const holder = z.object({ pid: z.int().positive(), started: z.string() });
type Holder = z.infer<typeof holder>;

/**
 * Takes the data folder for this process; the returned function gives it back. The lock is a file that names a process
 * by number and start time, so one left by a killed process counts for nothing, even when its number runs again.
 * Throws SetupError when another process has it. Neo4j's own lock on its store stands behind this one.
 */
export function lockDataFolder(dataFolder: string): () => void {
  const file = join(dataFolder, 'lock');
  const own = JSON.stringify({ pid: process.pid, started: processStart(process.pid) });
  const draft = `${file}.${process.pid}.tmp`;
  writeFileSync(draft, own, { mode: 0o600 });
  try {
    while (!tryLink(draft, file)) clearStale(file, dataFolder);
  } finally {
    rmSync(draft, { force: true });
  }
  return () => {
    if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true });
  };
}

/** The process that has the data folder; null when none has. */
export function findLockHolder(dataFolder: string): number | null {
  const found = readHolder(join(dataFolder, 'lock'));
  return found && processStart(found.pid) === found.started ? found.pid : null;
}

// A link to a written file appears whole or not at all, and only where there is none.
function tryLink(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function clearStale(file: string, dataFolder: string): void {
  const pid = findLockHolder(dataFolder);
  if (pid !== null) throw inUse(dataFolder, pid);
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const moved = readHolder(aside);
  // Another starter may have replaced the stale lock between our look and our rename: its lock goes back.
  if (moved && processStart(moved.pid) === moved.started) tryLink(aside, file);
  rmSync(aside, { force: true });
}

function inUse(dataFolder: string, pid: number): SetupError {
  const other = 'or give this one its own data: MODELSCAPE_DATA=FOLDER, or `serve --data FOLDER`.';
  const what = pid === process.pid ? 'This process' : `Another Modelscape (process ${pid})`;
  return new SetupError(`${what} uses the data in ${dataFolder} already.`, `Stop it (kill ${pid}), ${other}`);
}

function readHolder(file: string): Holder | null {
  try {
    return holder.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}
