import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import type { Stance } from '../../server/extract/extraction.ts';
import { openGraph } from '../../server/graph/graph.ts';
import { migrate } from '../../server/graph/migrate.ts';
import { storeArticle } from '../../server/graph/store-article.ts';
import { makeDocument, makeExtraction, type Names, type Says } from '../support/articles.ts';
import { ask, dump, empty } from '../support/graph-dump.ts';

const graph = openGraph(inject('neo4j'));
beforeAll(async () => {
  await migrate(graph);
});
beforeEach(() => empty(graph));
afterAll(() => graph.close());

const companies = ['OpenAI', 'Nvidia', 'SoftBank', 'Anthropic', 'Google'];
const names: Names = Object.fromEntries(companies.map((name) => [name, 'Company']));
const stances: readonly Stance[] = ['done', 'planned', 'reported', 'denied'];

/** The nth of a fixed set of articles: each names all five companies, in its own order, and makes three claims. */
function article(n: number) {
  const order = companies.map((_, i) => companies[(i * 2 + n) % companies.length] ?? '');
  const text = `Article ${n}. ${order.join(' and ')} meet. Sums ${n} rise.`;
  const says = [0, 1, 2].map((i): Says => {
    const stance = stances[(n + i) % 4] ?? 'done';
    const amount = { value: 1e9 * (n + i), currency: 'USD', text: `$${n + i} billion` };
    return [
      'INVESTED_IN',
      order[i] ?? '',
      order[i + 1] ?? '',
      { stance, amount, confidence: 0.5 + ((n * 7 + i) % 5) / 11 },
    ];
  });
  const dates = ['2025', '2025-01', '2025-01-01', '2024-06-30', '2026-02-28'];
  const value = dates[n % dates.length] ?? '2025';
  const precision = ({ 4: 'year', 7: 'month', 10: 'day' } as const)[value.length] ?? 'day';
  return {
    document: makeDocument(text, {
      url: `https://example.com/${n}`,
      publishedAt: n % 6 === 5 ? null : { value, precision },
    }),
    extraction: makeExtraction(text, names, says),
  };
}

const store = ({ document, extraction }: ReturnType<typeof article>) => storeArticle(graph, document, extraction);

/** The same text as another's, under the first one's URL: to be replaced later. */
function draft(n: number) {
  const { document } = article(n);
  const text = `Draft ${n}. OpenAI buys Mistral. SoftBank sells.`;
  const draftNames: Names = { OpenAI: 'Company', Mistral: 'Company', SoftBank: 'Company' };
  return {
    document: { ...document, text, title: 'Draft' },
    extraction: makeExtraction(text, draftNames, [['ACQUIRED', 'OpenAI', 'Mistral']]),
  };
}

test('the graph is the same whichever article came first, and as if a replaced text had never been there', async () => {
  const all = [0, 1, 2, 3, 4, 5, 6, 7];
  const orders = [all, [...all].reverse(), [3, 7, 0, 5, 1, 6, 2, 4], [6, 4, 2, 0, 7, 5, 3, 1]];
  const dumps: (readonly string[])[] = [];
  for (const [round, order] of orders.entries()) {
    await empty(graph);
    for (const n of order) {
      if (n % 3 === round % 3) await store(draft(n));
      await store(article(n));
    }
    if (round > 0) await store(article(round));
    dumps.push(await dump(graph));
  }
  for (const other of dumps.slice(1)) expect(other).toEqual(dumps[0]);
  expect(dumps[0]?.filter((line) => /Mistral/.test(line))).toEqual([]);
});

test('twenty articles at once that name the same companies in random order all arrive, and no edge is doubled', async () => {
  const twenty = Array.from({ length: 20 }, (_, n) => article(n));
  const stored = await Promise.all(twenty.map(store));
  expect(stored.map(({ outcome }) => outcome)).toEqual(twenty.map(() => 'new'));
  const together = await dump(graph);
  const doubled = await graph.write(
    ask('MATCH (a:Entity)-[r]->(b:Entity) WITH r.id AS id, count(*) AS edges WHERE edges > 1 RETURN id'),
    {},
  );
  expect(doubled).toEqual([]);
  await empty(graph);
  for (const one of twenty) await store(one);
  expect(together).toEqual(await dump(graph));
});

test('one article sent ten times at once is stored once', async () => {
  const stored = await Promise.all(Array.from({ length: 10 }, () => store(article(1))));
  expect(stored.filter(({ outcome }) => outcome === 'new')).toHaveLength(1);
  expect(stored.filter(({ outcome }) => outcome === 'unchanged')).toHaveLength(9);
  const together = await dump(graph);
  await empty(graph);
  await store(article(1));
  expect(together).toEqual(await dump(graph));
});

test('one text sent at once with its URL and without is one article', async () => {
  const { document, extraction } = article(2);
  const bare = { document: { ...document, url: null }, extraction };
  await Promise.all(Array.from({ length: 6 }, (_, n) => store(n % 2 === 0 ? bare : article(2))));
  expect(await graph.write(ask('MATCH (a:Article) RETURN a.url AS url'), {})).toEqual([
    { url: 'https://example.com/2' },
  ]);
});

test('articles that come and go at once, making and removing the same entities, leave no wrong count behind', async () => {
  const urls = [0, 1, 2, 3];
  const turns = Array.from({ length: 40 }, (_, n) =>
    n % 3 === 0 ? draft(urls[n % 4] ?? 0) : article(urls[n % 4] ?? 0),
  );
  await Promise.all(turns.map(store));
  for (const n of urls) await store(article(n));
  const together = await dump(graph);
  await empty(graph);
  for (const n of urls) await store(article(n));
  expect(together).toEqual(await dump(graph));
});

test('entities that vanish while others wait for them are made anew', async () => {
  const only = (n: number, name: string) => ({
    document: makeDocument(`${name} is alone in text ${n}.`, { url: `https://example.com/only-${n}` }),
    extraction: makeExtraction(`${name} is alone in text ${n}.`, { [name]: 'Company' }),
  });
  for (let round = 0; round < 10; round += 1) {
    await Promise.all([0, 1, 2, 3].map((n) => store(only(n, (n + round) % 2 === 0 ? 'Mistral' : 'Cohere'))));
    const wrong = await graph.write(
      ask(
        `MATCH (a:Article) WHERE NOT EXISTS { (a)-[:HOLDS]->(:Entity) } OR NOT EXISTS { (a)-[:HAS]->()-[:MENTIONS]->() } RETURN a.text AS text
         UNION ALL MATCH (e:Entity) WHERE e.articleCount <> COUNT { (e)<-[:HOLDS]-() } OR e.mentionCount <> COUNT { (e)<-[:MENTIONS]-() } RETURN e.id AS text`,
      ),
      {},
    );
    expect(wrong).toEqual([]);
  }
});
