import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { prepareDataFolder } from './data-folder.mjs';
import { findJava } from './java.mjs';
import { findMaven } from './maven.mjs';
import { platformProblem } from './platform.mjs';
import { isProblem } from './problem.mjs';
import { PROJECT } from './project.mjs';

/** @typedef {import('./problem.mjs').Problem} Problem */
/** @typedef {Readonly<Record<string, string | undefined>>} Environment */

/**
 * What would make `serve` fail, as far as it can be known before the packages are there: Java, Maven, the port, the
 * data folder. Null when nothing is wrong. `serve` itself checks all of it again, and its settings properly.
 *
 * @param {readonly string[]} argv
 * @param {Environment} env
 * @returns {Promise<Problem | null>}
 */
export async function findStartProblem(argv, env) {
  const folder = resolve(readFlag(argv, '--data') || env['MODELSCAPE_DATA'] || '.modelscape');
  const port = Number(readFlag(argv, '--port') || env['PORT'] || 4000);
  const host = readFlag(argv, '--host') || env['HOST'] || '127.0.0.1';
  return (
    findProgramProblem(env) || findProjectProblem() || prepareDataFolder(folder) || (await findPortProblem(port, host))
  );
}

/**
 * @param {Environment} env
 * @returns {Problem | null}
 */
function findProgramProblem(env) {
  if (env['NEO4J_URI']) return null;
  const platform = platformProblem();
  if (platform) return platform;
  const java = findJava(env);
  if (isProblem(java)) return java;
  // When packages are to be installed, what was fetched into node_modules goes with the old ones.
  const kept = existsSync(join(PROJECT, 'node_modules', '.cache', 'modelscape'));
  const maven = kept ? null : findMaven(env);
  return maven && isProblem(maven) ? maven : null;
}

/** @returns {Problem | null} */
function findProjectProblem() {
  const probe = join(PROJECT, `.probe-${process.pid}`);
  try {
    writeFileSync(probe, '');
    rmSync(probe);
    return null;
  } catch (_error) {
    return {
      what: `The folder ${PROJECT} can't be written: packages and the page are to be put there.`,
      mend: 'Make it writable, or copy Modelscape to a folder that is.',
    };
  }
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<Problem | null>}
 */
function findPortProblem(port, host) {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ { code }) => {
      done(code === 'EADDRINUSE' ? portTaken(port, host) : null);
    });
    try {
      server.listen(port, host, () => server.close(() => done(null)));
    } catch (_error) {
      done(null);
    }
  });
}

/**
 * What to say of a port that somebody else listens on.
 *
 * @param {number} port
 * @param {string} host
 * @returns {Problem}
 */
export function portTaken(port, host) {
  return {
    what: `Port ${port} of ${host} is taken by another program.`,
    mend: 'End that program, or give another port: PORT=4001, or `serve --port 4001`.',
  };
}

/**
 * @param {readonly string[]} argv
 * @param {string} name
 * @returns {string | undefined}
 */
function readFlag(argv, name) {
  const at = argv.indexOf(name);
  if (at >= 0) return argv[at + 1];
  const joined = argv.find((arg) => arg.startsWith(`${name}=`));
  return joined?.slice(name.length + 1);
}
