import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Graph } from '../../server/graph/graph.ts';
import {
  cancelJob,
  pauseJob,
  resumeJob,
  retryJob,
  returnItems,
  returnLapsed,
  tidyJobs,
} from '../../server/graph/job-changes.ts';
import { eachJobItem, type JobItemRecord, listJobItems } from '../../server/graph/job-items.ts';
import {
  addJobItems,
  type ClaimedItem,
  claimItems,
  closeJob,
  createJob,
  expandItem,
  type FinishedItem,
  finishItems,
  renewItems,
} from '../../server/graph/job-queue.ts';
import { countJobs, listJobs } from '../../server/graph/jobs.ts';
import { openTestGraph, wipe } from '../support/graph.ts';
import { ask } from '../support/graph-dump.ts';
import { countsOf, fileItem, jobOf, textItem } from '../support/jobs.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(() => wipe(graph));
afterAll(async () => {
  await wipe(graph);
  await graph.close();
});

const LEASE_MS = 60_000;
const texts = (count: number, of = 'Text') => Array.from({ length: count }, (_, n) => textItem(`${of} ${n}`));
const start = (count: number, more: Partial<Parameters<typeof createJob>[1]> = {}) =>
  createJob(graph, { name: 'a job', host: null, items: texts(count), open: false, ...more });
const claim = (owner: string, limit: number, more: { job?: string; host?: string; leaseMs?: number } = {}) =>
  claimItems(graph, { owner, leaseMs: LEASE_MS, host: 'here', job: null, limit, ...more });
const done = ({ id }: Pick<ClaimedItem, 'id'>, more: Partial<FinishedItem> = {}): FinishedItem => ({
  id,
  state: 'done',
  outcome: 'new',
  code: null,
  reason: null,
  articleId: 'a',
  skipped: [],
  ...more,
});
const failed = (item: ClaimedItem) =>
  done(item, { state: 'failed', outcome: null, articleId: null, code: 'EMPTY_TEXT', reason: 'it is empty' });
const expectTrue = async (job: string, counts: Record<string, number>) => {
  const { told, counted } = await countsOf(graph, job);
  expect(told).toEqual(counted);
  expect(told).toMatchObject(counts);
};
const itemsOf = async (job: string) => {
  const items: JobItemRecord[] = [];
  for await (const item of eachJobItem(graph, job, { states: null, told: false })) items.push(item);
  return items;
};

test('items are given in order, with what they hold, and what becomes of them is noted; then the job is done', async () => {
  const job = await start(3);
  const first = await claim('one', 2);
  expect(first.map(({ name, attempts, stored }) => [name, attempts, stored])).toEqual([
    ['Text 0', 1, false],
    ['Text 1', 1, false],
  ]);
  expect(JSON.parse(first[0]?.payload ?? '')).toMatchObject({ document: { text: 'Text 0' } });
  await expectTrue(job, { total: 3, waiting: 1, running: 2 });
  const [last] = await claim('two', 5);
  expect(await claim('three', 5)).toEqual([]);
  await finishItems(
    graph,
    'one',
    first.map((item, n) => (n === 0 ? done(item, { skipped: ['0–3: why'] }) : failed(item))),
  );
  expect(await jobOf(graph, job)).toMatchObject({ state: 'running', finishedAt: null });
  await finishItems(graph, 'two', [done(last as ClaimedItem, { outcome: 'replaced' })]);
  await expectTrue(job, { total: 3, waiting: 0, running: 0, new: 1, replaced: 1, failed: 1 });
  expect(await jobOf(graph, job)).toMatchObject({ state: 'done', finishedAt: expect.stringMatching(/Z$/) });
  expect(await itemsOf(job)).toMatchObject([
    { state: 'done', outcome: 'new', articleId: 'a', skipped: ['0–3: why'], reason: null },
    { state: 'failed', outcome: null, code: 'EMPTY_TEXT', reason: 'it is empty' },
    { state: 'done', outcome: 'replaced' },
  ]);
});

