import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPackages, isInstalled } from './install.mjs';
import { findStartProblem } from './preflight.mjs';
import { PROJECT } from './project.mjs';
import { StepError } from './step.mjs';
import { buildWeb, isWebBuilt } from './web-build.mjs';

/** @typedef {Readonly<Record<string, string | undefined>>} Environment */

/**
 * Installs and builds what is missing, then runs the command in this same process, so that it is the one that gets the
 * signals; `--test` runs the tests instead.
 *
 * @param {readonly string[]} argv
 * @param {Environment} env
 */
export async function run(argv, env) {
  try {
    if (argv[0] === '--test') await test(argv.slice(1), env);
    else await command(argv, env);
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    process.stderr.write(`modelscape: ${error.message}\n`);
    process.exit(1);
  }
}

/**
 * @param {readonly string[]} argv
 * @param {Environment} env
 */
async function command(argv, env) {
  const serves = argv[0] === 'serve' && !argv.includes('--help') && !argv.includes('-h');
  const ready = isInstalled() && !(serves && !isWebBuilt());
  if (serves && !ready) {
    // Before a minute of work that would be in vain.
    const problem = await findStartProblem(argv, env);
    if (problem) throw new StepError(problem.what, problem.mend);
  }
  await installPackages(env);
  if (serves) await buildWeb();
  const { register } = await import('tsx/esm/api');
  register({ tsconfig: false });
  await import(pathToFileURL(join(PROJECT, 'server', 'main.ts')).href);
}

/**
 * @param {readonly string[]} args
 * @param {Environment} env
 */
async function test(args, env) {
  await installPackages(env, { dev: true });
  await buildWeb();
  const vitest = join(PROJECT, 'node_modules', 'vitest', 'vitest.mjs');
  const config = join(PROJECT, 'test', 'vitest.config.ts');
  const child = spawn(process.execPath, [vitest, 'run', '--config', config, ...args], {
    stdio: 'inherit',
    cwd: PROJECT,
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
  child.once('exit', (code) => process.exit(code === null ? 1 : code));
}
