import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { openGraph } from '../../server/graph/graph.ts';
import { migrate } from '../../server/graph/migrate.ts';
import { type Read, storeArticles } from '../../server/graph/store-article.ts';
import { withdrawStored } from '../../server/graph/withdraw-article.ts';
import { createJudging } from '../../server/ingest/judging.ts';
import { createStoreQueue } from '../../server/ingest/store-queue.ts';
import { makeDocument, makeExtraction } from '../support/articles.ts';
import { ask, dump, empty } from '../support/graph-dump.ts';

const graph = openGraph(inject('neo4j'));
beforeAll(async () => {
  await migrate(graph);
});
beforeEach(() => empty(graph));
afterAll(() => graph.close());

/** The name that most articles use turns after the fifty-sixth; some have no date, some another description. */
function article(n: number): Read {
  const name = n < 28 ? 'OpenHub' : 'OPENHUB';
  const publishedAt = n % 7 === 0 ? null : { value: `20${String(10 + (n % 13))}-01-02`, precision: 'day' as const };
  const document = makeDocument(`${name} said more of it, ${n} times.`, {
    url: `https://example.com/${n}`,
    publishedAt,
  });
  const { entities, ...rest } = makeExtraction(document.text, { [name]: 'Company' });
  const description = n === 50 ? 'another firm' : 'a firm';
  const family = n > 55 ? null : 'openhub';
  return { document, extraction: { ...rest, entities: entities.map((one) => ({ ...one, description, family })) } };
}
const articles = Array.from({ length: 60 }, (_, n) => article(n));
const hub = async () =>
  (await graph.write(ask('MATCH (e:Entity {id: "company:openhub"}) RETURN e {.*} AS e'), {}))[0]?.['e'];

test('what a hub gains by batches, and by single articles, is what all of its articles say together', async () => {
  await storeArticles(graph, articles);
  const together = await dump(graph);
  await empty(graph);
  for (let from = 0; from < 56; from += 14) await storeArticles(graph, articles.slice(from, from + 14));
  for (const one of articles.slice(56)) await storeArticles(graph, [one]);
  expect(await dump(graph)).toEqual(together);
  expect(await hub()).toMatchObject({
    name: 'OPENHUB',
    articleCount: 60,
    description: 'a firm',
    firstDay: '2010-01-02',
  });
});

test('a hub that loses an article, and one that gains and loses in one transaction, is settled from all that are left', async () => {
  await storeArticles(graph, articles.slice(0, 48));
  await withdrawStored(graph, (await storeArticles(graph, articles.slice(48, 49)))[0]?.articleId ?? '');
  const changed = { ...article(3), document: { ...article(3).document, text: 'OpenHub said no more. OpenHub left.' } };
  const extraction = makeExtraction(changed.document.text, { OpenHub: 'Company' });
  await storeArticles(graph, [{ ...changed, extraction }, article(49)]);
  const counted = await graph.write(
    ask(
      `MATCH (e:Entity {id: "company:openhub"})<-[h:HOLDS]-()
       RETURN e.articleCount AS kept, count(h) AS articles, e.mentionCount AS keptMentions, sum(h.mentions) AS mentions`,
    ),
    {},
  );
  expect(counted).toEqual([{ kept: 49, articles: 49, keptMentions: 50, mentions: 50 }]);
});

test('one article that cannot be stored fails alone: the others of its transaction are stored', async () => {
  const queue = createStoreQueue(graph, createJudging(graph), new Map(), async () => {});
  const { document, extraction } = article(2);
  const bad = { document, extraction: { ...extraction, sentences: extraction.sentences.flatMap((one) => [one, one]) } };
  const all = await Promise.allSettled([article(0), article(1), bad, article(3)].map((one) => queue.store(one)));
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  expect(await hub()).toMatchObject({ articleCount: 3 });
});
