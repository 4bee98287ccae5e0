import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createExtractor } from '../../server/extract/extract.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { storeArticle } from '../../server/graph/store-article.ts';
import { createIngest, type Ingest } from '../../server/ingest/ingest.ts';
import { serveGraph, type TestApi } from '../support/api.ts';
import { makeDocument } from '../support/articles.ts';
import { openTestGraph, wipe } from '../support/graph.ts';
import { ask, dump } from '../support/graph-dump.ts';
import { smallLexicon } from '../support/lexicon.ts';
import { makeProse } from '../support/prose.ts';
import { shuffled } from '../support/shuffled.ts';

let graph: Graph;
let api: TestApi;
let ingest: Ingest;
const extract = createExtractor(smallLexicon);
beforeAll(async () => {
  graph = await openTestGraph();
  api = await serveGraph(graph);
});
beforeEach(async () => {
  await wipe(graph);
  ingest = createIngest({ graph, extract, lexicon: smallLexicon });
});
afterAll(async () => {
  await wipe(graph);
  await api.close();
  await graph.close();
});

const tell = (url: string, text: string) =>
  ingest.ingest(makeDocument(text, { url: `https://example.com/${url}`, title: text.slice(0, 30) }));

async function entities(kinds = '[TECHNIQUE]'): Promise<Readonly<Record<string, number>>> {
  const { data } = await api.ask(`{ entities(kinds: ${kinds}) { nodes { name articleCount } } }`);
  return Object.fromEntries(
    data.entities.nodes.map(({ name, articleCount }: { name: string; articleCount: number }) => [name, articleCount]),
  );
}

const REVIEW = '{ reviewItems { nodes { reason words a { name } b { name } } } }';

const articleId = ask<{ id: string }>('MATCH (a:Article {url: $url}) RETURN a.id AS id');

async function idOf(url: string): Promise<string> {
  const [row] = await graph.read(articleId, { url: `https://example.com/${url}` });
  return row?.id ?? '';
}

const one = 'The team at OpenAI trains with Graded Echo Policy Optimization (GEPO).';
const two = 'Anthropic tried Graded Echo Policy Optimization (GEPO) as well.';
const bare = 'After a week, GEPO was ahead of what Google had.';
const cued = 'Nvidia proposes the GEPO algorithm for robots.';

test('one definition teaches nothing: the name stays a thing of its own', async () => {
  await tell('1', one);
  await tell('3', cued);
  expect(await entities()).toEqual({ 'Graded Echo Policy Optimization': 1, GEPO: 1 });
});

test('reprints of one story teach nothing, as one article would not', async () => {
  const story = makeProse(6, 7);
  for (const site of ['a', 'b', 'c']) await tell(site, `${one} ${story} Printed at ${site}.`);
  await tell('3', cued);
  expect(await entities()).toEqual({ 'Graded Echo Policy Optimization': 1, GEPO: 1 });
  await tell('2', two);
  expect(await entities()).toEqual({ 'Graded Echo Policy Optimization': 3 });
  await ingest.withdraw(await idOf('2'));
  expect(await entities()).toEqual({ 'Graded Echo Policy Optimization': 1, GEPO: 1 });
});

test('what tied two articles into one story goes, and each of them teaches', async () => {
  const [left, right] = [makeProse(3, 30), makeProse(3, 31)];
  await tell('1', `${one} ${left}`);
  await tell('2', `${two} ${right}`);
  await tell('3', cued);
  const apart = await dump(graph);
  expect(await entities()).toEqual({ 'Graded Echo Policy Optimization': 3 });
  await tell('both', `${left} ${right}`);
  expect(await entities()).toEqual({ 'Graded Echo Policy Optimization': 1, GEPO: 1 });
  await ingest.withdraw(await idOf('both'));
  expect(await dump(graph)).toEqual(apart);
});

test('after a second definition all articles mean the same by the name, those that came before too', async () => {
  await tell('4', cued);
  await tell('3', bare);
  await tell('1', one);
  expect(await entities()).toEqual({ 'Graded Echo Policy Optimization': 1, GEPO: 1 });
  await tell('2', two);
  expect(await entities()).toEqual({ 'Graded Echo Policy Optimization': 4 });
  const { data } = await api.ask('{ entity(name: "GEPO") { name aliases mentions { totalCount } } }');
  expect(data.entity.name).toBe('Graded Echo Policy Optimization');
  expect(data.entity.aliases).toContain('GEPO');
  expect(data.entity.mentions.totalCount).toBe(6);
  await tell('5', 'A talk on GEPO drew a crowd.');
  expect(await entities()).toEqual({ 'Graded Echo Policy Optimization': 5 });
});

