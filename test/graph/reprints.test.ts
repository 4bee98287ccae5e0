import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Document } from '../../server/documents/document.ts';
import { articleIds } from '../../server/graph/article-id.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { settleReprints } from '../../server/graph/settle-reprints.ts';
import { storeArticle } from '../../server/graph/store-article.ts';
import { createIngest } from '../../server/ingest/ingest.ts';
import { createJudging } from '../../server/ingest/judging.ts';
import { settleGraph } from '../../server/ingest/settle.ts';
import { serveGraph, type TestApi } from '../support/api.ts';
import { makeDocument, makeExtraction, type Names, type Says } from '../support/articles.ts';
import { day, openTestGraph, wipe } from '../support/graph.ts';
import { ask, dump } from '../support/graph-dump.ts';
import { makeProse } from '../support/prose.ts';
import { shuffled } from '../support/shuffled.ts';

let graph: Graph;
let api: TestApi;
beforeAll(async () => {
  graph = await openTestGraph();
  api = await serveGraph(graph);
});
beforeEach(() => wipe(graph));
afterAll(async () => {
  await wipe(graph);
  await api.close();
  await graph.close();
});

const kinds: Names = { Arm: 'Company', Nervana: 'Company', OpenAI: 'Company', Cohere: 'Company' };

/** Names and claims that a text has: "A buys B." and "A backs B.". */
function extract(text: string) {
  const names = Object.fromEntries(Object.entries(kinds).filter(([name]) => text.includes(name)));
  const says = [...text.matchAll(/(\w+) (buys|backs) (\w+)\./g)].map(
    ([, subject, verb, object]): Says => [
      verb === 'buys' ? 'ACQUIRED' : 'INVESTED_IN',
      subject ?? '',
      object ?? '',
      { amount: { value: 1e9, currency: 'USD', text: '$1 billion' } },
    ],
  );
  return makeExtraction(text, names, says);
}

const reader = () => createIngest({ graph, extract });
const idOf = (document: Document) => articleIds(document).id;

const prose = makeProse(6, 1).split('\n\n');
const story = (site: string, paragraphs: readonly string[], date: string | null) =>
  makeDocument([`Arm buys Nervana. From ${site}.`, ...paragraphs].join('\n\n'), {
    url: `https://${site}.example.com/arm`,
    publishedAt: date === null ? null : day(date),
  });

/** One story on five sites: cut, and with words of the site; the first one has no date. */
const copies = [
  story('one', prose, null),
  story('two', prose.slice(0, 5), '2025-03-02'),
  story('three', [...prose, makeProse(1, 30)], '2025-03-01'),
  story('four', [...prose.slice(1), 'OpenAI backs Cohere. Readers of four know it.'], '2025-03-05'),
  story('five', [...prose.slice(0, 5), makeProse(1, 50)], '2025-03-04'),
];
const others = [2, 3, 4].map((n) =>
  makeDocument(`Arm buys Nervana. Number ${n}.\n\n${makeProse(6, n + 1)}`, {
    url: `https://other-${n}.example.com/`,
    publishedAt: day(`2025-04-0${n}`),
  }),
);

const COUNTS = `{ entity(name: "Arm") { articleCount mentionCount firstSeen lastSeen claims { totalCount } articles { totalCount nodes { url } }
  neighbours { nodes { name } edges { relation { articleCount claimCount confidence firstSeen lastSeen
    claims { totalCount nodes { evidence { article { url } reprints { url } } } } } } } } stats { articleCount } }`;

test('one story on five sites counts once, and each copy stays readable', async () => {
  await reader().ingest(copies[2] ?? story('none', [], null));
  const alone = (await api.ask(COUNTS)).data;
  for (const copy of copies) await reader().ingest(copy);
  const { data } = await api.ask(COUNTS);
  const relation = data.entity.neighbours.edges[0].relation;
  expect(relation).toEqual({
    ...alone.entity.neighbours.edges[0].relation,
    claims: {
      totalCount: 1,
      nodes: [
        {
          evidence: [
            {
              article: { url: 'https://three.example.com/arm' },
              reprints: ['two', 'five', 'four', 'one'].map((site) => ({ url: `https://${site}.example.com/arm` })),
            },
          ],
        },
      ],
    },
  });
  expect(data).toMatchObject({
    stats: { articleCount: 5 },
    entity: {
      articleCount: 1,
      mentionCount: 5,
      firstSeen: '2025-03-01',
      lastSeen: '2025-03-01',
      claims: { totalCount: 1 },
      articles: { totalCount: 1, nodes: [{ url: 'https://three.example.com/arm' }] },
    },
  });
});

test('what only one copy says counts too', async () => {
  for (const copy of copies) await reader().ingest(copy);
  const { data } = await api.ask(
    '{ entity(name: "Cohere") { articleCount articles { nodes { url } } neighbours { edges { relation { articleCount } } } } }',
  );
  expect(data.entity).toEqual({
    articleCount: 1,
    articles: { nodes: [{ url: 'https://four.example.com/arm' }] },
    neighbours: { edges: [{ relation: { articleCount: 1 } }] },
  });
});

test('articles on one event that are no copies count each', async () => {
  for (const document of [...others, ...copies]) await reader().ingest(document);
  const { data } = await api.ask(COUNTS);
  expect(data.entity).toMatchObject({
    articleCount: 4,
    neighbours: { edges: [{ relation: { articleCount: 4, claimCount: 4 } }] },
  });
});

