import { stat } from 'node:fs/promises';
import { DocumentError } from '../../errors.ts';
import type { WatchRecord } from '../../graph/watches.ts';
import { findFiles } from '../paths.ts';
import { readFileArticles } from '../read-file.ts';
import type { Polled, PollParts, Seen, Sight } from './polled.ts';
import { readChanged, sightId } from './read-changed.ts';

/** Polls a folder: files that are new, or whose size or time of change is another, are ingested. Throws DocumentError where there is no folder. */
export async function pollFolder(watch: WatchRecord, parts: PollParts): Promise<Polled> {
  const { files, failed } = await findFiles([watch.address]);
  const own = failed.find(({ path }) => path === watch.address);
  if (own !== undefined)
    throw new DocumentError(watch.address, 'UNREADABLE', `${own.why}. Put it back, or remove the watch.`);
  const sights: Sight[] = [];
  for (const path of files) {
    const stamp = await stampOf(path);
    if (stamp !== null) sights.push({ id: sightId(watch, path), stamp, name: path, read: () => readSeen(path) });
  }
  const changed = await readChanged(watch, sights, parts);
  if (changed.problems === null) return { ...changed, etag: null, lastModified: null };
  const problems = [...failed.map(({ path, why }) => `${path}: ${why}`), ...changed.problems];
  return { ...changed, problems, etag: null, lastModified: null };
}

/** Null for what vanished meanwhile. */
async function stampOf(path: string): Promise<string | null> {
  try {
    const { mtimeMs, size } = await stat(path);
    return `${Math.round(mtimeMs)} ${size}`;
  } catch {
    return null;
  }
}

async function readSeen(path: string): Promise<readonly Seen[]> {
  const parts = await readFileArticles(path);
  return parts.map((part) => ('document' in part ? part : { ...part, name: `${path}, ${part.place}` }));
}
