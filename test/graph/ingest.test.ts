import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { cli } from '../../server/cli/cli.ts';
import { addIngest } from '../../server/cli/ingest.ts';
import { readDocument } from '../../server/documents/read.ts';
import { createExtractor } from '../../server/extract/extract.ts';
import { openGraph } from '../../server/graph/graph.ts';
import { migrate } from '../../server/graph/migrate.ts';
import { createIngest } from '../../server/ingest/ingest.ts';
import { readLexicon } from '../../server/seed.ts';
import { serveGraph } from '../support/api.ts';
import { ask, dump, empty } from '../support/graph-dump.ts';
import { ingestPaths } from '../support/jobs.ts';

const options = inject('neo4j');
const graph = openGraph(options);
const lexicon = readLexicon();
const ingest = createIngest({ graph, lexicon, extract: createExtractor(lexicon) });
const seed = fileURLToPath(new URL('../../seed/articles', import.meta.url));
let folder: string;

beforeAll(async () => {
  await migrate(graph);
});
beforeEach(async () => {
  await empty(graph);
  folder = mkdtempSync(join(tmpdir(), 'modelscape-ingest-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => graph.close());

const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
const rows = (text: string) => graph.write(ask(text), {});

/** Runs the command line as a person would, against the Neo4j of the tests. */
async function run(...argv: readonly string[]) {
  const [out, err] = [new PassThrough(), new PassThrough()];
  const env = {
    NEO4J_URI: options.uri,
    NEO4J_USER: options.user,
    NEO4J_PASSWORD: options.password,
    NEO4J_DATABASE: options.database,
    MODELSCAPE_DATA: join(folder, 'data'),
  };
  const io = { in: new PassThrough(), out, err, env, cwd: folder, signal: new AbortController().signal };
  const code = await cli(['ingest', ...argv], io, [addIngest]);
  return { code, out: String(out.read() ?? ''), err: String(err.read() ?? '') };
}

test('a batch with hostile and broken articles stores the good ones and tells of each other one', async () => {
  put('1-markup.md', '---\ntitle: "<img src=x onerror=alert(1)>"\n---\nOpenAI released GPT-5.');
  put(
    '2-proto.txt',
    '__proto__ raises money\n\nThe startup __proto__ Inc. raised $5 million. OpenAI invested in Constructor Labs.',
  );
  put('3-blank.txt', ' \n\t\u200b\n');
  const filler = 'The committee met for a third time and read what had been written about the matter so far. '.repeat(
    10,
  );
  const prose = `${filler}OpenAI released GPT-4o in May.\n\n`;
  put('4-huge.txt', `Huge\n\n${prose.repeat(Math.ceil(5_000_000 / prose.length))}`);
  put('4-too-dense.txt', `Dense\n\n${'OpenAI acquired Rockset. Anthropic made Claude 3 Opus. '.repeat(60_000)}`);
  put(
    '5-random.txt',
    Uint8Array.from({ length: 4096 }, (_, n) => (n * 7919 + (n >> 3) * 104729) % 256),
  );
  put('6-surrogate.txt', Buffer.from('\ufeffTitle \ud83d alone\n\nNvidia invested in OpenAI.\0', 'utf16le'));
  put('7-bidi.txt', 'Right \u202eto left \u001b[31m\n\nNvidia acquired Run:ai.');
  put('8-hello.txt', 'Hello.');
  const report = await ingestPaths(graph, ingest, [folder]);
  expect(report.failed.map(({ path, why }) => [path.slice(folder.length + 1), why.split(':')[0]])).toEqual([
    ['3-blank.txt', 'there is no text in it. Give an article with at least one word.'],
    [
      '4-too-dense.txt',
      expect.stringMatching(/^it has \d+ sentences, \d+ mentions and \d+ claims, at most 200000 are stored/),
    ],
    ['5-random.txt', expect.stringMatching(/not UTF-8|no UTF-8 text/)],
  ]);
  expect(report).toMatchObject({ read: 9, new: 6 });
  expect(
    await rows('MATCH (a:Article) RETURN a.title AS title, size(a.text) > 5000000 AS huge ORDER BY title'),
  ).toEqual([
    { title: '<img src=x onerror=alert(1)>', huge: false },
    { title: 'Hello.', huge: false },
    { title: 'Huge', huge: true },
    { title: 'Right \u202eto left \u001b[31m', huge: false },
    { title: 'Title \ufffd alone', huge: false },
    { title: '__proto__ raises money', huge: false },
  ]);
}, 300_000);

test('evidence is where its offsets say, in every article of the seed', async () => {
  await ingestPaths(graph, ingest, [seed]);
  const evidence = await rows(
    `MATCH (a:Article)-[:HAS]->(s:Sentence)-[t:STATES]->(c:Claim)
     RETURN a.text AS text, s.start AS from, s.end AS to, s.text AS sentence, t.start AS start, t.end AS end`,
  );
  expect(evidence.length).toBeGreaterThan(100);
  const wrong = evidence.filter(
    (one) =>
      String(one['text']).slice(Number(one['from']), Number(one['to'])) !== one['sentence'] ||
      Number(one['start']) < Number(one['from']) ||
      Number(one['end']) > Number(one['to']),
  );
  expect(wrong).toEqual([]);
}, 180_000);

test('the seed twice changes nothing: every count stays', async () => {
  const first = await ingestPaths(graph, ingest, [seed]);
  expect(first).toMatchObject({ failed: [], unchanged: 0, replaced: 0, new: first.read });
  const before = await dump(graph);
  const second = await ingestPaths(graph, ingest, [seed]);
  expect(second).toMatchObject({ failed: [], new: 0, replaced: 0, unchanged: first.read });
  expect(await dump(graph)).toEqual(before);
}, 180_000);

test('counts say what the graph holds', async () => {
  await ingestPaths(graph, ingest, [seed]);
  const wrong = await rows(
    `MATCH (e:Entity)
     WITH e, COUNT { (e)<-[:MENTIONS]-() } AS mentions, COUNT { MATCH (e)<-[:MENTIONS]-()<-[:HAS]-(a) RETURN DISTINCT a } AS articles
     WHERE e.mentionCount <> mentions OR e.articleCount <> articles OR NOT EXISTS { (:Alias {surface: e.name})-[:NAMES]->(e) }
     RETURN e.id AS id, e.mentionCount AS told, mentions, e.articleCount AS toldArticles, articles`,
  );
  expect(wrong).toEqual([]);
}, 180_000);

test('two articles that name the same thing make one component', async () => {
  const document = (text: string) => readDocument(new TextEncoder().encode(text), 'a.txt');
  await ingest.ingest(document('DeepSeek-V3.2 uses Mixture-of-Experts (MoE).'));
  await createIngest({ graph, lexicon, extract: createExtractor(lexicon) }).ingest(
    document('Qwen3 uses a mixture of experts.'),
  );
  expect(await rows("MATCH (e:Technique) WHERE e.id CONTAINS 'mixture' RETURN e.articleCount AS articles")).toEqual([
    { articles: 2 },
  ]);
});

test('a known entity is found by all its names, in any script, and by the index of names too', async () => {
  put('a.txt', 'MiniMax filed for an IPO.');
  await ingestPaths(graph, ingest, [folder]);
  expect(
    await rows(
      `MATCH (n:Alias)-[:NAMES]->(e:Entity {id: 'company:minimax'})
       WHERE n.surface IN ['MiniMax', '稀宇科技'] RETURN n.surface AS name, n.source AS source, n.uses AS uses, n.language AS language`,
    ),
  ).toEqual(
    expect.arrayContaining([
      { name: 'MiniMax', source: 'lexicon', uses: 1, language: null },
      { name: '稀宇科技', source: 'lexicon', uses: 0, language: 'und-Hani' },
    ]),
  );
  expect(
    await rows(
      `CALL db.index.fulltext.queryNodes('aliases', '"稀宇"') YIELD node MATCH (node)-[:NAMES]->(e) RETURN DISTINCT e.name AS name`,
    ),
  ).toEqual([{ name: 'MiniMax' }]);
});

test('the command reads files, reports on stdout, and its exit code tells of failures', async () => {
  put('good.md', '---\ndate: 2025-03\n---\n# SoftBank buys\n\nSoftBank acquired DigitalBridge.');
  expect(await run('good.md')).toMatchObject({ code: 0, out: '1 read: 1 new, 0 unchanged, 0 replaced, 0 failed\n' });
  put('bad.txt', '');
  const { code, out, err } = await run('good.md', 'bad.txt', '--json');
  expect({ code, ...JSON.parse(out) }).toMatchObject({
    code: 1,
    read: 2,
    unchanged: 1,
    failed: [{ path: join(folder, 'bad.txt') }],
  });
  expect(err).toMatch(/1 of 2 articles were not stored/);
  expect((await run()).code).toBe(2);
  expect((await run('good.md', '--server', 'nonsense')).code).toBe(2);
});

test('the command hands articles to a server, and tells what it said', async () => {
  const api = await serveGraph(graph, { ingest });
  const stop = new AbortController();
  const working = api.worker.run(null, stop.signal);
  const { url } = api;
  try {
    put(
      'good.md',
      '---\ndate: 2025-03\nurl: https://example.com/a\nauthor: Ada\nlang: en\n---\n# SoftBank buys\n\nSoftBank acquired DigitalBridge.',
    );
    put('long.txt', `${'A very long first line '.repeat(20)}\n\nSoftBank acquired DigitalBridge.`);
    expect(await run('good.md', 'long.txt', '--server', url)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^2 read: 2 new/),
    });
    expect(await run('good.md', 'long.txt')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^2 read: 0 new, 2 unchanged/),
    });
  } finally {
    stop.abort();
    await working;
    await api.close();
  }
  const gone = await run('good.md', '--server', url);
  expect(gone).toMatchObject({ code: 1, out: expect.stringMatching(/does not answer/) });
});
