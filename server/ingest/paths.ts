import { open, readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ENDINGS, formatOf } from '../documents/format.ts';
import { isJsonFeed } from '../documents/sniff.ts';

/** A path that is no article, and why. */
export type NotRead = { readonly path: string; readonly why: string };

/** What paths lead to. */
export type Found = {
  /** Files to read, sorted by path, each once. */
  readonly files: readonly string[];
  /** What stands in folders and isn't read: hidden files, other kinds of files. */
  readonly ignored: readonly NotRead[];
  /** Paths that lead nowhere. */
  readonly failed: readonly NotRead[];
};

/**
 * Finds the articles behind files and folders. Folders are read with all folders in them, and of their files those
 * that a reader takes by their ending, of JSON only feeds; a file that is named itself is always taken. Links are followed; nothing is
 * taken twice, so that links in a ring end.
 */
export async function findFiles(paths: readonly string[]): Promise<Found> {
  const search: Search = { seen: new Set(), files: [], ignored: [], failed: [] };
  for (const path of paths) await visit(path, search, true);
  return { files: search.files.sort(), ignored: search.ignored, failed: search.failed };
}

type Search = {
  readonly seen: Set<string>;
  readonly files: string[];
  readonly ignored: NotRead[];
  readonly failed: NotRead[];
};

async function visit(path: string, search: Search, named: boolean): Promise<void> {
  try {
    const real = await realpath(path);
    if (search.seen.has(real)) return;
    search.seen.add(real);
    const facts = await stat(real);
    if (facts.isDirectory()) await visitFolder(path, search);
    else if (!facts.isFile()) search.failed.push({ path, why: 'neither a file nor a folder' });
    else {
      const why = named ? null : await whyNot(path);
      if (why === null) search.files.push(path);
      else search.ignored.push({ path, why });
    }
  } catch (error) {
    search.failed.push({ path, why: explain(error) });
  }
}

/** Why a file of a folder isn't read; null where it is. */
async function whyNot(path: string): Promise<string | null> {
  const format = formatOf(path);
  if (format === null) return `not ${ENDINGS.map((ending) => `.${ending}`).join(', ')}`;
  if (format === 'opml') return 'a list of feeds: "modelscape watch add FILE" reads them';
  return format === 'json' && !isJsonFeed(await headOf(path)) ? 'JSON that is no feed' : null;
}

const HEAD = 4_096;

async function headOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

async function visitFolder(folder: string, search: Search): Promise<void> {
  const names = (await readdir(folder)).sort();
  for (const name of names) {
    const path = join(folder, name);
    if (name.startsWith('.')) search.ignored.push({ path, why: 'hidden' });
    else await visit(path, search, false);
  }
}

const MEANINGS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'reading it is not allowed',
  EPERM: 'reading it is not allowed',
  ELOOP: 'its links go in a ring',
  ENAMETOOLONG: 'its name is too long',
};

/** A failure of the file system in words. */
export function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return MEANINGS[code] ?? (error instanceof Error ? error.message : String(error));
}
