import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startGuarded } from '../../../server/neo4j/guarded-process.ts';
import { processStart } from '../../../server/neo4j/process-start.ts';
import { projectFolder } from '../../support/server.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'modelscape-guard-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (script: string, seconds = 2) =>
  startGuarded({ command: ['/bin/sh', '-c', script], env: process.env, log: join(folder, 'log'), seconds });
const isGone = (pid: number) => processStart(pid) === null;

async function until(condition: () => boolean, ms: number): Promise<boolean> {
  for (const end = Date.now() + ms; Date.now() < end; await sleep(50)) if (condition()) return true;
  return condition();
}

test('a process runs under its own number, prints into its log and gives its exit code', async () => {
  const process = await run('echo "I am $$"; sleep 0.2; exit 7');
  expect(await process.exited).toBe(7);
  expect(readFileSync(join(folder, 'log'), 'utf8')).toBe(`I am ${process.pid}\n`);
});

test('a stop is asked for first', async () => {
  const process = await run('trap "exit 5" TERM; while :; do sleep 0.05; done');
  await sleep(200);
  expect(await process.stop()).toBe(5);
  expect(isGone(process.pid)).toBe(true);
});

test('what does not stop within its time is killed', async () => {
  const process = await run('trap "" TERM; while :; do sleep 0.05; done', 1);
  await sleep(200);
  const started = Date.now();
  expect(await process.stop()).toBe(137);
  expect(Date.now() - started).toBeGreaterThan(900);
  expect(isGone(process.pid)).toBe(true);
});

test('a killed process is noticed', async () => {
  const guarded = await run('exec sleep 60');
  process.kill(guarded.pid, 'SIGKILL');
  expect(await guarded.exited).toBe(137);
});

test('a command that is missing ends at once', async () => {
  const guarded = await startGuarded({ command: ['/nope'], env: process.env, log: join(folder, 'log'), seconds: 1 });
  expect(await guarded.exited).toBe(127);
});

test('stopping twice, and stopping what is gone, does no harm', async () => {
  const process = await run('exit 3');
  expect(await process.exited).toBe(3);
  expect(await Promise.all([process.stop(), process.stop()])).toEqual([3, 3]);
});

/** Starts a program of ours that guards a process, and kills it. Gives the guarded process's number. */
async function killStarterOf(script: string, seconds: number): Promise<number> {
  const source = `
    import { startGuarded } from './server/neo4j/guarded-process.ts';
    const log = ${JSON.stringify(join(folder, 'log'))};
    const env = process.env;
    const guarded = await startGuarded({ command: ['/bin/sh', '-c', ${JSON.stringify(script)}], env, log, seconds: ${seconds} });
    console.log(guarded.pid);
    setInterval(() => {}, 1000);
  `;
  const starter = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', source], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const pid = await new Promise<number>((resolve) => starter.stdout.once('data', (data) => resolve(Number(data))));
  expect(isGone(pid)).toBe(false);
  starter.kill('SIGKILL');
  return pid;
}

test('a process ends with a starter that is killed', async () => {
  const pid = await killStarterOf('while :; do sleep 0.05; done', 60);
  expect(await until(() => isGone(pid), 3_000)).toBe(true);
});

test('it is killed five seconds after its starter when it does not want to end', async () => {
  const pid = await killStarterOf('trap "" TERM; while :; do sleep 0.05; done', 60);
  expect(await until(() => isGone(pid), 3_000)).toBe(false);
  expect(await until(() => isGone(pid), 6_000)).toBe(true);
});
