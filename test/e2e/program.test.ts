import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ask,
  newDataFolder,
  projectFolder,
  type RunningProgram,
  removeDataFolder,
  startProgram,
} from '../support/server.ts';

const run = promisify(execFile);
const STATS = '{ stats { articleCount entityCount relationCount claimCount mentionCount } }';

type Stats = { readonly stats: Readonly<Record<string, number>> };

/** Command lines of all processes that name the folder; Linux only, which is where the checks run. */
function processesOf(folder: string): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      } catch {
        return '';
      }
    })
    .filter((line) => line.includes(folder));
}

async function untilNoneIsLeft(folder: string, milliseconds: number): Promise<readonly string[]> {
  const end = Date.now() + milliseconds;
  while (processesOf(folder).length > 0 && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 200));
  return processesOf(folder);
}

let dataFolder: string;
let program: RunningProgram;
beforeAll(async () => {
  dataFolder = await newDataFolder();
  program = await startProgram({ dataFolder });
});
afterAll(async () => {
  if (program.child.exitCode === null) await program.stop();
  await removeDataFolder(dataFolder);
});

test('a start on an empty graph loads the seed, and its last word is where the page is', async () => {
  const { stats } = await ask<Stats>(program.url, STATS);
  const articles = readdirSync(`${projectFolder}/seed/articles`).filter((name) => name.endsWith('.md'));
  expect(stats['articleCount']).toBe(articles.length);
  expect(program.output().trimEnd().split('\n').at(-1)).toBe(`Modelscape is at ${program.url}`);
  const page = await fetch(program.url);
  expect(await page.text()).toContain('<title>Modelscape');
});

test('the queries that the README shows answer with what it promises', async () => {
  const readme = readFileSync(`${projectFolder}/README.md`, 'utf8');
  const [links = '', together = '', taken = ''] = [...readme.matchAll(/```graphql\n([\s\S]*?)```/g)].map(
    ([, query]) => query,
  );
  const { entity } = await ask<{ entity: { neighbours: { edges: unknown[] } } }>(program.url, links);
  expect(entity.neighbours.edges.length).toBeGreaterThan(3);
  const { coOccurrence } = await ask<{ coOccurrence: { nodes: unknown[] } }>(program.url, together);
  expect(coOccurrence.nodes).toHaveLength(10);
  const found = await ask<{ entity: { id: string } }>(program.url, '{ entity(name: "SoftBank") { id } }');
  const { exportSubgraph } = await ask<{ exportSubgraph: { content: string } }>(program.url, taken, {
    seeds: [found.entity.id],
  });
  expect(JSON.parse(exportSubgraph.content)).toHaveProperty('elements.nodes.1');
});

test('live and ready answer, and ready means that a transaction succeeded', async () => {
  const [live, ready] = await Promise.all(['health/live', 'health/ready'].map((path) => fetch(program.url + path)));
  expect([live?.status, ready?.status]).toEqual([200, 200]);
});

test('ingesting the seed again through the running server keeps every count', async () => {
  const before = await ask<Stats>(program.url, STATS);
  const { stdout } = await run(process.execPath, ['server/setup.mjs', 'ingest', 'seed/articles', '--json'], {
    cwd: projectFolder,
    env: { ...process.env, MODELSCAPE_DATA: dataFolder },
  });
  const report = JSON.parse(stdout) as Record<string, unknown>;
  expect(report).toMatchObject({ new: 0, replaced: 0 });
  expect(await ask<Stats>(program.url, STATS)).toEqual(before);
});

test('a second instance on the same data is refused in one message with the mend, and the first goes on', async () => {
  const second = run(process.execPath, ['server/setup.mjs', 'serve', '--port', '0'], {
    cwd: projectFolder,
    env: { ...process.env, MODELSCAPE_DATA: dataFolder },
  });
  await expect(second).rejects.toMatchObject({ code: 1 });
  const { stderr } = (await second.catch((error: unknown) => error)) as { stderr: string };
  expect(stderr).toContain(dataFolder);
  expect(await ask<Stats>(program.url, STATS)).toHaveProperty('stats');
});

test('SIGTERM ends all of it, Neo4j included, and a second start keeps the data', async () => {
  const before = await ask<Stats>(program.url, STATS);
  await program.stop();
  expect(await untilNoneIsLeft(dataFolder, 1_000)).toEqual([]);
  program = await startProgram({ dataFolder });
  expect(await ask<Stats>(program.url, STATS)).toEqual(before);
});

test('when it is killed outright no Neo4j is left behind, and the data is whole at the next start', async () => {
  const before = await ask<Stats>(program.url, STATS);
  program.child.kill('SIGKILL');
  expect(await untilNoneIsLeft(dataFolder, 20_000)).toEqual([]);
  program = await startProgram({ dataFolder });
  expect(await ask<Stats>(program.url, STATS)).toEqual(before);
});
