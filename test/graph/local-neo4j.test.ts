import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findRunningServer } from '../../server/cli/running.ts';
import { SetupError } from '../../server/errors.ts';
import { type Graph, openGraph } from '../../server/graph/graph.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../../server/neo4j/local.ts';
import { processStart } from '../../server/neo4j/process-start.ts';
import { ask } from '../support/graph-dump.ts';
import { ask as askApi, projectFolder } from '../support/server.ts';

const { env } = process;
const isGone = (pid: number | null) => pid === null || processStart(pid) === null;

async function until(condition: () => boolean, ms: number): Promise<boolean> {
  for (const end = Date.now() + ms; Date.now() < end; await sleep(50)) if (condition()) return true;
  return condition();
}

describe('a local Neo4j', () => {
  let dataFolder = '';
  let server: LocalNeo4j;
  let graph: Graph;
  const states: string[] = [];

  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'modelscape-local-'));
    server = await startLocalNeo4j({ dataFolder, env, onState: (state) => states.push(state) });
    graph = openGraph(server.options);
  });
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await graph.close();
    await server.stop();
    await rm(dataFolder, { recursive: true, maxRetries: 10, retryDelay: 500 });
  });

  test('answers on loopback, and its states are told in order', async () => {
    await graph.ping();
    expect(states).toEqual(['starting', 'ready']);
    expect(server.state()).toBe('ready');
    expect(server.options.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
  });

  test('keeps its password from everybody else', () => {
    const file = join(dataFolder, 'neo4j', 'password');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(dataFolder).mode & 0o777).toBe(0o700);
    expect(readFileSync(file, 'utf8')).toBe(server.options.password);
    expect(server.options.password).toMatch(/^[0-9a-f]{48}$/);
  });

  test('lets nobody in with another password', async () => {
    const stranger = openGraph({ ...server.options, password: 'neo4j' });
    await expect(stranger.ping()).rejects.toThrow(/refuses the user neo4j/);
    await stranger.close();
  });

  test('LOAD CSV reads no file and no address', async () => {
    const file = join(dataFolder, 'secret.csv');
    await writeFile(file, 'a,b\n');
    let asked = 0;
    const web = createServer((_request, response) => {
      asked += 1;
      response.end('a,b\n');
    });
    await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
    const { port } = web.address() as { port: number };
    for (const url of [
      `file://${file}`,
      'file:///etc/passwd',
      `http://127.0.0.1:${port}/x.csv`,
      `http://[::1]:${port}/x`,
    ]) {
      await expect(graph.read(ask('LOAD CSV FROM $url AS line RETURN line'), { url })).rejects.toThrow();
    }
    expect(asked).toBe(0);
    web.close();
  });

  test('a second instance on the same data is told in one message within five seconds', async () => {
    const started = Date.now();
    await expect(startLocalNeo4j({ dataFolder, env })).rejects.toThrow(SetupError);
    expect(Date.now() - started).toBeLessThan(5_000);
    await graph.ping();
  });

  test('is started again after a kill -9, and the same connections go on', async () => {
    await graph.write(ask('CREATE (:Kept {id: 1})'), {});
    const killed = server.pid();
    process.kill(killed ?? 0, 'SIGKILL');
    expect(await until(() => server.state() === 'reconnecting', 2_000)).toBe(true);
    expect(await until(() => server.state() === 'ready', 45_000)).toBe(true);
    expect(await graph.read(ask('MATCH (k:Kept) RETURN k.id AS id'), {})).toEqual([{ id: 1 }]);
    expect(server.pid()).not.toBe(killed);
    expect(states.slice(-2)).toEqual(['reconnecting', 'ready']);
  });

  test('a stop leaves no process, no lock and no note', async () => {
    // An article, so that the next test finds a graph that needs no seed.
    await graph.write(ask("CREATE (:Article {id: 'article:kept'})"), {});
    const pid = server.pid();
    const started = Date.now();
    await server.stop();
    expect(Date.now() - started).toBeLessThan(12_000);
    expect(isGone(pid)).toBe(true);
    expect(server.state()).toBe('stopped');
    expect(readdirSync(dataFolder)).toEqual(['neo4j', 'secret.csv']);
    expect(readdirSync(join(dataFolder, 'neo4j'))).not.toContain('java.json');
  });

  test('the whole program goes on with the data; killed, it leaves no Java and nothing in the way', async () => {
    const first = startServe(dataFolder);
    const line = await first.line;
    expect(line).toMatch(/^Modelscape is at http:\/\/127\.0\.0\.1:\d+\/\n$/);
    const url = line.trim().split(' ').at(-1) ?? '';
    expect(findRunningServer(dataFolder)).toEqual({ url, pid: first.child.pid });
    expect((await fetch(new URL('health/ready', url))).status).toBe(200);
    expect((await fetch(url)).headers.get('content-type')).toContain('text/html');
    expect(await askApi(url, '{ stats { articleCount } }')).toEqual({ stats: { articleCount: 1 } });

    const { pid } = JSON.parse(readFileSync(join(dataFolder, 'neo4j', 'java.json'), 'utf8')) as { pid: number };
    first.child.kill('SIGKILL');
    expect(await until(() => isGone(pid), 10_000)).toBe(true);
    expect(findRunningServer(dataFolder)).toBeNull();

    const second = startServe(dataFolder);
    await second.line;
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    expect(readdirSync(dataFolder)).toEqual(['neo4j', 'secret.csv']);
    expect(readdirSync(join(dataFolder, 'neo4j'))).not.toContain('java.json');
  }, 120_000);

  test('data whose password is lost or wrong is left as it is', async () => {
    const file = join(dataFolder, 'neo4j', 'password');
    await rm(file);
    await expect(startLocalNeo4j({ dataFolder, env })).rejects.toThrow(/The password of the local Neo4j is gone/);
    await writeFile(file, 'another-one');
    await expect(startLocalNeo4j({ dataFolder, env })).rejects.toThrow(/Neo4j refuses the password/);
    expect(readdirSync(dataFolder)).not.toContain('lock');
  });

  test('a start that was given up leaves no process and no lock', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'modelscape-given-up-'));
    const giveUp = new AbortController();
    const starting = startLocalNeo4j({
      dataFolder: folder,
      env,
      signal: giveUp.signal,
      onState: (state) => state === 'starting' && setTimeout(() => giveUp.abort(), 300),
    });
    await expect(starting).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['neo4j']);
    await rm(folder, { recursive: true });
  });
});

const children: ChildProcess[] = [];

/** Runs `serve` on a free port. `line` is what it says once it is ready. */
function startServe(dataFolder: string) {
  const child = spawn(process.execPath, ['server/setup.mjs', 'serve', '--port', '0', '--data', dataFolder], {
    cwd: projectFolder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += String(chunk);
  });
  const line = new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk) => resolve(String(chunk)));
    void ended.then((code) => reject(new Error(`ended with ${code}: ${err}`)));
  });
  return { child, ended, line };
}
