import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findRunningServer, noteRunningServer } from '../../../server/cli/running.ts';
import { processStart } from '../../../server/neo4j/process-start.ts';

const url = 'http://127.0.0.1:4000/';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'modelscape-running-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a noted server is found until the note is taken back', () => {
  const forget = noteRunningServer(folder, url);
  expect(findRunningServer(folder)).toEqual({ url, pid: process.pid });
  forget();
  expect(findRunningServer(folder)).toBeNull();
});

test('only its owner may read the note', () => {
  noteRunningServer(folder, url);
  expect(statSync(join(folder, 'server.json')).mode & 0o777).toBe(0o600);
});

test.each([
  ['a process that is gone', { url, pid: 2 ** 22 + 1, started: 'x' }],
  ['another process with its number', { url, pid: process.pid, started: 'long ago' }],
  ['no address', { pid: process.pid, started: processStart(process.pid) }],
])('a note of %s counts for nothing', (_name, note) => {
  writeFileSync(join(folder, 'server.json'), JSON.stringify(note));
  expect(findRunningServer(folder)).toBeNull();
});

test('a torn note and a missing folder count for nothing', () => {
  writeFileSync(join(folder, 'server.json'), '{"url": "htt');
  expect(findRunningServer(folder)).toBeNull();
  expect(findRunningServer(join(folder, 'none'))).toBeNull();
});
