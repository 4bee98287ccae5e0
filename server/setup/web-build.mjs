import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { PROJECT } from './project.mjs';
import { runStep } from './step.mjs';

const SOURCES = join(PROJECT, 'web');
const PAGE = join(PROJECT, 'dist', 'web', 'index.html');
// Beside the page's folder, which is served.
const STAMP = join(PROJECT, 'dist', 'web.sha256');

/** Whether the page is built from the sources as they are now. */
export function isWebBuilt() {
  return existsSync(PAGE) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hashSources();
}

/** Builds the page unless it is built already. */
export async function buildWeb() {
  if (isWebBuilt()) return;
  const hash = hashSources();
  const vite = join(PROJECT, 'node_modules', 'vite', 'bin', 'vite.js');
  await runStep({
    title: 'Building the page',
    command: [process.execPath, vite, 'build', 'web', '--logLevel', 'warn'],
    mend: 'See that the folder dist can be written. If it can, this is a fault in web/.',
  });
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, hash);
}

/** A hash over the names and contents of all that the page is built from. */
function hashSources() {
  const hash = createHash('sha256');
  for (const file of [...listFiles(SOURCES), join(PROJECT, 'package-lock.json')]) {
    hash
      .update(`${relative(PROJECT, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function listFiles(folder) {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listFiles(path);
    return entry.isFile() ? [path] : [];
  });
}
