import { createHash } from 'node:crypto';
import { realpath, stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { InvalidInputError } from '../../errors.ts';
import type { AllowList } from '../../fetch/allow-list.ts';
import { checkUrl } from '../../fetch/check-url.ts';
import type { Graph } from '../../graph/graph.ts';
import { removeWatch } from '../../graph/watch-polls.ts';
import { addWatch, type GivenWatch, type WatchRecord } from '../../graph/watches.ts';
import { explain } from '../paths.ts';
import { isAddress } from '../read-url.ts';
import { describeInterval, EVERY } from './schedule.ts';

/** What is asked to be watched. */
export type AskedWatch = {
  /** An address, or the absolute path of a folder. */
  readonly address: string;
  /** Seconds from one poll to the next; null takes an hour for an address, a minute for a folder. */
  readonly every: number | null;
  /** Whether the pages behind a feed's entries are read too. */
  readonly follow: boolean;
};

/** Adds and removes watches. */
export type WatchList = {
  /** Adds a watch, due at once; one that is there takes the new settings. Throws FetchError, InvalidInputError. */
  add(asked: AskedWatch): Promise<{ readonly watch: WatchRecord; readonly added: boolean }>;
  /** Removes a watch; its articles stay. False where there was none. */
  remove(id: string): Promise<boolean>;
};

/** Makes the list of watches of a graph. Without `folders` none are taken: who asks may be elsewhere. */
export function createWatchList(parts: {
  readonly graph: Graph;
  readonly allow: AllowList;
  readonly folders: boolean;
  readonly machine: string;
}): WatchList {
  const { graph, allow, folders, machine } = parts;
  return {
    add: async ({ address, every, follow }) => {
      const place = isAddress(address)
        ? { kind: 'url' as const, address: checkUrl(address, allow).href, machine: null }
        : { kind: 'folder' as const, address: await folderAt(address, folders), machine };
      const watch = { ...place, id: idOf(place), every: intervalOf(place.kind, every), follow };
      return addWatch(graph, watch, new Date().toISOString());
    },
    remove: (id) => removeWatch(graph, id),
  };
}

async function folderAt(path: string, folders: boolean): Promise<string> {
  const refuse = (why: string) => new InvalidInputError('address', why);
  if (!folders) {
    throw refuse('folders are watched only where the server is for this machine alone. Give an address of the web.');
  }
  if (!isAbsolute(path))
    throw refuse('give an address such as https://example.com/feed, or the whole path of a folder.');
  try {
    const real = await realpath(path);
    if ((await stat(real)).isDirectory()) return real;
  } catch (error) {
    throw refuse(`${path}: ${explain(error)}.`);
  }
  throw refuse(`${path} is no folder. Ingest the file, or watch the folder in which it is.`);
}

function intervalOf(kind: GivenWatch['kind'], every: number | null): number {
  const { least, most, usual } = EVERY[kind];
  if (every === null) return usual;
  if (Number.isInteger(every) && every >= least && every <= most) return every;
  throw new InvalidInputError('every', `give ${describeInterval(least)} to ${describeInterval(most)}, not ${every} s`);
}

function idOf({ kind, address, machine }: Pick<GivenWatch, 'kind' | 'address' | 'machine'>): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, machine, address]))
    .digest('hex')
    .slice(0, 32);
}
