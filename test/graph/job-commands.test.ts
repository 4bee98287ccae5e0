import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, beforeEach, expect, inject, onTestFinished, test } from 'vitest';
import { cli } from '../../server/cli/cli.ts';
import { addIngest } from '../../server/cli/ingest.ts';
import { addJobs } from '../../server/cli/jobs.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { serveGraph } from '../support/api.ts';
import { openTestGraph, wipe } from '../support/graph.ts';
import { ask } from '../support/graph-dump.ts';

const options = inject('neo4j');
let graph: Graph;
let folder: string;
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(async () => {
  await wipe(graph);
  folder = mkdtempSync(join(tmpdir(), 'modelscape-job-commands-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});
afterAll(() => graph.close());

const put = (name: string, content: string) => writeFileSync(join(folder, name), content);
const countArticles = async () =>
  (await graph.read(ask<{ count: number }>('MATCH (a:Article) RETURN count(a) AS count'), {}))[0]?.count ?? 0;

/** Runs the command line as a person would, against the Neo4j of the tests, until `stop` is aborted as Ctrl-C does. */
async function run(argv: readonly string[], stop = new AbortController()) {
  const written = { out: '', err: '' };
  const streamOf = (name: 'out' | 'err') =>
    new PassThrough().on('data', (chunk) => {
      written[name] += String(chunk);
    });
  const env = {
    NEO4J_URI: options.uri,
    NEO4J_USER: options.user,
    NEO4J_PASSWORD: options.password,
    NEO4J_DATABASE: options.database,
    MODELSCAPE_DATA: join(folder, 'data'),
    MODELSCAPE_TAGGER: 'off',
  };
  const streams = { in: new PassThrough(), out: streamOf('out'), err: streamOf('err') };
  const code = await cli(argv, { ...streams, env, cwd: folder, signal: stop.signal }, [addIngest, addJobs]);
  return { code, ...written };
}

/** The same, stopped as soon as what `look` tells is true. */
async function runUntil(look: () => Promise<boolean>, ...argv: readonly string[]) {
  const stop = new AbortController();
  const running = run(argv, stop);
  await expect.poll(look, { timeout: 50_000, interval: 20 }).toBe(true);
  stop.abort();
  return running;
}

test('a stopped ingest is kept as a job, says how to go on, and goes on to its end', { timeout: 240_000 }, async () => {
  for (let n = 0; n < 300; n += 1) put(`${n}.md`, `# Paper ${n}\n\n${'OpenAI released GPT-5 in May. '.repeat(5)}`);
  put('bad.txt', ' ');
  const stopped = await runUntil(async () => (await countArticles()) > 0, 'ingest', '.');
  expect(stopped.code).toBe(1);
  expect(stopped.out).toMatch(/^\d+ read: \d+ new, 0 unchanged, 0 replaced, [01] failed\n/);
  const [, left, id] =
    /stopped, with (\d+) left\. Go on with: modelscape jobs resume (\w+)\n/.exec(stopped.err) ??
    expect.fail(stopped.err);
  expect(Number(left)).toBeGreaterThan(0);
  const listed = await run(['jobs']);
  expect(listed.out).toMatch(new RegExp(`^${id}  .*  paused +\\d+ of 301`));
  expect((await run(['jobs', 'show', id ?? ''])).out).toContain(`modelscape jobs resume ${id}`);
  const resumed = await run(['jobs', 'resume', id ?? '', '--json']);
  expect(resumed.err).toMatch(/1 of 301/);
  expect({ code: resumed.code, ...JSON.parse(resumed.out) }).toMatchObject({
    code: 1,
    read: 301,
    new: 300,
    failed: [{ path: join(folder, 'bad.txt'), why: expect.stringMatching(/no text/) }],
  });
  expect(await countArticles()).toBe(300);
  put('bad.txt', 'Now it says something.');
  expect(await run(['jobs', 'retry', id ?? ''])).toMatchObject({
    code: 0,
    out: '301 read: 301 new, 0 unchanged, 0 replaced, 0 failed\n',
  });
  const shown = await run(['jobs', 'show', id ?? '', '--json']);
  expect(JSON.parse(shown.out)).toMatchObject({ state: 'DONE', counts: { new: 301, failed: 0 }, told: [] });
});

test('what can not be asked of a job is told in one message', async () => {
  expect(await run(['jobs'])).toMatchObject({ code: 0, out: 'There are no jobs.\n' });
  put('a.md', '# A');
  await run(['ingest', 'a.md']);
  const [, id = ''] = /^(\w+) /.exec((await run(['jobs'])).out) ?? [];
  expect(await run(['jobs', 'resume', 'nonsense'])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/no job nonsense/),
  });
  expect(await run(['jobs', 'show', 'nonsense'])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/no job nonsense/),
  });
  expect(await run(['jobs', 'retry', id])).toMatchObject({ code: 2, err: expect.stringMatching(/with failed items/) });
  expect(await run(['jobs', 'cancel', id])).toMatchObject({
    code: 1,
    err: expect.stringMatching(/it has ended already/),
  });
});

test('through a server, articles of all kinds give the report that the command gives by itself', {
  timeout: 240_000,
}, async () => {
  const api = await serveGraph(graph);
  const stop = new AbortController();
  const working = api.worker.run(null, stop.signal);
  onTestFinished(async () => {
    stop.abort();
    await working;
    await api.close();
  });
  put('a.md', '# A\n\nOpenAI released GPT-5.');
  put('b.jsonl', '{"text":"B one"}\n{"text":""}\n{"text":"B three"}');
  put('c.txt', ' ');
  put('d.png', 'no');
  put('e.txt', `Long\n\n${`${'word '.repeat(120)}ends here.\n\n`.repeat(10_000)}`);
  const argv = ['ingest', '.', 'gone.md', '--json'];
  const remote = await run([...argv, '--server', api.url]);
  await wipe(graph);
  const local = await run(argv);
  const [there, here] = [remote, local].map(({ code, out }) => ({ code, report: JSON.parse(out) }));
  expect(there).toEqual(here);
  expect(here).toMatchObject({ code: 1, report: { read: 7, new: 4 } });
  expect(here?.report.failed.map(({ path }: { path: string }) => path.slice(folder.length + 1))).toEqual([
    'b.jsonl, line 2',
    'c.txt',
    'gone.md',
  ]);
});

test('a command that is stopped leaves the server to go on with what it has', async () => {
  const api = await serveGraph(graph);
  onTestFinished(() => api.close());
  for (let n = 0; n < 5; n += 1) put(`${n}.md`, `# Paper ${n}`);
  const sent = 'MATCH (j:Job) WHERE j.openUntil IS NULL RETURN sum(j.waiting) AS waiting';
  const allSent = async () => (await graph.read(ask<{ waiting: number }>(sent), {}))[0]?.waiting === 5;
  const stopped = await runUntil(allSent, 'ingest', '.', '--server', api.url);
  expect(stopped).toMatchObject({ code: 1, out: expect.stringMatching(/^0 read: /) });
  expect(stopped.err).toMatch(/5 left\. The server goes on with them\. To cancel that: modelscape jobs cancel \w+\n/);
});
