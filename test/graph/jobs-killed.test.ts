import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph } from '../../server/graph/graph.ts';
import { startLocalNeo4j } from '../../server/neo4j/local.ts';
import { ask as query } from '../support/graph-dump.ts';
import { ask, projectFolder, removeDataFolder } from '../support/server.ts';

/** Enough that the program is killed in the midst of them. */
const ARTICLES = 240;
let dataFolder: string;
const children = new Set<ChildProcess>();

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'modelscape-killed-'));
  // An article, so that no seed is loaded.
  const local = await startLocalNeo4j({ dataFolder, env: process.env });
  const graph = openGraph(local.options);
  await graph.write(query("CREATE (:Article {id: 'a-kept'})"), {});
  await graph.close();
  await local.stop();
});
afterAll(async () => {
  const ends = [...children].map((child) => new Promise((resolve) => child.once('exit', resolve)));
  for (const child of children) child.kill('SIGTERM');
  await Promise.all(ends);
  await removeDataFolder(dataFolder);
});

/** The whole program on the data folder; resolves when the page and the API answer. */
async function start(): Promise<{ readonly url: string; kill(): Promise<void>; stop(): Promise<void> }> {
  const child = spawn(process.execPath, ['server/setup.mjs', 'serve', '--port', '0', '--data', dataFolder], {
    cwd: projectFolder,
    env: { ...process.env, MODELSCAPE_TAGGER: 'off' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  let said = '';
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      children.delete(child);
      resolve();
    });
  });
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
  };
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const found = /Modelscape is at (http:\/\/\S+\/)/.exec(said)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`serve ended with ${code}:\n${said}`)));
  });
  return { url, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}

const textOf = (n: number) =>
  `Paper ${n}\n\n${'OpenAI released GPT-5 in May. Nvidia invested in Anthropic, which made Claude 4 Opus. '.repeat(20)}`;
const ADD = 'mutation($input: IngestManyInput!) { ingestMany(input: $input) { job { id } } }';
type Job = { readonly state: string; readonly counts: Readonly<Record<string, number>> };

async function see(url: string, id: string): Promise<Job> {
  const counts = 'counts { total waiting running done failed new unchanged replaced cancelled }';
  return (await ask<{ job: Job }>(url, `query($id: ID!) { job(id: $id) { state ${counts} } }`, { id })).job;
}

const look = (url: string, id: string) => see(url, id).catch(() => null);
const doneIn = async (url: string, id: string) => (await look(url, id))?.counts['done'] ?? 0;

test('kill -9 of the program, then of Neo4j, in the midst of a job: each article is stored once and whole, none is lost', {
  timeout: 900_000,
}, async () => {
  let program = await start();
  const parts = [0, 1, 2].map((part) =>
    Array.from({ length: ARTICLES / 3 }, (_, n) => ({ text: textOf((part * ARTICLES) / 3 + n) })),
  );
  const [first = [], ...others] = parts;
  const { ingestMany } = await ask<{ ingestMany: { job: { id: string } } }>(program.url, ADD, {
    input: { articles: first, more: true },
  });
  const { id } = ingestMany.job;
  for (const articles of others) await ask(program.url, ADD, { input: { articles, job: id, more: true } });
  await ask(program.url, ADD, { input: { articles: [], job: id } });

  await expect.poll(() => doneIn(program.url, id), { timeout: 120_000, interval: 50 }).toBeGreaterThan(20);
  await program.kill();

  program = await start();
  const before = await doneIn(program.url, id);
  expect(before).toBeLessThan(ARTICLES);
  await expect.poll(() => doneIn(program.url, id), { timeout: 180_000, interval: 50 }).toBeGreaterThan(before + 20);
  const { pid } = JSON.parse(readFileSync(join(dataFolder, 'neo4j', 'java.json'), 'utf8')) as { pid: number };
  process.kill(pid, 'SIGKILL');

  await expect.poll(async () => (await look(program.url, id))?.state, { timeout: 300_000, interval: 500 }).toBe('DONE');
  expect(await see(program.url, id)).toMatchObject({
    counts: { total: ARTICLES, done: ARTICLES, waiting: 0, running: 0, failed: 0, cancelled: 0 },
  });
  const { stats } = await ask<{ stats: { articleCount: number } }>(program.url, '{ stats { articleCount } }');
  expect(stats.articleCount).toBe(ARTICLES + 1);
  const { articles } = await ask<{ articles: { nodes: readonly { title: string; sentences: object }[] } }>(
    program.url,
    '{ articles(search: "Paper", first: 100) { nodes { title entityCount claimCount sentences(first: 1) { totalCount } } } }',
  );
  expect(new Set(articles.nodes.map(({ title }) => title)).size).toBe(100);
  expect(new Set(articles.nodes.map(({ title: _, ...facts }) => JSON.stringify(facts))).size).toBe(1);
  await program.stop();
});
