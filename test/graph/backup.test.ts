import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { addBackup } from '../../server/cli/backup.ts';
import { cli } from '../../server/cli/cli.ts';
import { prepareReader, type Reader } from '../../server/cli/prepare-reader.ts';
import { addRestore } from '../../server/cli/restore.ts';
import { readConfig } from '../../server/config.ts';
import type { Document } from '../../server/documents/document.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { writeSightings } from '../../server/graph/watch-polls.ts';
import { addWatch } from '../../server/graph/watches.ts';
import { createIngest } from '../../server/ingest/ingest.ts';
import { createLogger } from '../../server/log.ts';
import { openTestGraph, wipe } from '../support/graph.ts';
import { ask, dump } from '../support/graph-dump.ts';
import { testIo } from '../support/io.ts';

let graph: Graph;
let reader: Reader;
let folder: string;
beforeAll(async () => {
  graph = await openTestGraph();
  reader = await prepareReader(readConfig({}), createLogger('error', process.stderr));
});
beforeEach(async () => {
  await wipe(graph);
  folder = mkdtempSync(join(tmpdir(), 'modelscape-backup-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => graph.close());

const article = (text: string, more: Partial<Document> = {}): Document => ({
  text,
  title: text.split('\n')[0] ?? '',
  url: null,
  source: 'The Ledger',
  author: null,
  publishedAt: { value: '2030-03', precision: 'month' },
  language: null,
  ...more,
});

const ARTICLES = [
  article('SoftBank invests\n\nSoftBank invested $40 billion in OpenAI, which developed GPT-4o.'),
  article('A deal\n\nNvidia acquired Zandril Labs. It was told on Monday.', { url: 'https://ledger.example/deal' }),
  article('A line\u2028apart\n\nMistral AI partnered with Nvidia. “Quoted”, and 稀宇科技.', { publishedAt: null }),
];

/** Runs a command on the test's Neo4j. */
async function run(...argv: readonly string[]) {
  const { uri, password } = inject('neo4j');
  const env = { NEO4J_URI: uri, NEO4J_PASSWORD: password, MODELSCAPE_DATA: folder, LOG_LEVEL: 'error' };
  const { io, out, err } = testIo({ env, cwd: folder });
  const code = await cli(argv, io, [addBackup, addRestore]);
  return { code, out: out(), err: err() };
}

const arrivals = () =>
  graph.read(ask('MATCH (a:Article) RETURN a.id AS id, toString(a.ingestedAt) AS at ORDER BY id'), {});

/** Articles, a catalogue, a decision, and a watch that saw something. */
async function fill() {
  const ingest = createIngest({ graph, ...reader });
  for (const one of ARTICLES) await ingest.ingest(one);
  const mapping = {
    title: 'Ships',
    publisher: 'Yard',
    licence: 'CC0',
    url: 'https://ships.example/all',
    kind: 'Product',
  };
  const map = { name: 'map.json', text: JSON.stringify({ ...mapping, name: 'Ship', makers: 'By' }) };
  const files = [{ name: 'ships.csv', text: 'Ship,By\nPilot Nine,Nvidia\n' }];
  await ingest.importCatalogue({ kind: 'csv', files, mapping: map });
  const asked = {
    type: 'rename',
    entity: 'company:zandril-labs',
    name: 'Zandril',
    other: null,
    claim: null,
    kind: null,
  } as const;
  await (await ingest.decide(asked, { by: 'Ada', reason: null })).settled;
  const watch = {
    id: 'w1',
    kind: 'url',
    address: 'https://ledger.example/feed',
    machine: null,
    every: 900,
    follow: true,
  } as const;
  await addWatch(graph, watch, '2030-04-01T00:00:00.000Z');
  await writeSightings(graph, 'w1', [
    { id: 'w1|a', stamp: 's' },
    { id: 'w1|b', stamp: 't' },
  ]);
}

test('a graph that was wiped is the same again, after its backup is restored', async () => {
  await fill();
  const [before, came] = [await dump(graph), await arrivals()];
  expect(await run('backup', 'all.jsonl')).toEqual({
    code: 0,
    out: `3 articles, 1 catalogues, 1 decisions and 1 watches are in ${join(folder, 'all.jsonl')}\n`,
    err: '',
  });
  await wipe(graph);
  expect(await run('restore', 'all.jsonl')).toEqual({
    code: 0,
    out: 'restored: 3 articles, 1 catalogues, 1 decisions, 1 watches; 0 failed\n',
    err: '',
  });
  expect(await dump(graph)).toEqual(before);
  expect(await arrivals()).toEqual(came);
});

test('a graph with articles is left alone, unless they are to be added to', async () => {
  await fill();
  await run('backup', 'all.jsonl');
  const before = await dump(graph);
  const refused = await run('restore', 'all.jsonl');
  expect(refused.code).toBe(1);
  expect(refused.err).toContain('the graph holds articles already');
  expect((await run('restore', 'all.jsonl', '--add')).code).toBe(0);
  expect(await dump(graph)).toEqual(before);
});

test.each([
  ['was changed', (text: string) => text.replace('$40 billion', '$50 billion'), 'its checksum is another'],
  ['breaks off', (text: string) => text.slice(0, -300), 'its checksum is another'],
  ['lacks its last line', (text: string) => `${text.split('\n').slice(0, -2).join('\n')}\n`, 'its checksum is another'],
  ['is another file', () => '{"format": "other"}\n', 'this is no backup of Modelscape'],
  ['is empty', () => '', 'it is empty'],
  ['is of a later form', (text: string) => text.replace('"version":2', '"version":3'), 'a newer Modelscape made it'],
])('a backup that %s is refused before anything is written', async (_, change, why) => {
  await fill();
  await run('backup', 'all.jsonl');
  await wipe(graph);
  const file = join(folder, 'all.jsonl');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  const { code, err } = await run('restore', 'all.jsonl');
  expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(why) });
  expect(await dump(graph)).toEqual([]);
});

test('a file that is not there, and one that can not be written, are told', async () => {
  expect((await run('restore', 'none.jsonl')).err).toContain("none.jsonl: it can't be read");
  expect((await run('backup', 'no/folder/all.jsonl')).err).toContain("all.jsonl can't be written");
});
