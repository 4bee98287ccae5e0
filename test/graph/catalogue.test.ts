import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, inject, onTestFinished, test } from 'vitest';
import { cli } from '../../server/cli/cli.ts';
import { addImport } from '../../server/cli/import.ts';
import { createExtractor } from '../../server/extract/extract.ts';
import { countCoOccurrences } from '../../server/graph/co-occurrence.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { createWindows } from '../../server/graph/windows.ts';
import { createIngest } from '../../server/ingest/ingest.ts';
import { makeDocument } from '../support/articles.ts';
import { openTestGraph, wipe } from '../support/graph.ts';
import { ask, dump } from '../support/graph-dump.ts';
import { testIo } from '../support/io.ts';
import { entry } from '../support/lexicon.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(() => wipe(graph));
afterAll(() => graph.close());

const lexicon = {
  entries: [entry('Company', 'Northwind'), entry('Technique', 'tidal recall'), entry('Technique', 'ebb loss')],
};
const ingestOf = () => createIngest({ graph, lexicon, extract: createExtractor(lexicon) });

const HEAD = 'Model,Organization,Publication date,Base model\n';
const table = (...rows: readonly string[]) => ({
  name: 'models.csv',
  text: HEAD + rows.map((row) => `${row}\n`).join(''),
});
const importEpoch = (...rows: readonly string[]) =>
  ingestOf().importCatalogue({ kind: 'epoch', files: [table(...rows)], mapping: null });

const BOREALIS = 'Borealis 2,Northwind Inc.,2025-03-14,Borealis 1';
const AURORA = 'Aurora 7B,Lund University,2024,';

const one = async <R>(text: string): Promise<R | undefined> => (await graph.read(ask<R>(text), {}))[0];

test('a row is the evidence of what it states, and a catalogue is one source however many rows it has', async () => {
  const told = await importEpoch(BOREALIS, 'Borealis 3,Northwind,2025,');
  expect(told).toMatchObject({ outcome: 'new', rows: 2, claims: 3, bad: [] });
  const found = await one<{ text: string; articles: number; source: string; date: string }>(
    `MATCH (c:Claim {relation: 'DEVELOPED|company:northwind|model:borealis-2'})<-[:STATES]-(s:Sentence)<-[:HAS]-(a:Article)
     MATCH (e:Entity {id: 'company:northwind'})
     RETURN s.text AS text, e.articleCount AS articles, a.source AS source, c.date AS date`,
  );
  expect(found).toEqual({
    text: 'Model: Borealis 2; made by: Northwind Inc.; out: 2025-03-14; variant of: Borealis 1 (models.csv, line 2)',
    articles: 1,
    source: 'Epoch AI, CC BY 4.0',
    date: '2025-03-14',
  });
});

test('the same file twice changes nothing; a newer one replaces its rows; withdrawn, it leaves nothing', async () => {
  await importEpoch(BOREALIS, AURORA);
  const first = await dump(graph);
  expect(await importEpoch(BOREALIS, AURORA)).toMatchObject({ outcome: 'unchanged' });
  expect(await dump(graph)).toEqual(first);
  const newer = await importEpoch(BOREALIS);
  expect(newer).toMatchObject({ outcome: 'replaced' });
  expect((await dump(graph)).filter((line) => line.includes('aurora'))).toEqual([]);
  await ingestOf().withdraw(newer.articleId);
  const left = (await dump(graph)).filter((line) => !/^(?:NameKey|Band|Lock) /.test(line));
  expect(left).toEqual([]);
});

test('what articles name is what a catalogue names, whatever kind it would be there', async () => {
  const ingest = ingestOf();
  await ingest.ingest(
    makeDocument('Acquisition of Ebb Institute by Northwind.\n\nNorthwind acquired Ebb Institute, a startup.'),
  );
  const before = await one<{ id: string }>(
    "MATCH (:Alias {key: 'ebb institute'})-[:NAMES]->(e:Entity) RETURN e.id AS id",
  );
  await importEpoch('Aurora 7B,Ebb Institute,2024,');
  const ids = await graph.read(
    ask<{ id: string; articles: number }>(
      "MATCH (:Alias {key: 'ebb institute'})-[:NAMES]->(e:Entity) RETURN DISTINCT e.id AS id, e.articleCount AS articles",
    ),
    {},
  );
  expect(ids).toEqual([{ id: before?.id, articles: 2 }]);
});

test('rows are no windows: what a catalogue lists does not go together', async () => {
  const list = JSON.stringify([{ full_name: 'tidal recall' }, { full_name: 'ebb loss' }]);
  await ingestOf().importCatalogue({ kind: 'methods', files: [{ name: 'm.json', text: list }], mapping: null });
  const period = { since: null, until: null };
  const asked = { kinds: ['Technique'] as const, with: null, minCount: 1, first: 10, ...period };
  const [windows, { signal }] = [createWindows(graph), new AbortController()];
  for (const within of ['ARTICLE', 'PARAGRAPH', 'SENTENCE'] as const) {
    const counted = await countCoOccurrences(windows, { ...asked, within }, signal);
    expect(counted).toMatchObject({ pairs: [], totalCount: 0, windowCount: 0 });
  }
});

test('the command imports a file, and names rows that it could not read and joins that it made', {
  timeout: 120_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'modelscape-import-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'models.csv'), table('Borealis 2,DeepSeek Ltd.,2025,', 'short').text);
  const { uri, user, password, database } = inject('neo4j');
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  const world = testIo({
    env: { ...env, MODELSCAPE_DATA: join(folder, 'data'), MODELSCAPE_TAGGER: 'off' },
    cwd: folder,
  });
  expect(await cli(['import', 'epoch', 'models.csv'], world.io, [addImport])).toBe(0);
  expect(world.out().split('\n').slice(0, 4)).toEqual([
    'Epoch AI: notable AI models. Epoch AI, CC BY 4.0, https://epoch.ai/data/notable-ai-models',
    'new: 1 rows name 2 entities and state 1 claims; 1 rows not read, 0 ties left out',
    'not read  models.csv, line 3: it has 1 cells, the first line has 4',
    'joined    DeepSeek Ltd. → DeepSeek (lexicon)',
  ]);
});
