import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import type { Graph } from '../../server/graph/graph.ts';
import { openTestGraph, wipe } from '../support/graph.ts';
import { dump } from '../support/graph-dump.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(async () => {
  await wipe(graph);
  await graph.close();
});

const MAIN = fileURLToPath(new URL('../../server/main.ts', import.meta.url));
const PROCESSES = 4;
const ARTICLES = 20;

/** An article that names firms which all others name too, in another order, and one of its own. */
function makeArticle(n: number): string {
  const hubs = ['OpenAI', 'Microsoft', 'Nvidia', 'SoftBank', 'Anthropic', 'Google'];
  const turned = [...hubs.slice(n % hubs.length), ...hubs.slice(0, n % hubs.length)];
  const deals = turned.map((firm, at) => `${firm} invested $${n + 1} million in ${turned[(at + 1) % turned.length]}.`);
  return `---\nurl: https://news.example/${n}\ndate: 2025-01-${10 + (n % 20)}\n---\n\n# Deals, ${n}\n\n${deals.join(' ')}\n\nCobaltix-${n}B was released by OpenAI.\n`;
}

/** Runs `ingest` on a folder in a process of its own; gives its exit code and what it wrote. */
function ingest(folder: string): Promise<{ readonly code: number | null; readonly written: string }> {
  const { uri, user, password, database } = inject('neo4j');
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, 'ingest', folder], {
    env: {
      ...process.env,
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
      MODELSCAPE_DATA: join(folder, '..', 'data'),
      MODELSCAPE_TAGGER: 'off',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      written += String(chunk);
    });
  }
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, written })));
}

test('four processes that write to the same hubs lose nothing, and make the graph that one makes', {
  timeout: 900_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'modelscape-four-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const sets = Array.from({ length: PROCESSES }, (_, at) => join(folder, `set-${at}`));
  const all = join(folder, 'all');
  for (const set of [...sets, all]) mkdirSync(set);
  for (let n = 0; n < PROCESSES * ARTICLES; n += 1) {
    for (const set of [sets[n % PROCESSES] ?? all, all]) writeFileSync(join(set, `${n}.md`), makeArticle(n));
  }
  const done = await Promise.all(sets.map(ingest));
  expect(done.map(({ code, written }) => (code === 0 ? 0 : written))).toEqual([0, 0, 0, 0]);
  const byFour = await dump(graph);
  await wipe(graph);
  expect((await ingest(all)).code).toBe(0);
  expect(byFour).toEqual(await dump(graph));
});