test('what is to be read goes with success and stays with failure', async () => {
  await start(2);
  const items = await claim('one', 2);
  await finishItems(
    graph,
    'one',
    items.map((item, n) => (n === 0 ? done(item) : failed(item))),
  );
  const rows = await graph.read(ask('MATCH (i:JobItem) RETURN i.payload IS NULL AS gone ORDER BY i.id'), {});
  expect(rows).toEqual([{ gone: true }, { gone: false }]);
});

test('twelve that ask at once never get one item twice, and get all of them', async () => {
  const jobs = [await start(200), await start(150), await start(1)];
  const got: string[] = [];
  const work = async (owner: string) => {
    for (let items = await claim(owner, 7); items.length > 0; items = await claim(owner, 7)) {
      got.push(...items.map(({ id }) => id));
      await finishItems(
        graph,
        owner,
        items.map((item) => done(item)),
      );
    }
  };
  await Promise.all(Array.from({ length: 12 }, (_, n) => work(`owner ${n}`)));
  expect([got.length, new Set(got).size]).toEqual([351, 351]);
  for (const [n, total] of [200, 150, 1].entries()) {
    await expectTrue(jobs[n] ?? '', { total, new: total, waiting: 0, running: 0 });
    expect(await jobOf(graph, jobs[n] ?? '')).toMatchObject({ state: 'done' });
  }
});

test('jobs take turns: a short one does not wait for the end of a long one', async () => {
  const [long, other, short] = [await start(100), await start(100), await start(3)];
  const turns: string[] = [];
  for (let n = 0; n < 6; n += 1) turns.push((await claim('one', 10))[0]?.id.split('/')[0] ?? '');
  expect(turns).toEqual([long, other, short, long, other, long]);
});

test('files are read on the machine that has them, or where somebody asks for their job', async () => {
  const job = await createJob(graph, { name: 'files', host: 'there', items: [fileItem('/a.md')], open: false });
  expect(await claim('one', 5)).toEqual([]);
  expect(await claim('one', 5, { job })).toMatchObject([{ path: '/a.md', payload: null }]);
});

test('an item whose owner gives no sign of life waits again, and its old owner can note nothing any more', async () => {
  const job = await start(2);
  const items = await claim('lost', 2, { leaseMs: -1 });
  await renewItems(graph, [items[1]?.id ?? ''], { owner: 'lost', leaseMs: LEASE_MS });
  expect(await returnLapsed(graph)).toBe(1);
  await expectTrue(job, { waiting: 1, running: 1 });
  const [again] = await claim('next', 5);
  expect(again).toMatchObject({ id: items[0]?.id, attempts: 2 });
  expect(
    await renewItems(
      graph,
      items.map(({ id }) => id),
      { owner: 'lost', leaseMs: LEASE_MS },
    ),
  ).toEqual(new Set([items[1]?.id]));
  await finishItems(
    graph,
    'lost',
    items.map((item) => done(item)),
  );
  await expectTrue(job, { new: 1, running: 1 });
  await finishItems(graph, 'next', [done(again as ClaimedItem)]);
  await finishItems(graph, 'next', [done(again as ClaimedItem)]);
  await expectTrue(job, { new: 2, running: 0 });
});

test('the items of one who is known to be gone need not be waited for', async () => {
  await start(2);
  await claim('gone', 1);
  await claim('alive', 1);
  expect(await returnLapsed(graph, (owner) => owner === 'gone')).toBe(1);
  expect((await claim('next', 5)).map(({ name }) => name)).toEqual(['Text 0']);
});

test('an item that ended the program four times fails by name instead of ending it for ever', async () => {
  const job = await start(1);
  for (let n = 0; n < 4; n += 1) {
    expect(await claim('one', 1, { leaseMs: -1 })).toHaveLength(1);
    await returnLapsed(graph);
  }
  expect(await claim('one', 1)).toEqual([]);
  expect(await itemsOf(job)).toMatchObject([
    { state: 'failed', code: 'STOPPED', reason: expect.stringMatching(/4 times/) },
  ]);
  expect(await jobOf(graph, job)).toMatchObject({ state: 'done', failed: 1 });
});

