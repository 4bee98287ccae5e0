import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startGuarded } from '../../../server/neo4j/guarded-process.ts';
import { type LocalState, type Supervised, supervise } from '../../../server/neo4j/supervise.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'modelscape-supervise-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const launch = () => startGuarded({ command: ['sleep', '60'], env: process.env, log: join(folder, 'log'), seconds: 2 });

async function until(supervised: Supervised, state: LocalState): Promise<void> {
  for (const end = Date.now() + 5_000; supervised.state() !== state; await sleep(10)) {
    if (Date.now() > end) throw new Error(`never ${state}`);
  }
}

async function start(readiness: readonly boolean[] = [], backOff: readonly number[] = [10]) {
  const states: LocalState[] = [];
  const answers = [...readiness];
  const supervised = supervise(await launch(), {
    launch,
    awaitReady: async () => answers.shift() ?? true,
    onState: (state) => states.push(state),
    backOff,
  });
  return { supervised, states };
}

const kill = (supervised: Supervised) => process.kill(supervised.pid() ?? 0, 'SIGKILL');

test('a process that dies is started again', async () => {
  const { supervised, states } = await start();
  const first = supervised.pid();
  kill(supervised);
  await until(supervised, 'reconnecting');
  await until(supervised, 'ready');
  expect(supervised.pid()).not.toBe(first);
  await supervised.stop();
  expect(states).toEqual(['reconnecting', 'ready', 'stopped']);
});

test('one that does not get ready is ended and tried again, until one does', async () => {
  const { supervised, states } = await start([false, false, true]);
  kill(supervised);
  await until(supervised, 'reconnecting');
  await until(supervised, 'ready');
  await supervised.stop();
  expect(states).toEqual(['reconnecting', 'ready', 'stopped']);
});

test('a restart ends the process and starts another', async () => {
  const { supervised } = await start();
  const first = supervised.pid();
  supervised.restart();
  await until(supervised, 'reconnecting');
  await until(supervised, 'ready');
  expect(supervised.pid()).not.toBe(first);
  await supervised.stop();
});

test('a stop while it waits to try again does not wait', async () => {
  const { supervised } = await start([], [60_000]);
  kill(supervised);
  await until(supervised, 'reconnecting');
  const started = Date.now();
  await supervised.stop();
  expect(Date.now() - started).toBeLessThan(1_000);
  expect(supervised.state()).toBe('stopped');
});

test('a stopped process stays stopped, and can be stopped again', async () => {
  const { supervised, states } = await start();
  await Promise.all([supervised.stop(), supervised.stop()]);
  await sleep(100);
  expect(states).toEqual(['stopped']);
});
