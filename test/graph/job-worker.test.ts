import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { GraphUnavailableError } from '../../server/errors.ts';
import { createExtractor } from '../../server/extract/extract.ts';
import { readAllowList } from '../../server/fetch/allow-list.ts';
import { createFetchUrl } from '../../server/fetch/fetch-url.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { eachJobItem, type JobItemRecord } from '../../server/graph/job-items.ts';
import { type AddedItem, createJob } from '../../server/graph/job-queue.ts';
import { createIngest, type Ingest } from '../../server/ingest/ingest.ts';
import { writePayload } from '../../server/ingest/jobs/read-item.ts';
import type { WorkerParts } from '../../server/ingest/jobs/worker.ts';
import { createReadUrl } from '../../server/ingest/read-url.ts';
import { makeDocument } from '../support/articles.ts';
import { openTestGraph, wipe } from '../support/graph.ts';
import { ask } from '../support/graph-dump.ts';
import { countsOf, fileItem, ingestPaths, jobOf, openTestJobs, textItem } from '../support/jobs.ts';
import { openWeb } from '../support/web.ts';

let graph: Graph;
let ingest: Ingest;
let folder: string;
const holdings: { close(): void }[] = [];
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(async () => {
  await wipe(graph);
  ingest = createIngest({ graph, extract: createExtractor({ entries: [] }) });
  folder = mkdtempSync(join(tmpdir(), 'modelscape-jobs-'));
});
afterEach(() => {
  for (const holding of holdings.splice(0)) holding.close();
  rmSync(folder, { recursive: true, force: true });
});
afterAll(async () => {
  await wipe(graph);
  await graph.close();
});

function open(more: Partial<WorkerParts & { owner: string }> = {}) {
  const opened = openTestJobs(more.graph ?? graph, more.ingest ?? ingest, more);
  holdings.push(opened);
  return opened;
}
const worker = (more: Partial<WorkerParts> = {}) => open(more).worker;
const never = new AbortController().signal;
const start = (items: readonly AddedItem[]) => createJob(graph, { name: 'a job', host: 'here', items, open: false });
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const itemsOf = async (job: string) => {
  const items: JobItemRecord[] = [];
  for await (const item of eachJobItem(graph, job, { states: null, told: false })) items.push(item);
  return items;
};
const titles = async () =>
  (await graph.read(ask<{ title: string }>('MATCH (a:Article) RETURN a.title AS title ORDER BY title'), {})).map(
    ({ title }) => title,
  );
const expectTrue = async (job: string, counts: Record<string, number>) => {
  const { told, counted } = await countsOf(graph, job);
  expect(told).toEqual(counted);
  expect(told).toMatchObject(counts);
};

test('files of all kinds are read, each bad one fails alone with its reason, and what they hold is told one by one', async () => {
  const gone = join(folder, 'gone.md');
  const paths = [
    put('1.md', '# One'),
    put('2.md', '---\ndate: soon\n---\nTwo'),
    put('3.jsonl', '{"text":"Three\\n\\nof three"}\n{"text":""}\n{"title":"Five","text":"and its text"}'),
    put('4.txt', ' \n'),
    gone,
    put('6.md', '# One'),
  ];
  const job = await start(paths.map(fileItem));
  await worker().run(job, never);
  await expectTrue(job, { total: 8, new: 3, unchanged: 1, failed: 4, waiting: 0, running: 0 });
  expect(await jobOf(graph, job)).toMatchObject({ state: 'done' });
  const told = (await itemsOf(job)).map(({ name, outcome, code, place, reason }) => ({
    name: name.slice(folder.length + 1),
    is: outcome ?? code,
    place,
    reason,
  }));
  expect(told).toEqual([
    { name: '1.md', is: expect.stringMatching(/new|unchanged/), place: null, reason: null },
    { name: '2.md', is: 'FRONT_MATTER', place: null, reason: expect.stringMatching(/^line 2: date/) },
    { name: '3.jsonl, line 1', is: 'new', place: 'line 1', reason: null },
    { name: '3.jsonl, line 2', is: 'BAD_LINE', place: 'line 2', reason: expect.stringMatching(/text/) },
    { name: '3.jsonl, line 3', is: 'new', place: 'line 3', reason: null },
    { name: '4.txt', is: 'EMPTY_TEXT', place: null, reason: expect.stringMatching(/no text/) },
    { name: 'gone.md', is: 'UNREADABLE', place: null, reason: 'there is no such file or folder' },
    { name: '6.md', is: expect.stringMatching(/new|unchanged/), place: null, reason: null },
  ]);
  expect(await titles()).toEqual(['Five', 'One', 'Three']);
});