test('what is given back is nobody’s fault: it waits at its old place and counts no attempt', async () => {
  const job = await start(3);
  const items = await claim('one', 2);
  await returnItems(
    graph,
    'one',
    items.map(({ id }) => id),
  );
  await expectTrue(job, { waiting: 3, running: 0 });
  expect((await claim('two', 5)).map(({ name, attempts }) => [name, attempts])).toEqual([
    ['Text 0', 1],
    ['Text 1', 1],
    ['Text 2', 1],
  ]);
});

test('an open job takes more items and ends when it is closed; a closed one that has ended takes none', async () => {
  const job = await start(1, { open: true });
  await finishItems(
    graph,
    'one',
    (await claim('one', 5)).map((item) => done(item)),
  );
  expect(await jobOf(graph, job)).toMatchObject({ state: 'running' });
  expect(await addJobItems(graph, job, texts(2, 'More'))).toBe(3);
  await finishItems(
    graph,
    'one',
    (await claim('one', 5)).map((item) => done(item)),
  );
  await closeJob(graph, job);
  await expectTrue(job, { total: 3, new: 3 });
  expect(await jobOf(graph, job)).toMatchObject({ state: 'done' });
  expect(await addJobItems(graph, job, texts(1))).toBeNull();
});

test('an item that holds many articles makes way for them, and being broken off midway changes nothing', async () => {
  const job = await start(2);
  const [feed] = await claim('one', 1);
  const parts = Array.from({ length: 1_100 }, (_, n) => ({
    n,
    name: `Text 0, entry ${n + 1}`,
    place: `entry ${n + 1}`,
    ...(n === 3
      ? { state: 'failed' as const, payload: null, code: 'EMPTY_TEXT', reason: 'there is no text in it.' }
      : { state: 'waiting' as const, payload: '{}', code: null, reason: null }),
  }));
  const torn: Graph = {
    ...graph,
    transact: (work) =>
      graph.transact((run) =>
        work((query, params) =>
          query.name === 'write/drop-job-item' ? Promise.reject(new Error('it broke')) : run(query, params),
        ),
      ),
  };
  await expect(expandItem(torn, 'one', feed?.id ?? '', parts)).rejects.toMatchObject({ cause: new Error('it broke') });
  await expectTrue(job, { total: 1_102, waiting: 1_100, running: 1, failed: 1 });
  await expandItem(graph, 'one', feed?.id ?? '', parts);
  await expectTrue(job, { total: 1_101, waiting: 1_100, running: 0, failed: 1 });
  const next = await claim('one', 4);
  expect(next.map(({ name }) => name)).toEqual([1, 2, 3, 5].map((n) => `Text 0, entry ${n}`));
  const [told] = (await listJobItems(graph, job, { states: null, told: true }, {})).items;
  expect(told?.item).toMatchObject({ name: 'Text 0, entry 4', place: 'entry 4', code: 'EMPTY_TEXT' });
});

test('a cancelled job drops what waits, and ends when what was begun has ended', async () => {
  const job = await start(30);
  const items = await claim('one', 2);
  expect(await cancelJob(graph, job)).toBe(true);
  await expectTrue(job, { waiting: 0, running: 2, cancelled: 28 });
  expect(await claim('two', 5)).toEqual([]);
  await finishItems(
    graph,
    'one',
    items.slice(0, 1).map((item) => done(item)),
  );
  await returnItems(
    graph,
    'one',
    items.map(({ id }) => id),
  );
  await expectTrue(job, { running: 0, new: 1, cancelled: 29 });
  expect(await jobOf(graph, job)).toMatchObject({ state: 'cancelled' });
  expect([await cancelJob(graph, job), await resumeJob(graph, job)]).toEqual([false, false]);
  expect(await graph.read(ask('MATCH (i:JobItem) WHERE i.payload IS NOT NULL RETURN count(*) AS kept'), {})).toEqual([
    { kept: 0 },
  ]);
});

