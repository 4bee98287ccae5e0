import { statfsSync } from 'node:fs';

const LEAST_MB = 512;

/** Megabytes that are free for this user where a folder is; null where the system doesn't tell. */
export function freeMegabytes(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return Math.floor((bavail * bsize) / 2 ** 20);
  } catch {
    return null;
  }
}

/** What to say when less than 512 MB are free in a folder; null otherwise. A full disk stops the database. */
export function diskWarning(folder: string, free: number | null = freeMegabytes(folder)): string | null {
  if (free === null || free >= LEAST_MB) return null;
  return `only ${free} MB are free in ${folder}; Neo4j stops writing when the disk is full. Make room.`;
}
