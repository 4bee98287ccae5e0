import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SetupError } from '../../../server/errors.ts';
import { findLockHolder, lockDataFolder } from '../../../server/neo4j/data-lock.ts';
import { awaitPredecessor, noteProcess } from '../../../server/neo4j/predecessor.ts';
import { processStart } from '../../../server/neo4j/process-start.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'modelscape-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const parent = { pid: process.ppid, started: processStart(process.ppid) };
const lock = (holder: unknown) => writeFileSync(join(folder, 'lock'), JSON.stringify(holder));

test('a lock is held until it is given back, and leaves nothing', () => {
  const unlock = lockDataFolder(folder);
  expect(findLockHolder(folder)).toBe(process.pid);
  unlock();
  expect(findLockHolder(folder)).toBeNull();
  expect(readdirSync(folder)).toEqual([]);
});

test('a second instance is told who has the data and what to do', () => {
  lock(parent);
  const expected = new SetupError(
    `Another Modelscape (process ${process.ppid}) uses the data in ${folder} already.`,
    `Stop it (kill ${process.ppid}), or give this one its own data: MODELSCAPE_DATA=FOLDER, or \`serve --data FOLDER\`.`,
  );
  expect(() => lockDataFolder(folder)).toThrow(expected);
  expect(findLockHolder(folder)).toBe(process.ppid);
});

test.each([
  ['a process that is gone', { pid: 2 ** 22 + 1, started: 'x' }],
  ['another process that has got its number', { pid: process.ppid, started: 'long ago' }],
  ['nobody, torn in writing', '{"pi'],
])('a lock left by %s is taken over', (_name, holder) => {
  lock(holder);
  const unlock = lockDataFolder(folder);
  expect(findLockHolder(folder)).toBe(process.pid);
  unlock();
  expect(existsSync(join(folder, 'lock'))).toBe(false);
});

test('a lock that meanwhile belongs to another is not given back by us', () => {
  const unlock = lockDataFolder(folder);
  lock(parent);
  unlock();
  expect(findLockHolder(folder)).toBe(process.ppid);
});

test('a process has the same start time whenever it is asked, another one another', () => {
  expect(processStart(process.pid)).toBe(processStart(process.pid));
  expect(processStart(process.pid)).not.toBe(processStart(process.ppid));
  expect([0, -1, 1.5, 2 ** 22 + 1].map(processStart)).toEqual([null, null, null, null]);
});

test('a predecessor that is gone is not waited for', async () => {
  const file = join(folder, 'java.json');
  writeFileSync(file, JSON.stringify({ pid: process.ppid, started: 'long ago' }));
  const said: string[] = [];
  await awaitPredecessor(file, 5_000, (line) => said.push(line));
  expect(said).toEqual([]);
  expect(existsSync(file)).toBe(false);
});

test('a predecessor that still runs is waited for, then killed', async () => {
  const { spawn } = await import('node:child_process');
  const other = spawn('sleep', ['60']);
  const pid = other.pid ?? 0;
  const file = join(folder, 'java.json');
  noteProcess(file, pid);
  const said: string[] = [];
  await awaitPredecessor(file, 300, (line) => said.push(line));
  expect(said).toEqual([`Waiting for the Neo4j of the last run (process ${pid}) to end`]);
  expect(processStart(pid)).toBeNull();
});
