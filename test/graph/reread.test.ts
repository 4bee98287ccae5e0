import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Document } from '../../server/documents/document.ts';
import type { Extraction } from '../../server/extract/extraction.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { storeArticle } from '../../server/graph/store-article.ts';
import { storedDocument } from '../../server/graph/stored-document.ts';
import { createIngest } from '../../server/ingest/ingest.ts';
import { makeDocument, makeExtraction, type Names, type Says } from '../support/articles.ts';
import { day, openTestGraph, wipe } from '../support/graph.ts';
import { ask, dump } from '../support/graph-dump.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(() => wipe(graph));
afterAll(() => graph.close());

const text = 'Arm buys Nervana.\n\nOpenAI uses Nervana.';
const facts: Partial<Document> = { url: 'https://example.com/a', source: 'Example', publishedAt: day('2025-03-14') };
const document = makeDocument(text, facts);

/** A reader that finds other things at each change of its lists. */
function readerOf(names: Names, says: readonly Says[] = []) {
  return createIngest({ graph, extract: (given): Extraction => makeExtraction(given, names, says) });
}

const first = () => readerOf({ Arm: 'Company', Nervana: 'Company' }, [['ACQUIRED', 'Arm', 'Nervana']]);
const second = () => readerOf({ OpenAI: 'Company', Nervana: 'Product' }, [['USES', 'OpenAI', 'Nervana']]);

const ingestTimes = () => graph.write(ask('MATCH (a:Article) RETURN toString(a.ingestedAt) AS at'), {});

test('an article comes back from the graph as it went in', async () => {
  const { articleId } = await first().ingest(document);
  expect(await storedDocument(graph, articleId)).toEqual(document);
  const bare = makeDocument('Nothing is known of it.');
  const other = await first().ingest(bare);
  expect(await storedDocument(graph, other.articleId)).toEqual(bare);
  expect(await storedDocument(graph, 'u0')).toBeNull();
});

test('what is read now replaces what was read then, and only the time of the first ingest stays', async () => {
  await second().ingest(document);
  const fresh = await dump(graph);
  await wipe(graph);
  const { articleId } = await first().ingest(document);
  const before = await ingestTimes();
  expect(await second().reread(articleId)).toBe('replaced');
  expect(await dump(graph)).toEqual(fresh);
  expect(await ingestTimes()).toEqual(before);
});

test('an article that reads as before is left alone', async () => {
  const { articleId } = await first().ingest(document);
  const before = await dump(graph);
  expect(await first().reread(articleId)).toBe('unchanged');
  expect(await dump(graph)).toEqual(before);
});

test('an article without a URL is read once more under its own id', async () => {
  const { articleId } = await first().ingest(makeDocument(text));
  expect(await second().reread(articleId)).toBe('replaced');
  expect(await graph.write(ask('MATCH (a:Article) RETURN a.id AS id'), {})).toEqual([{ id: articleId }]);
});

test('an id of no article is told as gone, and makes none', async () => {
  expect(await first().reread('u00000000000000000000000000000000')).toBe('gone');
  expect(await graph.write(ask('MATCH (a:Article) RETURN a.id AS id'), {})).toEqual([]);
});

test('a new text that comes while the old one is read once more stays', async () => {
  const { articleId } = await first().ingest(document);
  const newer = makeDocument('OpenAI alone.', facts);
  const late = createIngest({
    graph: {
      ...graph,
      transact: async (work) => {
        await storeArticle(graph, newer, makeExtraction(newer.text, { OpenAI: 'Company' }));
        return graph.transact(work);
      },
    },
    extract: (given) => makeExtraction(given, { Arm: 'Product' }),
  });
  expect(await late.reread(articleId)).toBe('unchanged');
  expect(await storedDocument(graph, articleId)).toEqual(newer);
});

test('an article of too many parts stays as it was', async () => {
  const { articleId } = await first().ingest(document);
  const before = await dump(graph);
  const { sentences: all, ...rest } = makeExtraction(text, {});
  const sentences = Array.from({ length: 200_001 }, () => all[0]).flatMap((one) => one ?? []);
  const greedy = createIngest({ graph, extract: () => ({ ...rest, sentences }) });
  await expect(greedy.reread(articleId)).rejects.toMatchObject({ reason: 'TOO_LARGE' });
  expect(await dump(graph)).toEqual(before);
});
