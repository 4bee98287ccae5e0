import { spawn } from 'node:child_process';
import { PROJECT } from './project.mjs';

/** A step of the set-up that failed for a reason that a person can mend. */
export class StepError extends Error {
  /**
   * @param {string} what
   * @param {string} mend
   */
  constructor(what, mend) {
    super(`${what}\n  ${mend}`);
    this.name = 'StepError';
  }
}

/**
 * Runs a program of the set-up in the project's folder. It ends with us. What it prints is shown only when it fails.
 *
 * @param {{ title: string, command: readonly string[], mend: string }} step
 */
export async function runStep({ title, command, mend }) {
  process.stderr.write(`${title}\n`);
  const [program = '', ...args] = command;
  const child = spawn(program, args, { cwd: PROJECT, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said = `${said}${chunk}`.slice(-4000);
    });
  }
  const passOn = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const signal of signals) process.on(signal, passOn);
  const failure = await new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) =>
      resolve(code === 0 ? null : signal ? `ended by ${signal}` : `exit code ${code}`),
    );
  });
  for (const signal of signals) process.off(signal, passOn);
  if (failure) throw new StepError(`${title}: failed (${failure})\n${indent(said)}`, mend);
}

/** @param {string} text */
function indent(text) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines
    .slice(-20)
    .map((line) => `    ${line}`)
    .join('\n');
}