test('a file that vanished fails by name, and is read when it is back and the job is tried again', async () => {
  const path = join(folder, 'late.md');
  const job = await start([fileItem(path)]);
  const { worker, jobs } = open();
  await worker.run(job, never);
  await expectTrue(job, { failed: 1 });
  put('late.md', '# Late');
  expect(await jobs.retry(job)).toBe(1);
  await worker.run(job, never);
  await expectTrue(job, { failed: 0, new: 1 });
});

test('a bug that an article meets fails that article alone, and is told as a bug', async () => {
  const bugs: string[] = [];
  const broken: Pick<Ingest, 'ingest'> = {
    ingest: (document) =>
      document.title === 'Two' ? Promise.reject(new TypeError('no such key')) : ingest.ingest(document),
  };
  const job = await start(['One', 'Two', 'Three'].map((text) => textItem(text)));
  await worker({ ingest: broken, onBug: (name, error) => bugs.push(`${name}: ${error}`) }).run(job, never);
  expect(await titles()).toEqual(['One', 'Three']);
  expect(bugs).toEqual(['Two: TypeError: no such key']);
  expect((await itemsOf(job))[1]).toMatchObject({
    code: 'UNEXPECTED',
    reason: 'an unexpected failure of Modelscape: no such key',
  });
});

test('three workers on one graph share two jobs, and each article is stored once', async () => {
  const jobs = [
    await start(Array.from({ length: 120 }, (_, n) => textItem(`Paper ${n}`))),
    await start(Array.from({ length: 90 }, (_, n) => textItem(`Note ${n}`))),
  ];
  const stop = new AbortController();
  const shares = [0, 0, 0];
  const running = shares.map((_, n) =>
    worker({
      ingest: {
        ingest: (document) => {
          shares[n] = (shares[n] ?? 0) + 1;
          return ingest.ingest(document);
        },
      },
    }).run(null, stop.signal),
  );
  await expect
    .poll(async () => (await Promise.all(jobs.map((job) => jobOf(graph, job)))).map(({ state }) => state), {
      timeout: 50_000,
    })
    .toEqual(['done', 'done']);
  stop.abort();
  await Promise.all(running);
  await expectTrue(jobs[0] ?? '', { new: 120 });
  await expectTrue(jobs[1] ?? '', { new: 90 });
  expect(shares.reduce((sum, share) => sum + share, 0)).toBe(210);
  expect(shares.filter((share) => share > 0).length).toBeGreaterThan(1);
  expect(await titles()).toHaveLength(210);
});

test('a stopped worker finishes what it has begun and leaves the rest to wait', async () => {
  const job = await start(Array.from({ length: 200 }, (_, n) => textItem(`Paper ${n}`)));
  const stop = new AbortController();
  let begun = 0;
  const slow: Pick<Ingest, 'ingest'> = {
    ingest: (document) => {
      begun += 1;
      if (begun === 5) stop.abort();
      return ingest.ingest(document);
    },
  };
  await worker({ ingest: slow }).run(job, stop.signal);
  const { told } = await countsOf(graph, job);
  await expectTrue(job, { running: 0, new: begun, waiting: 200 - begun });
  expect(told.waiting).toBeGreaterThan(0);
  await worker().run(job, never);
  await expectTrue(job, { new: 200, waiting: 0 });
});

/** A graph that is away as often as it is told to be. */
function shaky(): { readonly graph: Graph; away: boolean } {
  const state = { away: false, graph };
  const gone = () => Promise.reject(new GraphUnavailableError('bolt://nowhere'));
  state.graph = {
    ...graph,
    read: (query, params, signal) => (state.away ? gone() : graph.read(query, params, signal)),
    write: (query, params) => (state.away ? gone() : graph.write(query, params)),
    transact: (work) => (state.away ? gone() : graph.transact(work)),
    ping: () => (state.away ? gone() : graph.ping()),
  };
  return state;
}

test('while Neo4j is away a job waits, and goes on by itself', async () => {
  const job = await start(Array.from({ length: 150 }, (_, n) => textItem(`Paper ${n}`)));
  const state = shaky();
  let begun = 0;
  const stored = createIngest({ graph: state.graph, extract: createExtractor({ entries: [] }) });
  const failing: Pick<Ingest, 'ingest'> = {
    ingest: (document) => {
      begun += 1;
      if (begun === 20) {
        state.away = true;
        setTimeout(() => {
          state.away = false;
        }, 1_500);
      }
      return stored.ingest(document);
    },
  };
  await worker({ graph: state.graph, ingest: failing }).run(job, never);
  await expectTrue(job, { failed: 0, waiting: 0, running: 0 });
  expect(await titles()).toHaveLength(150);
});

