import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
import { ask, dump } from '../support/graph-dump.ts';
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
const SOME = readdirSync(SEED)
  .sort()
  .slice(0, 6)
  .map((name) => join(SEED, name));

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
  expect((await run('ingest', ...SOME)).code).toBe(0);
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

test('a whole graph that breaks off, or was changed, is refused before anything is stored', {
  timeout: 120_000,
}, async () => {
  await wipe(graph);
  const lines = readFileSync(join(folder, 'one.jsonl'), 'utf8').trimEnd().split('\n');
  writeFileSync(join(folder, 'short.jsonl'), lines.slice(0, -1).join('\n'));
  writeFileSync(join(folder, 'less.jsonl'), [...lines.slice(0, 5), ...lines.slice(6)].join('\n'));
  const [short, less] = [await run('import', 'short.jsonl'), await run('import', 'less.jsonl')];
  expect([short.code, short.err]).toEqual([1, expect.stringMatching(/line \d+: it breaks off/)]);
  expect([less.code, less.err]).toEqual([1, expect.stringMatching(/line \d+: it has other records than it says/)]);
  expect(await dump(graph)).toEqual([]);
});

test('a subgraph that leaves as GraphML comes back as evidence: the same ids, each edge with its quote', {
  timeout: 120_000,
}, async () => {
  const nodes = 'id,name,kind\na,Harbourline,Company\nb,Nordkai Systems,Company\nc,"Borealis ""2""",Model\n';
  const edges = 'source,target,type,evidence\na,b,ACQUIRED,They said it was done.\nb,c,DEVELOPED,\n';
  writeFileSync(join(folder, 'nodes.csv'), nodes);
  writeFileSync(join(folder, 'edges.csv'), edges);
  const first = await run('import', 'graph', 'nodes.csv', 'edges.csv');
  expect([first.code, first.err]).toEqual([0, '']);
  expect(first.out).toMatch(/new: 5 rows name 3 entities and state 2 claims; 0 rows not read/);
  expect(
    (await run('export', 'Harbourline', '--depth', '2', '--format', 'graphml', '--out', 'back.graphml')).code,
  ).toBe(0);
  const before = await ids();
  await wipe(graph);
  expect((await run('import', 'back.graphml')).out).toMatch(
    /new: 5 rows name 3 entities and state 2 claims; 0 rows not read/,
  );
  expect(await ids()).toEqual(before);
  const [claim] = await graph.read(
    ask("MATCH (s:Sentence)-[:STATES]->(:Claim {type: 'ACQUIRED'}) RETURN s.text AS text"),
    {},
  );
  expect(claim?.['text']).toMatch(
    /^Harbourline acquired Nordkai Systems; .*They said it was done.*\(back\.graphml, line \d+\)$/,
  );
});

/** Ids of all entities and relations, in order. */
async function ids(): Promise<readonly unknown[]> {
  const query =
    'MATCH (e:Entity) RETURN e.id AS id ORDER BY id UNION ALL MATCH (:Entity)-[r]->(:Entity) RETURN r.id AS id ORDER BY id';
  return (await graph.read(ask(query), {})).map(({ id }) => id);
}
