import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../node_modules/.cache/modelscape', import.meta.url));

/**
 * The folder for what can be fetched or made again: one for the project, shared by its servers and its tests; where
 * that can't be written, one in the data folder.
 */
export function cacheFolder(dataFolder: string): string {
  try {
    mkdirSync(PROJECT, { recursive: true });
    accessSync(PROJECT, constants.W_OK);
    return PROJECT;
  } catch {
    const own = join(dataFolder, 'cache');
    mkdirSync(own, { recursive: true, mode: 0o700 });
    return own;
  }
}
