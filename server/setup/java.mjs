import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installHint } from './install-hint.mjs';
import { isProblem } from './problem.mjs';

/** @typedef {Readonly<Record<string, string | undefined>>} Environment */
/** @typedef {import('./problem.mjs').Problem} Problem */
/** @typedef {{ readonly command: string, readonly version: number, readonly release: string }} Java */

const SUPPORTED = [17, 21];
const OTHERWISE = 'Or set NEO4J_URI to use a Neo4j that runs elsewhere.';

/**
 * Finds a Java that Neo4j 5.26 runs on, 17 or 21: that of JAVA_HOME, else that of PATH. A JAVA_HOME without a Java is a
 * problem even when PATH has one, since it was meant to be used.
 *
 * @param {Environment} env
 * @returns {Java | Problem}
 */
export function findJava(env) {
  const home = env['JAVA_HOME'];
  const onPath = () => judge(ask('java', env), 'java on PATH');
  if (!home) return onPath();
  const command = join(home, 'bin', 'java');
  const release = ask(command, env);
  if (release === null) {
    return {
      what: `JAVA_HOME is ${home}, but there is no Java that runs at ${command}.`,
      mend: 'Set JAVA_HOME to a Java 17 or 21, or unset it.',
    };
  }
  const own = judge({ command, release: release.release }, `${command} (from JAVA_HOME)`);
  if (!isProblem(own)) return own;
  const other = onPath();
  return isProblem(other) ? own : other;
}

/**
 * @param {{ command: string, release: string } | null} asked
 * @param {string} where
 * @returns {Java | Problem}
 */
function judge(asked, where) {
  if (asked === null) {
    return { what: 'Java is missing: Neo4j needs Java 17 or 21.', mend: `${installHint('java')}\n  ${OTHERWISE}` };
  }
  const [, first, second] = /^(\d+)(?:\.(\d+))?/.exec(asked.release) || [];
  const version = Number(first === '1' ? second : first);
  if (SUPPORTED.indexOf(version) >= 0) return { command: asked.command, version, release: asked.release };
  const judgement = version < 17 ? 'is too old' : 'is not one that Neo4j 5.26 runs on';
  return {
    what: `Java ${asked.release} ${judgement} (${where}): Neo4j needs Java 17 or 21.`,
    mend: `${installHint('java')}\n  Or set JAVA_HOME to one that is installed already. ${OTHERWISE}`,
  };
}

/**
 * @param {string} command
 * @param {Environment} env
 */
function ask(command, env) {
  const asked = spawnSync(command, ['-version'], { env: { ...env }, encoding: 'utf8', timeout: 4000 });
  const found = /version "([^"]+)"/.exec(`${asked.stderr}${asked.stdout}`);
  return asked.status === 0 && found ? { command, release: String(found[1]) } : null;
}
