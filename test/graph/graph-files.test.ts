import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { cli } from '../../server/cli/cli.ts';
import { addExport } from '../../server/cli/export.ts';
import { addImport } from '../../server/cli/import.ts';
import { addIngest } from '../../server/cli/ingest.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { openTestGraph, wipe } from '../support/graph.ts';
import { dump } from '../support/graph-dump.ts';
import { testIo } from '../support/io.ts';

let graph: Graph;
let folder: string;
beforeAll(async () => {
  graph = await openTestGraph();
  folder = mkdtempSync(join(tmpdir(), 'modelscape-graph-files-'));
});
afterAll(async () => {
  await wipe(graph);
  await graph.close();
  rmSync(folder, { recursive: true, force: true });
});

const SEED = fileURLToPath(new URL('../../seed/articles', import.meta.url));

async function run(...argv: readonly string[]) {
  const { uri, user, password, database } = inject('neo4j');
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  const world = testIo({
    env: { ...env, MODELSCAPE_DATA: join(folder, 'data'), MODELSCAPE_TAGGER: 'off' },
    cwd: folder,
  });
  const code = await cli(argv, world.io, [addExport, addImport, addIngest]);
  return { code, out: world.out(), err: world.err() };
}

/** What an export holds, but for the time at which it was made. */
const told = (file: string) => readFileSync(join(folder, file), 'utf8').replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then');

test('the whole graph, exported, imported into an empty graph and exported again, is equal', {
  timeout: 600_000,
}, async () => {
  writeFileSync(
    join(folder, 'ships.csv'),
    'source,type,target,sourceKind,targetKind\nHarbourline,acquired,Nordkai Systems,Company,Company\n',
  );
  expect((await run('ingest', SEED)).code).toBe(0);
  expect((await run('import', 'ships.csv')).code).toBe(0);
  const before = await dump(graph);
  expect(await run('export', '--all', '--format', 'json-lines', '--out', 'one.jsonl')).toMatchObject({
    code: 0,
    out: '',
  });
  await wipe(graph);
  const imported = await run('import', 'one.jsonl');
  expect([imported.code, imported.err, imported.out]).toEqual([
    0,
    '',
    expect.stringMatching(/^0 decisions; articles: \d+ new, 0 unchanged/),
  ]);
  expect(await dump(graph)).toEqual(before);
  await run('export', '--all', '--format', 'json-lines', '--out', 'two.jsonl');
  expect(told('two.jsonl')).toEqual(told('one.jsonl'));
  expect((await run('import', 'one.jsonl')).out).toMatch(
    /^0 decisions; articles: 0 new, \d+ unchanged, 0 replaced, 0 failed/,
  );
});
