import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { createExtractor } from '../../server/extract/extract.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { createIngest, type Ingest } from '../../server/ingest/ingest.ts';
import { serveGraph, type TestApi } from '../support/api.ts';
import { openTestGraph, wipe } from '../support/graph.ts';

let graph: Graph;
let api: TestApi;
let gate: { open(): void; readonly opened: Promise<void> };
let ingest: Ingest;

/** Holds back all articles that begin with "Slow" until it is opened. */
function makeGate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

beforeAll(async () => {
  graph = await openTestGraph();
  const plain = createIngest({ graph, extract: createExtractor({ entries: [] }) });
  ingest = {
    ...plain,
    ingest: async (document) => {
      if (document.text.startsWith('Slow')) await gate.opened;
      return plain.ingest(document);
    },
  };
  api = await serveGraph(graph, { ingest });
});
beforeEach(async () => {
  gate = makeGate();
  await wipe(graph);
});
afterAll(async () => {
  await api.close();
  await graph.close();
});

const JOB =
  'id name state createdAt finishedAt counts { total waiting running done new unchanged replaced failed cancelled }';
const MANY = `mutation($input: IngestManyInput!) { ingestMany(input: $input) { job { ${JOB} } userErrors { code message path } } }`;
const base64 = (text: string) => Buffer.from(text).toString('base64');
const file = (name: string, text: string) => ({ file: { name, content: base64(text) } });

async function add(articles: readonly object[], more: object = {}) {
  const { data, errors } = await api.ask(MANY, { input: { articles, ...more } });
  expect(errors).toBeUndefined();
  return data.ingestMany;
}

/** Lets the worker run until the test is over. */
function work(): void {
  const stop = new AbortController();
  const working = api.worker.run(null, stop.signal);
  onTestFinished(async () => {
    gate.open();
    stop.abort();
    await working;
  });
}

const see = async (id: string) => (await api.ask(`query($id: ID!) { job(id: $id) { ${JOB} } }`, { id })).data.job;
const untilEnded = (id: string) =>
  expect.poll(async () => (await see(id)).state, { timeout: 30_000, interval: 100 }).not.toBe('RUNNING');

