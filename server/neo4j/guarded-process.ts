import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Environment } from './environment.ts';

/** A process that ends with this one, however this one ends. */
export type GuardedProcess = {
  readonly pid: number;
  /** Resolves with the exit code (128 and the signal's number for a signal) once the process is gone. */
  readonly exited: Promise<number>;
  /** Asks the process to end, kills it after the given seconds, and resolves like `exited`. */
  stop(): Promise<number>;
  /** Ends the process at once. */
  kill(): void;
};

/** What to run. What it prints goes to the file `log`, which is emptied first. */
export type GuardedCommand = {
  /** A program of PATH or a path, and its arguments. */
  readonly command: readonly string[];
  readonly env: Environment;
  readonly log: string;
  /** How long a stop may take. */
  readonly seconds: number;
};

const GUARD = fileURLToPath(new URL('guard.sh', import.meta.url));

/**
 * Starts a process under a small shell that ends it when this process is gone: the shell's standard input then closes,
 * even after a kill -9. Both run in a session of their own, so that a Ctrl-C on the terminal reaches only us.
 */
export async function startGuarded(what: GuardedCommand): Promise<GuardedProcess> {
  const log = openSync(what.log, 'w', 0o600);
  const guard = spawn('/bin/sh', [GUARD, String(what.seconds), ...what.command], {
    detached: true,
    env: { ...what.env },
    stdio: ['pipe', 'pipe', log, 'pipe'],
  });
  closeSync(log);
  const exited = new Promise<number>((resolve, reject) => {
    guard.once('error', reject);
    guard.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGKILL' ? 137 : 143)));
  });
  exited.catch(() => {});
  const pid = await readPid(guard, exited);
  const stop = () => {
    guard.stdin?.end('stop\n');
    return exited;
  };
  const lifeline = watch(guard, pid, stop);
  return { pid, exited, stop, kill: () => lifeline.alive && process.kill(pid, 'SIGKILL') };
}

async function readPid(guard: ChildProcess, exited: Promise<number>): Promise<number> {
  guard.stdin?.on('error', () => {});
  const line = guard.stdout ? once(guard.stdout, 'data') : exited;
  const [first] = [await Promise.race([line, exited.then((code) => [`exit ${code}`])])].flat();
  const pid = Number(String(first).trim());
  if (!Number.isSafeInteger(pid)) throw new Error(`the guard gave no process number but ${String(first)}`);
  return pid;
}

// The process holds one end of a pipe: while that is open the process is there, and its number is its own.
function watch(guard: ChildProcess, pid: number, stop: () => Promise<number>): { readonly alive: boolean } {
  const lifeline = { alive: true };
  const pipe = guard.stdio[3] as Readable;
  pipe.on('error', () => {});
  pipe.on('close', () => {
    lifeline.alive = false;
    void stop();
  });
  pipe.resume();
  guard.once('exit', () => {
    // Somebody killed the guard: what it guarded is still ours to end.
    setTimeout(() => lifeline.alive && process.kill(pid, 'SIGKILL'), 100).unref();
  });
  return lifeline;
}