test('when Neo4j stays away longer than patience lasts, the work is given up with what it said', async () => {
  const job = await start([textItem('One')]);
  const state = shaky();
  state.away = true;
  await expect(worker({ graph: state.graph, patienceMs: 600 }).run(job, never)).rejects.toThrow(GraphUnavailableError);
  await worker().run(job, never);
  await expectTrue(job, { new: 1 });
});

test('without room on the disk nothing is begun', async () => {
  const job = await start([textItem('One')]);
  let room = false;
  let asked = 0;
  const awaitRoom = async () => {
    asked += 1;
    while (!room) await sleep(20);
  };
  const running = worker({ awaitRoom }).run(job, never);
  await expect.poll(() => asked, { timeout: 30_000 }).toBeGreaterThan(0);
  await expectTrue(job, { waiting: 1, running: 0 });
  room = true;
  await running;
  await expectTrue(job, { new: 1 });
});

test('an article that is read at once is a job too, and one that holds many leaves them to the worker', async () => {
  const { worker, jobs } = open();
  const one = await jobs.readNow('One', { document: makeDocument('One') });
  expect(one).toMatchObject({ finished: { state: 'done', outcome: 'new' } });
  await expectTrue(one.job, { total: 1, new: 1 });
  const content = Buffer.from('{"text":"Two"}\n{"text":"Three"}\n').toString('base64');
  const many = await jobs.readNow('more.jsonl', { given: { file: { name: 'more.jsonl', content } } });
  expect(many).toEqual({ job: many.job, finished: null });
  await expectTrue(many.job, { total: 2, waiting: 2 });
  await worker.run(many.job, never);
  await expectTrue(many.job, { total: 2, new: 2 });
  const bad = await jobs.readNow('bad', { given: { file: { name: 'bad.md', content: 'no base64!' } } });
  expect(bad).toMatchObject({
    finished: { state: 'failed', code: 'BAD_USER_INPUT', reason: expect.stringMatching(/base64/) },
  });
});

test('what was being read at once when the process ended is read by the next', async () => {
  const torn: Pick<Ingest, 'ingest'> = { ingest: () => new Promise(() => {}) };
  const lost = open({ ingest: torn, owner: 'lost' });
  void lost.jobs.readNow('One', {
    document: makeDocument('One'),
  });
  await expect
    .poll(() => graph.read(ask('MATCH (i:JobItem {state: "running"}) RETURN count(*) AS n'), {}), { timeout: 30_000 })
    .toEqual([{ n: 1 }]);
  lost.close();
  const stop = new AbortController();
  const running = worker({ isGone: (owner) => owner === 'lost' }).run(null, stop.signal);
  await expect.poll(titles, { timeout: 30_000 }).toEqual(['One']);
  stop.abort();
  await running;
});

test('a long payload is fetched at its turn, not with the claim', async () => {
  const long = `Long\n\n${'word '.repeat(40_000)}`;
  const payload = writePayload({ document: { ...makeDocument(long), title: 'Long' } });
  const job = await start([textItem('Long', { payload })]);
  await worker().run(job, never);
  await expectTrue(job, { new: 1 });
});

test('addresses are fetched; what can not be had fails alone, with its reason', async () => {
  const page = `<html lang="en"><title>One</title><article><p>${'One was read for the third time today. '.repeat(20)}`;
  const web = await openWeb((request, response) => {
    response.writeHead(request.url === '/1' ? 200 : 404, { 'content-type': 'text/html' }).end(page);
  });
  onTestFinished(() => web.close());
  const readUrl = createReadUrl(createFetchUrl({ allow: readAllowList('127.0.0.1:*') ?? expect.fail() }));
  const paths = [`${web.url}/1`, `${web.url}/missing`, 'ftp://example.com/', `${web.url}/1`];
  expect(await ingestPaths(graph, ingest, paths, { readUrl })).toEqual({
    read: 3,
    new: 1,
    unchanged: 0,
    replaced: 0,
    ignored: [],
    skipped: [],
    failed: [
      { path: 'ftp://example.com/', why: 'only http and https are fetched, not ftp.' },
      { path: `${web.url}/missing`, why: 'the server answers 404: it has no such page. Check the address.' },
    ],
  });
  expect(await titles()).toHaveLength(1);
});