/** Opens a subscription; gives its events as they come. */
async function* follow(id: string, signal?: AbortSignal, headers: Record<string, string> = {}) {
  const response = await fetch(`${api.url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify({ query: `subscription($id: ID!) { jobProgress(id: $id) { ${JOB} } }`, variables: { id } }),
    signal: signal ?? null,
  });
  expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const data = /^data: (.+)$/m.exec(text.slice(0, end))?.[1];
      if (data) yield JSON.parse(data);
      text = text.slice(end + 2);
    }
  }
}

test('articles that are handed over are read by the worker, and the job tells of each', async () => {
  work();
  const { job, userErrors } = await add([
    { text: 'OpenAI released GPT-5.', url: 'https://example.com/1' },
    file('two.md', '# Two\n\nAnthropic released Claude 4.'),
    file('lines.jsonl', '{"text":"Three"}\n{"text":""}'),
    { text: ' ' },
    { name: 'five', url: 'nonsense' },
    { text: 'Six.', publishedAt: 'soon' },
  ]);
  expect(userErrors).toEqual([]);
  expect(job).toMatchObject({ name: '6 articles', state: 'RUNNING' });
  await untilEnded(job.id);
  expect(await see(job.id)).toMatchObject({
    state: 'DONE',
    finishedAt: expect.stringMatching(/Z$/),
    counts: { total: 7, waiting: 0, running: 0, done: 3, new: 3, unchanged: 0, replaced: 0, failed: 4, cancelled: 0 },
  });
  const { data } = await api.ask(
    `query($id: ID!) { job(id: $id) { items { totalCount nodes { name state place outcome code reason skipped article { title url } } }
      failed: items(states: [FAILED], first: 1) { totalCount nodes { name } pageInfo { hasNextPage } } } }`,
    { id: job.id },
  );
  const brief = data.job.items.nodes.map(
    ({
      name,
      state,
      place,
      outcome,
      code,
      article,
    }: Record<string, unknown> & { article: { title: string } | null }) => [
      name,
      state,
      place,
      outcome ?? code,
      article?.title ?? null,
    ],
  );
  expect(brief).toEqual([
    ['https://example.com/1', 'DONE', null, 'NEW', 'OpenAI released GPT-5.'],
    ['two.md', 'DONE', null, 'NEW', 'Two'],
    ['lines.jsonl, line 1', 'DONE', 'line 1', 'NEW', 'Three'],
    ['lines.jsonl, line 2', 'FAILED', 'line 2', 'BAD_LINE', null],
    ['text', 'FAILED', null, 'EMPTY_TEXT', null],
    ['five', 'FAILED', null, 'NOT_FOUND', null],
    ['Six.', 'FAILED', null, 'BAD_USER_INPUT', null],
  ]);
  expect(data.job.failed).toEqual({
    totalCount: 4,
    nodes: [{ name: 'lines.jsonl, line 2' }],
    pageInfo: { hasNextPage: true },
  });
});

test('one article answers with what was found, and is a job too; a file of many answers with its job', async () => {
  work();
  const INGEST = `mutation($input: IngestInput!) { ingest(input: $input) { outcome article { title } job { ${JOB} } userErrors { code path } } }`;
  const one = (await api.ask(INGEST, { input: { text: 'OpenAI released GPT-5.' } })).data.ingest;
  expect(one).toMatchObject({
    outcome: 'NEW',
    article: { title: 'OpenAI released GPT-5.' },
    job: { name: 'OpenAI released GPT-5.', state: 'DONE', counts: { total: 1, new: 1 } },
  });
  const many = (await api.ask(INGEST, { input: file('a.jsonl', '{"text":"A"}\n{"text":"B"}') })).data.ingest;
  expect(many).toMatchObject({ outcome: null, article: null, userErrors: [] });
  await untilEnded(many.job.id);
  expect(await see(many.job.id)).toMatchObject({ counts: { total: 2, new: 2 } });
  const bad = (await api.ask(INGEST, { input: file('a.md', '---\ndate: soon\n---\nText') })).data.ingest;
  expect(bad).toMatchObject({ outcome: null, userErrors: [{ code: 'FRONT_MATTER', path: ['input', 'file'] }] });
  expect(bad.job).toMatchObject({ state: 'DONE', counts: { failed: 1 } });
  const gone = (await api.ask(INGEST, { input: { url: 'https://example.com/gone' } })).data.ingest;
  expect(gone.userErrors).toEqual([{ code: 'NOT_FOUND', path: ['input', 'url'] }]);
  const nothing = (await api.ask(INGEST, { input: { title: 'Nothing' } })).data.ingest;
  expect(nothing.userErrors).toEqual([{ code: 'BAD_USER_INPUT', path: ['input', 'text'] }]);
});

test('a job grows while more is said to come, and ends only then', async () => {
  work();
  const { job } = await add([{ text: 'One.' }], { more: true });
  await expect.poll(async () => (await see(job.id)).counts.done, { timeout: 30_000 }).toBe(1);
  expect((await add([{ text: 'Two.' }], { job: job.id, more: true })).job).toMatchObject({ state: 'RUNNING' });
  await add([], { job: job.id });
  await untilEnded(job.id);
  expect(await see(job.id)).toMatchObject({ state: 'DONE', counts: { total: 2, new: 2 } });
  expect((await add([{ text: 'Three.' }], { job: job.id })).userErrors).toMatchObject([{ path: ['input', 'job'] }]);
  const tooMany = await api.ask(MANY, { input: { articles: Array.from({ length: 101 }, () => ({ text: 'x' })) } });
  expect(tooMany.errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', asked: 101, allowed: 100 });
});

test('a job is cancelled: what was begun is read, what waits is dropped; and it can not be cancelled twice', async () => {
  const { job } = await add([{ text: 'Slow one.' }, { text: 'Two.' }]);
  const CANCEL = `mutation($id: ID!) { cancelJob(id: $id) { job { ${JOB} } userErrors { message } } }`;
  expect((await api.ask(CANCEL, { id: job.id })).data.cancelJob).toMatchObject({
    job: { state: 'CANCELLED', counts: { waiting: 0, cancelled: 2 } },
    userErrors: [],
  });
  expect((await api.ask(CANCEL, { id: job.id })).data.cancelJob.userErrors).toHaveLength(1);
  expect((await api.ask(CANCEL, { id: 'nonsense' })).data.cancelJob).toMatchObject({ job: null });
});

test('what failed is read again when asked', async () => {
  work();
  const { job } = await add([{ text: 'Good.' }, { url: 'https://example.com/gone' }]);
  await untilEnded(job.id);
  const RETRY = `mutation($id: ID!) { retryJob(id: $id) { job { state counts { waiting running failed } } userErrors { message } } }`;
  expect((await api.ask(RETRY, { id: job.id })).data.retryJob.userErrors).toEqual([]);
  await untilEnded(job.id);
  expect(await see(job.id)).toMatchObject({ counts: { total: 2, new: 1, failed: 1 } });
});

test('jobs are listed newest first, and are nodes', async () => {
  for (const text of ['One.', 'Two.', 'Three.']) await add([{ text }]);
  const { data } = await api.ask(
    '{ jobs(first: 2) { totalCount nodes { id name } pageInfo { hasNextPage endCursor } } }',
  );
  expect(data.jobs).toMatchObject({ totalCount: 3, nodes: [{ name: 'Three.' }, { name: 'Two.' }] });
  const rest = await api.ask('query($after: String) { jobs(first: 2, after: $after) { nodes { name } } }', {
    after: data.jobs.pageInfo.endCursor,
  });
  expect(rest.data.jobs.nodes).toEqual([{ name: 'One.' }]);
  const node = await api.ask('query($id: ID!) { node(id: $id) { __typename ... on Job { name } } }', {
    id: data.jobs.nodes[0].id,
  });
  expect(node.data.node).toEqual({ __typename: 'Job', name: 'Three.' });
  expect((await api.ask('{ job(id: "nonsense") { id } }')).data.job).toBeNull();
});

test('progress comes as server-sent events, over HTTP, and ends when the job ends', async () => {
  work();
  const { job } = await add([{ text: 'One.' }, { text: 'Slow two.' }]);
  const seen: { state: string; done: number }[] = [];
  for await (const { data } of follow(job.id)) {
    const { state, counts } = data.jobProgress;
    seen.push({ state, done: counts.done });
    if (counts.done === 1) gate.open();
  }
  expect(seen.at(-1)).toEqual({ state: 'DONE', done: 2 });
  expect(seen).toContainEqual({ state: 'RUNNING', done: 1 });
});

test('who goes away is no longer told: nothing more is asked of the graph', async () => {
  work();
  const { job } = await add([{ text: 'Slow one.' }]);
  const leave = new AbortController();
  const events = follow(job.id, leave.signal);
  await events.next();
  leave.abort();
  await events.next().catch(() => {});
  await expect
    .poll(
      async () => {
        api.takeQueries();
        await new Promise((resolve) => setTimeout(resolve, 1_500));
        return api.takeQueries();
      },
      { timeout: 30_000 },
    )
    .toEqual([]);
});

test('a job that does not exist is an error, and who may change nothing can not follow one', async () => {
  const missing = [];
  for await (const event of follow(Buffer.from('Job:none').toString('base64url'))) missing.push(event);
  expect(missing.at(-1).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  const { job } = await add([{ text: 'One.' }]);
  const refused = [];
  for await (const event of follow(job.id, undefined, { origin: 'https://elsewhere.example' })) refused.push(event);
  expect(refused.at(-1).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  const elsewhere = await api.ask(
    MANY,
    { input: { articles: [{ text: 'x' }] } },
    { origin: 'https://elsewhere.example' },
  );
  expect(elsewhere.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

test('who may change nothing sees no paths of the machine', async () => {
  await add([{ name: '/home/ada/secret/list.md', text: 'One.' }]);
  const asked = '{ jobs { nodes { name items { nodes { name } } } } }';
  const { data } = await api.ask(asked, {}, { origin: 'https://elsewhere.example' });
  expect(data.jobs.nodes).toEqual([{ name: 'list.md', items: { nodes: [{ name: 'list.md' }] } }]);
});
