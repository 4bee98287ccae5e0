import { statfsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Megabytes that are free for this user where a folder is; null where the system doesn't tell. */
export function freeMegabytes(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return Math.floor((bavail * bsize) / 2 ** 20);
  } catch {
    return null;
  }
}

/** What to say when less than `least` megabytes are free in a folder; null otherwise. A full disk stops the database. */
export function diskWarning(folder: string, least: number, free = freeMegabytes(folder)): string | null {
  if (free === null || free >= least) return null;
  return `only ${free} MB are free in ${folder}; Neo4j stops writing when the disk is full. Make room.`;
}

/** Where room is needed, how much, and who is told. */
export type RoomNeeded = {
  readonly folder: string;
  /** The mark, in megabytes; 0 never waits. */
  readonly least: number;
  /** Told one line when the wait begins and one when it ends. */
  readonly say: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
  /** How often to look, in milliseconds; 5 s. */
  readonly everyMs?: number;
  /** How much is free; by default what the system tells of the folder. */
  readonly free?: () => number | null;
};

/**
 * Resolves when a folder has the room that is needed: at once, or after a wait which it tells of. Resolves too when
 * `signal` is aborted, and where the system doesn't tell how much is free. Writing on would stop the database for good.
 */
export async function awaitRoom({ folder, least, say, signal, everyMs = 5_000, free }: RoomNeeded): Promise<void> {
  const look = free ?? (() => freeMegabytes(folder));
  const lacks = () => diskWarning(folder, least, look()) !== null && signal?.aborted !== true;
  if (!lacks()) return;
  say(`paused: only ${look()} MB are free in ${folder}, ${least} MB must be. Make room, and it goes on by itself.`);
  do await sleep(everyMs, undefined, { ...(signal && { signal }) }).catch(() => {});
  while (lacks());
  if (signal?.aborted !== true) say(`going on: ${look()} MB are free in ${folder}.`);
}
