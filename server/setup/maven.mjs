import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installHint } from './install-hint.mjs';

/**
 * Finds Maven on PATH, without running it.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {{ readonly command: string } | import('./problem.mjs').Problem}
 */
export function findMaven(env) {
  const folders = (env['PATH'] || '').split(delimiter).filter((folder) => folder !== '');
  const command = folders.map((folder) => join(folder, 'mvn')).find(canRun);
  if (command) return { command };
  return {
    what: 'Maven is missing: it fetches Neo4j, once (the command `mvn` is not on PATH).',
    mend: `${installHint('maven')}\n  Or set NEO4J_URI to use a Neo4j that runs elsewhere.`,
  };
}

/** @param {string} file */
function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch (_error) {
    return false;
  }
}
