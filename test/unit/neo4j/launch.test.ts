import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { prepareHome } from '../../../server/neo4j/home.ts';
import { type Launcher, launchUntilReady } from '../../../server/neo4j/launch.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'modelscape-launch-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A launcher whose Java notes its arguments, prints a line and ends. */
function failingWith(line: string): Launcher {
  const command = join(folder, 'java');
  writeFileSync(command, `#!/bin/sh\necho "$@" >> ${folder}/arguments\necho '${line}'\nexit 3\n`);
  chmodSync(command, 0o755);
  return {
    java: { command, release: '17', jars: join(folder, 'jars'), env: process.env },
    home: prepareHome(folder),
    password: 's3cret',
    javaArgs: () => ['-Done=1'],
    stopSeconds: 1,
    lowPriority: false,
    giveUp: 'stop',
    onLaunched: () => {},
  };
}
const launches = () => readFileSync(join(folder, 'arguments'), 'utf8').trim().split('\n');
const heaps = () => launches().map((line) => /-Xmx\w+/.exec(line)?.[0]);

test('a start that fails tells the end of its log, without the password, and where the rest is', async () => {
  await expect(launchUntilReady(failingWith('cannot do it with s3cret'))).rejects.toMatchObject({
    name: 'SetupError',
    what: 'Neo4j did not start. The end of its log:\n    cannot do it with (hidden)',
    mend: `More is in ${folder}/neo4j/logs/debug.log`,
  });
  expect(heaps()).toEqual(['-Xmx1g']);
});

test('the stock entry point is run on the jars and the home folder', async () => {
  await expect(launchUntilReady(failingWith('no'))).rejects.toThrow();
  const home = `${folder}/neo4j`;
  expect(launches()[0]).toContain(
    `-cp ${folder}/jars/* org.neo4j.server.CommunityEntryPoint --home-dir=${home} --config-dir=${home}/conf`,
  );
  expect(launches()[0]).toContain('-Done=1');
});

test('one that ran out of memory, as a recovery after a full disk can, gets more the next time', async () => {
  const launcher = failingWith('Terminating due to java.lang.OutOfMemoryError: Java heap space');
  await expect(launchUntilReady(launcher)).rejects.toThrow('Neo4j did not start.');
  expect(heaps()).toEqual(['-Xmx1g', '-Xmx2g', '-Xmx2g']);
});

test('another port is tried when the first was taken meanwhile', async () => {
  await expect(launchUntilReady(failingWith('Address already in use'))).rejects.toThrow('Neo4j did not start.');
  expect(launches()).toHaveLength(3);
});

test('a store that another Neo4j holds is told as that', async () => {
  await expect(launchUntilReady(failingWith('Lock file has been locked by another process'))).rejects.toMatchObject({
    what: `Another Neo4j uses the data in ${folder}/neo4j.`,
  });
});

test('Java compiles quickly for a small graph, thoroughly for a large one or where much is to come', async () => {
  const quickly = () => launches().at(-1)?.includes('-XX:TieredStopAtLevel=1');
  const launcher = failingWith('no');
  await expect(launchUntilReady(launcher)).rejects.toThrow();
  expect(quickly()).toBe(true);
  await expect(launchUntilReady({ ...launcher, busy: true })).rejects.toThrow();
  expect(quickly()).toBe(false);
  const store = join(launcher.home.folder, 'data', 'databases', 'neo4j');
  mkdirSync(store, { recursive: true });
  writeFileSync(join(store, 'neostore.nodestore.db'), '');
  truncateSync(join(store, 'neostore.nodestore.db'), 64_000_000);
  await expect(launchUntilReady(launcher)).rejects.toThrow();
  expect(quickly()).toBe(false);
});