test('the graph is the same whichever copy came first, one after the other or all at once', async () => {
  const all = [...copies, ...others];
  const dumps: (readonly string[])[] = [];
  for (const seed of [1, 2, 3, 4, 5]) {
    await wipe(graph);
    for (const document of shuffled(all, seed)) await reader().ingest(document);
    dumps.push(await dump(graph));
  }
  await wipe(graph);
  await Promise.all(shuffled(all, 6).map((document) => reader().ingest(document)));
  await settleReprints(graph);
  dumps.push(await dump(graph));
  expect(dumps[0]?.filter((line) => line.startsWith('REPRINTS'))).toHaveLength(4);
  for (const other of dumps.slice(1)) expect(other).toEqual(dumps[0]);
});

test('copies that are tied only through one that goes are told apart again', async () => {
  const [a, b, c, d] = [0, 1, 2, 3].map((n) => makeProse(3, n + 60));
  const left = story('left', [a ?? '', b ?? ''], '2025-01-01');
  const middle = story('middle', [b ?? '', c ?? ''], '2025-01-02');
  const right = story('right', [c ?? '', d ?? ''], '2025-01-03');
  const whole = story('whole', [a ?? '', b ?? '', c ?? '', d ?? ''], '2025-01-04');
  const count = async () => (await api.ask(COUNTS)).data.entity.articleCount;
  for (const document of [left, right]) await reader().ingest(document);
  const apart = await dump(graph);
  expect(await count()).toBe(2);
  await reader().ingest(whole);
  expect(await count()).toBe(1);
  await reader().withdraw(idOf(whole));
  expect(await dump(graph)).toEqual(apart);
  await reader().ingest(whole);
  await reader().ingest({ ...whole, text: `Arm buys Nervana.\n\n${makeProse(6, 99)}` });
  expect(await count()).toBe(3);
  await reader().ingest(middle);
  await reader().withdraw(idOf(middle));
  await reader().withdraw(idOf(whole));
  expect(await dump(graph)).toEqual(apart);
});

test('whichever copy is withdrawn or replaced, the graph is as if it had never been there', async () => {
  for (const gone of copies) {
    const rest = copies.filter((copy) => copy !== gone);
    await wipe(graph);
    for (const document of [...rest, ...others]) await reader().ingest(document);
    const never = await dump(graph);
    await reader().ingest(gone);
    await reader().withdraw(idOf(gone));
    expect(await dump(graph)).toEqual(never);
    const changed = { ...gone, text: `OpenAI backs Cohere.\n\n${makeProse(6, 77)}` };
    await reader().ingest(changed);
    const fresh = await dump(graph);
    await reader().withdraw(idOf(changed));
    await reader().ingest(gone);
    await reader().ingest(changed);
    expect(await dump(graph)).toEqual(fresh);
  }
});

test('what a crash left unmatched is matched by the next call', async () => {
  for (const document of [...copies, ...others]) await reader().ingest(document);
  const whole = await dump(graph);
  await wipe(graph);
  for (const document of [...copies, ...others]) await storeArticle(graph, document, extract(document.text));
  expect(await dump(graph)).not.toEqual(whole);
  await settleGraph(graph, createJudging(graph), reader().reread);
  expect(await dump(graph)).toEqual(whole);
});

test('an article alone costs no query for what it was compared with', async () => {
  const run: string[] = [];
  const counted: Graph = {
    ...graph,
    transact: (work) =>
      graph.transact((given) =>
        work((query, params) => {
          run.push(query.name);
          return given(query, params);
        }),
      ),
  };
  for (const document of others) await storeArticle(graph, document, extract(document.text));
  await settleReprints(counted);
  expect(run).toEqual(['write/hold-unmatched', 'write/write-bands']);
});

test('co-occurrence counts a story once', async () => {
  for (const copy of copies) await reader().ingest(copy);
  const { data } = await api.ask(
    '{ coOccurrence(kinds: [COMPANY], minCount: 1) { windowCount nodes { count a { name } b { name } examples { article { url } } } } }',
  );
  expect(data.coOccurrence).toEqual({
    windowCount: 1,
    nodes: [
      {
        count: 1,
        a: { name: 'Arm' },
        b: { name: 'Nervana' },
        examples: [{ article: { url: 'https://three.example.com/arm' } }],
      },
    ],
  });
});

test('exact copies and texts too short to tell', async () => {
  for (const n of [1, 2])
    await reader().ingest(makeDocument('Arm buys Nervana.', { url: `https://short-${n}.example.com/` }));
  expect((await api.ask(COUNTS)).data.entity.articleCount).toBe(2);
  const exact = (copies[0] ?? story('none', [], null)).text;
  for (const n of [1, 2, 3]) await reader().ingest(makeDocument(exact, { url: `https://exact-${n}.example.com/` }));
  expect((await api.ask(COUNTS)).data.entity.articleCount).toBe(3);
  const ties = await graph.write(
    ask(
      'MATCH (:Article)-[:REPRINTS]->(first) RETURN toString(count(*)) AS copies, toString(count(DISTINCT first)) AS firsts',
    ),
    {},
  );
  expect(ties).toEqual([{ copies: '2', firsts: '1' }]);
});