test('when a definition goes, the name is a thing of its own again', async () => {
  for (const [url, text] of [one, two, bare, cued].entries()) await tell(String(url), text);
  const before = await dump(graph);
  await tell('1', 'Anthropic tried something else.');
  expect(await entities()).toEqual({ 'Graded Echo Policy Optimization': 1, GEPO: 1 });
  await tell('1', two);
  expect(await dump(graph)).toEqual(before);
});

test('a name that articles define for two things is learned for neither, and is told', async () => {
  await tell('1', one);
  await tell('2', two);
  await tell('3', cued);
  const other = 'A Guided Error Projection Optimizer (GEPO) method';
  await tell('4', `${other} runs at Nvidia.`);
  expect(await entities()).toEqual({ 'Graded Echo Policy Optimization': 3, 'Guided Error Projection Optimizer': 1 });
  await tell('5', `${other} runs at Google.`);
  expect(await entities()).toEqual({
    'Graded Echo Policy Optimization': 2,
    'Guided Error Projection Optimizer': 2,
    GEPO: 1,
  });
  const { data } = await api.ask(REVIEW);
  expect(data.reviewItems.nodes).toContainEqual({
    reason: 'ALIAS',
    words: 'Articles define “GEPO” as a name of both.',
    a: { name: 'Graded Echo Policy Optimization' },
    b: { name: 'Guided Error Projection Optimizer' },
  });
});

test('what the lexicon calls so stays what it is, and the definition is told', async () => {
  const text = 'A Memory of Experts (MoE) network is new.';
  await tell('1', text);
  await tell('2', `${text} Again.`);
  await tell('3', 'OpenAI uses MoE layers.');
  const { data } = await api.ask('{ entities(search: "MoE", kinds: [TECHNIQUE]) { nodes { name articleCount } } }');
  expect(data.entities.nodes).toContainEqual({ name: 'Mixture-of-Experts', articleCount: 3 });
  const { data: review } = await api.ask(REVIEW);
  expect(review.reviewItems.nodes).toEqual([
    {
      reason: 'ALIAS',
      words: 'Articles define “MoE” as a name of one; the lexicon has it for the other.',
      a: { name: 'Memory of Experts' },
      b: { name: 'Mixture-of-Experts' },
    },
  ]);
});

test('what a crash left is settled with the next article, also where several programs settle at once', async () => {
  const documents = [bare, one, cued, two].map((text) => makeDocument(text));
  for (const document of documents) await storeArticle(graph, document, extract(document.text));
  expect(await entities()).toEqual({ 'Graded Echo Policy Optimization': 2, GEPO: 1 });
  const programs = [1, 2, 3].map(() => createIngest({ graph, extract, lexicon: smallLexicon }));
  await Promise.all(programs.map(({ ingest: read }, at) => read(makeDocument(`Nvidia opened office ${at}.`))));
  expect(await entities()).toEqual({ 'Graded Echo Policy Optimization': 4 });
});

test('the graph is the same in whichever order articles came, and as if those that went had never come', {
  timeout: 300_000,
}, async () => {
  const texts = [
    one,
    two,
    bare,
    cued,
    'Slow Ring Networks (SRNs) are network architectures. Google builds one.',
    'Slow Ring Networks (SRN), a network architecture, need GEPO.',
    'An SRN with GEPO beats MoE.',
    'Three SRNs ran at Nvidia.',
    'A Sparse Relay Network (SRN) architecture is another.',
    'The xRAG algorithm and the SRN architecture meet.',
  ];
  const articles = texts.map((text, at) => [String(at), text] as const);
  const dumps: (readonly string[])[] = [];
  for (const seed of [1, 2, 3, 4, 5]) {
    await wipe(graph);
    const guests = [...articles.slice(0, 2), articles[8]].map(
      (guest, at) => [`guest-${at}`, `${guest?.[1]} Guest.`] as const,
    );
    for (const [url, text] of shuffled([...articles, ...guests], seed)) await tell(url, text);
    for (const [url] of shuffled(guests, seed)) {
      expect(await ingest.withdraw(await idOf(url))).toBe(true);
    }
    dumps.push(await dump(graph));
  }
  for (const other of dumps.slice(1)) expect(other).toEqual(dumps[0]);
});
