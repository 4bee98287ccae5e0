import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { cli } from '../../server/cli/cli.ts';
import { addExtract } from '../../server/cli/extract.ts';
import { addIngest } from '../../server/cli/ingest.ts';
import { addLoad } from '../../server/cli/load.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { openTestGraph, wipe } from '../support/graph.ts';
import { dump } from '../support/graph-dump.ts';
import { testIo } from '../support/io.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(async () => {
  await wipe(graph);
  await graph.close();
});

const SEED = fileURLToPath(new URL('../../seed/articles', import.meta.url));

async function run(folder: string, ...argv: readonly string[]) {
  const { uri, user, password, database } = inject('neo4j');
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  const world = testIo({
    env: { ...env, MODELSCAPE_DATA: join(folder, 'data'), MODELSCAPE_TAGGER: 'off' },
    cwd: folder,
  });
  const code = await cli(argv, world.io, [addExtract, addIngest, addLoad]);
  return { code, out: world.out() };
}

test('what extract has read and load stores is what ingest stores', { timeout: 600_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'modelscape-load-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const { out, code } = await run(folder, 'extract', '--whole', '--tagger', 'off', SEED);
  expect(code).toBe(0);
  writeFileSync(join(folder, 'read.jsonl'), `${out}{"document": 1}\n`);
  const loaded = await run(folder, 'load', '--json', 'read.jsonl');
  expect(loaded.code).toBe(1);
  const report = JSON.parse(loaded.out);
  const lines = out.trimEnd().split('\n').length;
  expect(report).toMatchObject({ read: lines + 1, new: lines, failed: [{ path: `read.jsonl, line ${lines + 1}` }] });
  const byLoad = await dump(graph);
  expect(JSON.parse((await run(folder, 'load', '--json', 'read.jsonl')).out)).toMatchObject({ unchanged: lines });
  await wipe(graph);
  await run(folder, 'ingest', SEED);
  expect(byLoad).toEqual(await dump(graph));
});
