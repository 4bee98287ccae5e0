import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Makes the data folder (0700) when it is missing and tries to write in it. Null when that works.
 *
 * @param {string} folder
 * @returns {import('./problem.mjs').Problem | null}
 */
export function prepareDataFolder(folder) {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    makeFolder(folder);
    writeFileSync(probe, '');
    rmSync(probe);
    return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    return {
      what: `The data folder ${folder} can't be written (${code}).`,
      mend: 'Make it writable, or give another one: MODELSCAPE_DATA=FOLDER, or `serve --data FOLDER`.',
    };
  }
}

/**
 * By hand, since Node 20 never returns from making a folder below /proc with `recursive`.
 *
 * @param {string} folder
 */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}
