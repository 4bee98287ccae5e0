import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../server/graph/graph.ts';
import { serveGraph, type TestApi } from '../support/api.ts';
import type { Says } from '../support/articles.ts';
import { day, openTestGraph, type Told, withArticles } from '../support/graph.ts';

const names = {
  SoftBank: 'Company',
  OpenAI: 'Company',
  'GPT-5': 'Model',
  'Masayoshi Son': 'Person',
  Arm: 'Company',
  Nvidia: 'Company',
  Lonely: 'Company',
} as const;
const story = (says: readonly Says[], date: string): Told => ({
  text: `${Object.keys(names).join('. ')}. Story of ${date}.`,
  names,
  says,
  more: { url: `https://example.com/${date}`, publishedAt: day(date) },
});

let graph: Graph;
let api: TestApi;
beforeAll(async () => {
  graph = await openTestGraph();
  await withArticles(graph, [
    story(
      [
        ['INVESTED_IN', 'SoftBank', 'OpenAI'],
        ['DEVELOPED', 'OpenAI', 'GPT-5'],
        ['WORKS_AT', 'Masayoshi Son', 'SoftBank'],
        ['PARTNERED_WITH', 'Arm', 'OpenAI', { stance: 'planned' }],
        ['ACQUIRED', 'SoftBank', 'Arm'],
        ['ACQUIRED', 'Nvidia', 'Arm', { stance: 'denied' }],
      ],
      '2025-03-01',
    ),
    story([['PARTNERED_WITH', 'SoftBank', 'OpenAI', { confidence: 0.3 }]], '2025-09-01'),
  ]);
  api = await serveGraph(graph);
});
afterAll(async () => {
  await api.close();
  await graph.close();
});

const QUERY = `query($from: ID!, $to: ID!, $maxLength: Int, $first: Int, $types: [RelationType!], $since: String) {
  paths(from: $from, to: $to, maxLength: $maxLength, first: $first, types: $types, since: $since) {
    score length sentence entities { name } relations { type claims { nodes { evidence { text } } } }
  }
}`;

async function idOf(name: string): Promise<string> {
  const { data } = await api.ask('query($name: String) { entity(name: $name) { id } }', { name });
  return data.entity.id;
}

async function paths(from: string, to: string, more: Record<string, unknown> = {}) {
  const ids = { from: await idOf(from), to: await idOf(to) };
  api.takeQueries();
  const { data, errors } = await api.ask(QUERY, { ...ids, ...more });
  expect(errors).toBeUndefined();
  return data.paths;
}

test('each path reads as a sentence, the surest first, and its relations open onto their sentences', async () => {
  const found = await paths('Masayoshi Son', 'GPT-5');
  expect(found.map(({ sentence }: { sentence: string }) => sentence)).toEqual([
    'Masayoshi Son works or worked at SoftBank, which invested in OpenAI, which developed GPT-5.',
    'Masayoshi Son works or worked at SoftBank, which acquired Arm, which may partner with OpenAI, which developed GPT-5.',
  ]);
  expect(found[0].length).toBe(3);
  expect(found[0].score).toBeGreaterThan(found[1].score);
  for (const { relations } of found)
    for (const { claims } of relations) expect(claims.nodes[0].evidence[0].text).toBeTruthy();
});

test('the way back reads the other way round', async () => {
  const [best] = await paths('GPT-5', 'Masayoshi Son');
  expect(best.sentence).toBe(
    'GPT-5 was developed by OpenAI, which is backed by SoftBank, which employs or employed Masayoshi Son.',
  );
});

test('of several relations between two entities the surest is taken, and a path comes once', async () => {
  const found = await paths('SoftBank', 'OpenAI', { maxLength: 1 });
  expect(found.map(({ sentence }: { sentence: string }) => sentence)).toEqual(['SoftBank invested in OpenAI.']);
});

test('what is denied joins nothing, and without a way there is none', async () => {
  expect(await paths('Nvidia', 'OpenAI')).toEqual([]);
  expect(await paths('Lonely', 'OpenAI')).toEqual([]);
});

test('types and period narrow the ways', async () => {
  const sentences = async (more: Record<string, unknown>) =>
    (await paths('SoftBank', 'OpenAI', more)).map(({ sentence }: { sentence: string }) => sentence);
  expect(await sentences({ types: ['ACQUIRED', 'PARTNERED_WITH'], maxLength: 2 })).toEqual([
    'SoftBank partnered with OpenAI.',
    'SoftBank acquired Arm, which may partner with OpenAI.',
  ]);
  expect(await sentences({ since: '2025-06-01' })).toEqual(['SoftBank partnered with OpenAI.']);
});

test('all paths take as many requests as one', async () => {
  await paths('Masayoshi Son', 'GPT-5', { first: 50 });
  const many = api.takeQueries();
  expect(many.filter((name) => name === 'read/path-steps').length).toBe(2);
  await paths('Masayoshi Son', 'GPT-5', { first: 1 });
  expect(api.takeQueries()).toEqual(many);
});

test.each([
  [{ to: 'from' }, 'give another entity'],
  [{ maxLength: 0 }, 'from 1 to 4'],
  [{ maxLength: 5 }, '5'],
])('%j is refused with what to do', async (more, words) => {
  const [from, to] = [await idOf('SoftBank'), await idOf('OpenAI')];
  const given = { from, to, ...more };
  const { errors } = await api.ask(QUERY, { ...given, to: given.to === 'from' ? from : to });
  expect(errors?.[0]?.message).toContain(words);
});
