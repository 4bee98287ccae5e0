import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { prepareDataFolder } from '../../../server/setup/data-folder.mjs';
import { findStartProblem } from '../../../server/setup/preflight.mjs';
import { projectFolder } from '../../support/server.ts';

let folder = '';
let taken: Server;
let port = 0;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'modelscape-preflight-'));
  taken = createServer();
  port = await new Promise((resolve) =>
    taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port)),
  );
});
afterEach(() => {
  taken.close();
  rmSync(folder, { recursive: true });
});

const elsewhere = { NEO4J_URI: 'bolt://db.example' };

test('a folder that is missing is made for its owner alone', () => {
  const data = join(folder, 'a', 'b');
  expect(prepareDataFolder(data)).toBeNull();
  expect(statSync(data).mode & 0o777).toBe(0o700);
});

test('a folder that cannot be written is told with its name and the reason', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(prepareDataFolder(file)).toMatchObject({ what: `The data folder ${file} can't be written (ENOTDIR).` });
  expect(prepareDataFolder(join(file, 'below'))).toMatchObject({ what: expect.stringContaining('ENOTDIR') });
});

test.runIf(process.platform === 'linux')('a folder below /proc is refused, not tried for ever', () => {
  expect(prepareDataFolder('/proc/modelscape/data')).toMatchObject({ what: expect.stringContaining('ENOENT') });
});

test('nothing is wrong on a free port with a Neo4j elsewhere', async () => {
  expect(await findStartProblem(['serve', '--port', '0', '--data', folder], elsewhere)).toBeNull();
});

test('a taken port is found, given by a flag or by the environment', async () => {
  const what = `Port ${port} of 127.0.0.1 is taken by another program.`;
  const env = { ...elsewhere, MODELSCAPE_DATA: folder };
  expect(await findStartProblem(['serve', '--port', String(port)], env)).toMatchObject({ what });
  expect(await findStartProblem(['serve', `--port=${port}`], env)).toMatchObject({ what });
  expect(await findStartProblem(['serve'], { ...env, PORT: String(port) })).toMatchObject({ what });
});

test('the first problem is a missing Java, unless Neo4j is elsewhere', async () => {
  const argv = ['serve', '--port', String(port), '--data', folder];
  expect(await findStartProblem(argv, { PATH: folder })).toMatchObject({
    what: expect.stringContaining('Java is missing'),
  });
});

test('a setting that makes no sense is left to serve to tell', async () => {
  expect(await findStartProblem(['serve', '--port', 'many', '--data', folder], elsewhere)).toBeNull();
});

test('the whole program tells a missing Java in one message, with 1, within five seconds', () => {
  const started = Date.now();
  const env = { PATH: dirname(process.execPath), MODELSCAPE_DATA: folder, PORT: '0' };
  const lonely = join(folder, 'bin');
  rmSync(lonely, { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['server/setup.mjs', 'serve'], {
    cwd: projectFolder,
    env: { ...env, JAVA_HOME: '/nope' },
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('modelscape: JAVA_HOME is /nope');
  expect(Date.now() - started).toBeLessThan(5_000);
});
