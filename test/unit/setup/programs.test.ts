import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { installHint } from '../../../server/setup/install-hint.mjs';
import { findJava } from '../../../server/setup/java.mjs';
import { findMaven } from '../../../server/setup/maven.mjs';
import { nodeProblem } from '../../../server/setup/node-version.mjs';
import { platformProblem } from '../../../server/setup/platform.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'modelscape-programs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A folder with a program of that name, which tells the given release as Java does. */
function install(name: string, release: string, at = `${name}-${release}`): string {
  const bin = join(folder, at, 'bin');
  mkdirSync(bin, { recursive: true });
  const file = join(bin, name);
  writeFileSync(file, `#!/bin/sh\necho 'openjdk version "${release}" 2025-04-15' >&2\n`);
  chmodSync(file, 0o755);
  return join(folder, at);
}

test('the Java of PATH is taken when its release suits', () => {
  for (const [release, version] of [
    ['17.0.15', 17],
    ['21', 21],
    ['21.0.2-ea', 21],
  ] as const) {
    const PATH = join(install('java', release), 'bin');
    expect(findJava({ PATH })).toEqual({ command: 'java', version, release });
  }
});

test('the Java of JAVA_HOME goes before that of PATH', () => {
  const JAVA_HOME = install('java', '21.0.1');
  const PATH = join(install('java', '17.0.1'), 'bin');
  expect(findJava({ JAVA_HOME, PATH })).toEqual({ command: `${JAVA_HOME}/bin/java`, version: 21, release: '21.0.1' });
});

test('a JAVA_HOME without a Java is a problem, even when PATH has one', () => {
  const PATH = join(install('java', '17.0.1'), 'bin');
  expect(findJava({ JAVA_HOME: '/nope', PATH })).toEqual({
    what: 'JAVA_HOME is /nope, but there is no Java that runs at /nope/bin/java.',
    mend: 'Set JAVA_HOME to a Java 17 or 21, or unset it.',
  });
});

test('a JAVA_HOME of another release gives way to a fitting Java of PATH', () => {
  const PATH = join(install('java', '17.0.1'), 'bin');
  expect(findJava({ JAVA_HOME: install('java', '11.0.2'), PATH })).toMatchObject({ version: 17 });
});

test('no Java at all is told with how to install it and what to do instead', () => {
  expect(findJava({ PATH: folder })).toEqual({
    what: 'Java is missing: Neo4j needs Java 17 or 21.',
    mend: `${installHint('java')}\n  Or set NEO4J_URI to use a Neo4j that runs elsewhere.`,
  });
});

test.each([
  ['1.8.0_402', 'Java 1.8.0_402 is too old (java on PATH): Neo4j needs Java 17 or 21.'],
  ['11.0.2', 'Java 11.0.2 is too old (java on PATH): Neo4j needs Java 17 or 21.'],
  ['25', 'Java 25 is not one that Neo4j 5.26 runs on (java on PATH): Neo4j needs Java 17 or 21.'],
])('Java %s is refused by name', (release, what) => {
  expect(findJava({ PATH: join(install('java', release), 'bin') })).toMatchObject({ what });
});

test('Maven is found on PATH without running it, and its lack is told', () => {
  const bin = join(install('mvn', 'x'), 'bin');
  expect(findMaven({ PATH: `/nowhere:${bin}` })).toEqual({ command: join(bin, 'mvn') });
  expect(findMaven({ PATH: folder })).toMatchObject({ what: expect.stringContaining('Maven is missing') });
  expect(findMaven({})).toMatchObject({ mend: expect.stringContaining(installHint('maven')) });
});

test('a hint is the command of the system, or an address', () => {
  expect(installHint('java', 'apt', 'ID=debian\nVERSION_ID="12"\n')).toBe(
    'Install it: sudo apt-get install openjdk-17-jre-headless',
  );
  expect(installHint('java', 'apt', 'ID=ubuntu\nVERSION_ID="24.04"\n')).toBe(
    'Install it: sudo apt-get install openjdk-21-jre-headless',
  );
  expect(installHint('maven', 'brew', '')).toBe('Install it: brew install maven');
  expect(installHint('maven', 'dnf', '')).toBe('Install it: sudo dnf install maven');
  expect(installHint('java', 'none', '')).toBe('Get Java 21 from https://adoptium.net/');
});

test.each(['20.19.0', '20.20.2', '22.12.0', '24.0.1', '26.1.0'])('Node %s suits', (version) => {
  expect(nodeProblem(version)).toBeNull();
});

test.each([
  ['14.21.3', 'Node 14.21.3 is too old: Modelscape needs Node 20.19 or later, or 22.12 or later.'],
  ['18.20.0', 'Node 18.20.0 is too old: Modelscape needs Node 20.19 or later, or 22.12 or later.'],
  ['20.18.3', 'Node 20.18.3 is too old: Modelscape needs Node 20.19 or later, or 22.12 or later.'],
  ['21.7.3', 'Node 21.7.3 is not supported: Modelscape needs Node 20.19 or later, or 22.12 or later.'],
  ['22.11.0', 'Node 22.11.0 is not supported: Modelscape needs Node 20.19 or later, or 22.12 or later.'],
])('Node %s is refused by name', (version, what) => {
  expect(nodeProblem(version)).toMatchObject({ what, mend: expect.stringContaining('nodejs.org') });
});

test('Windows is told plainly, Linux and macOS are at home', () => {
  expect(platformProblem('win32')).toMatchObject({ mend: expect.stringContaining('WSL') });
  expect(platformProblem('linux')).toBeNull();
  expect(platformProblem('darwin')).toBeNull();
});