test('a cancelling that was broken off is gone on with', async () => {
  const job = await start(30);
  let changes = 0;
  const torn: Graph = {
    ...graph,
    transact: (work) => {
      changes += 1;
      return changes > 1 ? Promise.reject(new Error('it broke')) : graph.transact(work);
    },
  };
  await expect(cancelJob(torn, job)).rejects.toThrow('it broke');
  await expectTrue(job, { waiting: 30, cancelled: 0 });
  expect(await claim('one', 5)).toEqual([]);
  await tidyJobs(graph);
  await expectTrue(job, { waiting: 0, cancelled: 30 });
});

test('a paused job waits until it is let go on', async () => {
  const job = await start(3);
  expect(await pauseJob(graph, job)).toBe(true);
  expect(await claim('one', 5)).toEqual([]);
  expect([await pauseJob(graph, job), await resumeJob(graph, job)]).toEqual([false, true]);
  expect(await claim('one', 5)).toHaveLength(3);
});

test('failed items are read again where there is something to read, and the job runs again', async () => {
  const job = await start(3);
  const items = await claim('one', 5);
  await finishItems(
    graph,
    'one',
    items.map((item, n) => (n === 2 ? done(item) : failed(item))),
  );
  await graph.write(ask('MATCH (i:JobItem {id: $id}) REMOVE i.payload'), { id: items[1]?.id });
  expect(await retryJob(graph, job)).toBe(1);
  await expectTrue(job, { waiting: 1, failed: 1, new: 1 });
  expect(await jobOf(graph, job)).toMatchObject({ state: 'running', finishedAt: null });
  const [again] = await claim('one', 5);
  expect(again).toMatchObject({ id: items[0]?.id, attempts: 1 });
  await finishItems(graph, 'one', [done(again as ClaimedItem)]);
  expect(await itemsOf(job)).toMatchObject([{ state: 'done', code: null, reason: null }, { state: 'failed' }, {}]);
  expect(await retryJob(graph, 'no-such-job')).toBe(0);
});

test('jobs are listed newest first, by pages', async () => {
  const jobs: string[] = [];
  for (let n = 0; n < 5; n += 1) jobs.push(await start(1));
  const first = await listJobs(graph, { first: 3 });
  const next = await listJobs(graph, { first: 3, after: first.items.at(-1)?.cursor ?? null });
  const ids = [...first.items, ...next.items].map(({ item }) => item.id);
  expect(new Set(ids)).toEqual(new Set(jobs));
  expect(ids).toEqual([...ids].sort().reverse());
  expect([first.hasNext, next.hasNext, await countJobs(graph)]).toEqual([true, false, 5]);
});

test('jobs that have ended are dropped with their items when there are too many, and those that have not are kept', async () => {
  const running = await start(1);
  const ended: string[] = [];
  for (let n = 0; n < 6; n += 1) {
    const job = await start(10);
    await cancelJob(graph, job);
    ended.push(job);
  }
  const kept = async () => (await listJobs(graph, {})).items.map(({ item }) => item.id).sort();
  await tidyJobs(graph, { jobs: 4, items: 1_000 });
  expect(await kept()).toEqual([running, ...ended.sort().slice(2)].sort());
  await tidyJobs(graph, { jobs: 4, items: 25 });
  expect(await kept()).toEqual([running, ...ended.slice(4)].sort());
  expect(await graph.read(ask('MATCH (i:JobItem) RETURN count(*) AS items'), {})).toEqual([{ items: 21 }]);
});

test('a job that its maker left open ends by itself once its time is over', async () => {
  const job = await start(0, { open: true });
  await tidyJobs(graph);
  expect(await jobOf(graph, job)).toMatchObject({ state: 'running' });
  await graph.write(ask('MATCH (j:Job) SET j.openUntil = 0'), {});
  await tidyJobs(graph);
  expect(await jobOf(graph, job)).toMatchObject({ state: 'done' });
});
