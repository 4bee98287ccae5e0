import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Graph } from '../../server/graph/graph.ts';
import { createIngest } from '../../server/ingest/ingest.ts';
import { serveGraph, type TestApi } from '../support/api.ts';
import { makeExtraction } from '../support/articles.ts';
import { openTestGraph } from '../support/graph.ts';

let graph: Graph;
let api: TestApi;
beforeAll(async () => {
  graph = await openTestGraph();
  api = await serveGraph(graph);
});
afterAll(async () => {
  await api.close();
  await graph.close();
});

const INGEST = `mutation($input: IngestInput!) { ingest(input: $input) {
  outcome skipped userErrors { code message path } article { id title url source publishedAt { value precision } text }
} }`;

async function ingest(input: Record<string, unknown>) {
  const { data, errors } = await api.ask(INGEST, { input });
  expect(errors).toBeUndefined();
  return data.ingest;
}

test('a text is stored with what the input says of it, and the same text again changes nothing', async () => {
  const input = {
    text: 'The body of the article.',
    title: 'A title',
    url: 'https://example.com/a',
    publishedAt: '2025-03',
    source: 'Example',
  };
  const first = await ingest(input);
  expect(first).toMatchObject({
    outcome: 'NEW',
    skipped: [],
    userErrors: [],
    article: {
      title: 'A title',
      url: 'https://example.com/a',
      source: 'Example',
      publishedAt: { value: '2025-03', precision: 'MONTH' },
      text: 'A title\n\nThe body of the article.',
    },
  });
  expect(await ingest(input)).toMatchObject({ outcome: 'UNCHANGED', article: { id: first.article.id } });
  const changed = await ingest({ ...input, text: 'Another body.' });
  expect(changed).toMatchObject({ outcome: 'REPLACED', article: { text: 'A title\n\nAnother body.' } });
  expect((await api.ask('{ stats { articleCount } }')).data.stats.articleCount).toBe(1);
});

test('Markdown gives its front matter, and the input goes before it', async () => {
  const text = '---\ntitle: Of the text\nurl: https://example.com/m\ndate: 2024-05-06\n---\n\nWords of it.';
  const { article } = await ingest({ text, format: 'MARKDOWN', source: 'Of the input' });
  expect(article).toMatchObject({
    title: 'Of the text',
    url: 'https://example.com/m',
    source: 'Of the input',
    publishedAt: { value: '2024-05-06', precision: 'DAY' },
  });
});

test.each([
  ['an empty text', { text: ' \n\t ' }, 'EMPTY_TEXT', ['input', 'text']],
  ['another scheme', { text: 'Words.', url: 'javascript:alert(1)' }, 'BAD_USER_INPUT', ['input', 'url']],
  ['no date', { text: 'Words.', publishedAt: 'soon' }, 'BAD_USER_INPUT', ['input', 'publishedAt']],
  ['a text of more than 10 MB', { text: 'x'.repeat(10_000_001) }, 'BAD_USER_INPUT', ['input', 'text']],
])('%s is told as an error of the input, and nothing is stored', async (_, input, code, path) => {
  const { userErrors, ...rest } = await ingest(input);
  expect(rest).toEqual({ outcome: null, article: null, skipped: [] });
  expect(userErrors).toEqual([{ code, path, message: expect.stringMatching(/\w+/) }]);
});

test('hostile text is stored as text', async () => {
  const text =
    '<img src=x onerror=alert(1)>\n\nA NUL \u0000, half a pair \ud83d, a mark \u202e and `}) DETACH DELETE n //`.';
  const { article } = await ingest({ text });
  expect(article.title).toBe('<img src=x onerror=alert(1)>');
  expect(article.text).toBe(text.replace('\u0000', '\ufffd').replace('\ud83d', '\ufffd'));
});

test('what fails after an article is stored does not make it fail: what became of it is told, and it is there', async () => {
  const torn: Graph = {
    ...graph,
    read: (query, params, signal) =>
      query.name === 'read/articles-by-id'
        ? Promise.reject(new Error('the connection broke'))
        : graph.read(query, params, signal),
  };
  const other = await serveGraph(torn);
  onTestFinished(() => other.close());
  const input = { text: 'Stored, but not read back.' };
  const { data, errors } = await other.ask(INGEST, { input });
  expect(data.ingest).toEqual({ outcome: 'NEW', skipped: [], userErrors: [], article: null });
  expect(errors?.map(({ path }) => path)).toEqual([['ingest', 'article']]);
  expect(await ingest(input)).toMatchObject({ outcome: 'UNCHANGED', article: { title: input.text } });
});

test('a text of too many parts is told as an error of the input', async () => {
  const { sentences: all, ...rest } = makeExtraction('Words.', {});
  const sentences = Array.from({ length: 200_001 }, () => all).flat();
  const other = await serveGraph(graph, { ingest: createIngest({ graph, extract: () => ({ ...rest, sentences }) }) });
  onTestFinished(() => other.close());
  const { data, errors } = await other.ask(INGEST, { input: { text: 'Words.' } });
  expect(errors).toBeUndefined();
  expect(data.ingest).toMatchObject({ outcome: null, userErrors: [{ code: 'TOO_LARGE', path: ['input', 'text'] }] });
});
