import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './project.mjs';
import { runStep } from './step.mjs';

/** @typedef {Record<string, { version?: string, integrity?: string, dev?: boolean, optional?: boolean, devOptional?: boolean }>} Packages */

/**
 * Whether the packages of package-lock.json are in node_modules, as npm's own note there (`.package-lock.json`) tells.
 * Packages for other systems may be missing, and those for development unless asked for.
 *
 * @param {{ dev?: boolean }} [options]
 * @returns {boolean}
 */
export function isInstalled({ dev = false } = {}) {
  const wanted = readPackages(join(PROJECT, 'package-lock.json'));
  const present = readPackages(join(PROJECT, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { version, integrity, ...kind }]) => {
    if (path === '') return true;
    const found = present[path];
    if (found) return found.version === version && found.integrity === integrity;
    return kind.optional || kind.devOptional || (kind.dev && !dev);
  });
}

/**
 * Installs the packages of package-lock.json unless they are there; no script of any package runs. Packages for
 * development come along when asked for, or where they were before.
 *
 * @param {Readonly<Record<string, string | undefined>>} env npm tells in it where npm is
 * @param {{ dev?: boolean }} [options]
 */
export async function installPackages(env, { dev = false } = {}) {
  if (isInstalled({ dev })) return;
  const all = dev || existsSync(join(PROJECT, 'node_modules', 'vitest'));
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...(all ? [] : ['--omit=dev'])];
  const npm = env['npm_execpath'] ? [process.execPath, env['npm_execpath']] : ['npm'];
  await runStep({
    title: 'Installing packages',
    command: [...npm, 'ci', ...options],
    mend: 'See that npm reaches its registry and that this folder can be written, then start again.',
  });
}

/**
 * @param {string} file
 * @returns {Packages | null}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages || null;
  } catch (_error) {
    return null;
  }
}
