import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { readClaims } from '../../server/graph/claims.ts';
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

const store = (text: string, names: Names, says: readonly Says[] = [], more = {}) =>
  storeArticle(graph, makeDocument(text, more), makeExtraction(text, names, says));
const at = (url: string, day?: string) =>
  day ? { url, publishedAt: { value: day, precision: 'day' as const } } : { url };
const rows = (text: string) => graph.write(ask(text), {});
const relations = () =>
  rows(
    `MATCH (:Entity)-[r]->(:Entity)
     RETURN r.id AS id, r.claims AS claims, r.articles AS articles, r.stance AS stance, r.confidence AS confidence ORDER BY id`,
  );
const entity = async (id: string) =>
  (await graph.write(ask('MATCH (e:Entity {id: $id}) RETURN e {.*} AS e'), { id }))[0]?.['e'];

test('an article becomes sentences, mentions, entities with their aliases, claims and relations', async () => {
  const amount = { value: 4e9, currency: 'USD', text: '$4 billion' };
  const { articleId, outcome } = await store(
    'SoftBank buys.\nSoftBank acquired DigitalBridge.',
    { SoftBank: 'Company', DigitalBridge: 'Company' },
    [['ACQUIRED', 'SoftBank', 'DigitalBridge', { amount }]],
    at('https://example.com/a', '2026-01-05'),
  );
  expect(outcome).toBe('new');
  expect(articleId).toMatch(/^u[0-9a-f]{32}$/);
  expect(
    await rows(
      `MATCH (a:Article)-[:HAS]->(s:Sentence)-[m:MENTIONS]->(e:Entity)
       RETURN s.text AS sentence, m.surface AS surface, m.start AS start, m.end AS end, labels(e) AS labels ORDER BY start`,
    ),
  ).toEqual([
    { sentence: 'SoftBank buys.', surface: 'SoftBank', start: 0, end: 8, labels: ['Entity', 'Company'] },
    {
      sentence: 'SoftBank acquired DigitalBridge.',
      surface: 'SoftBank',
      start: 15,
      end: 23,
      labels: ['Entity', 'Company'],
    },
    {
      sentence: 'SoftBank acquired DigitalBridge.',
      surface: 'DigitalBridge',
      start: 33,
      end: 46,
      labels: ['Entity', 'Company'],
    },
  ]);
  expect(
    await rows(
      `MATCH (source)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(target), (c)<-[t:STATES]-(s:Sentence), (source)-[r:ACQUIRED]->(target)
       RETURN source.name AS source, target.name AS target, c.relation = r.id AS same, r.amount AS amount, s.n AS n, t.start AS start,
         r.firstSeen AS seen`,
    ),
  ).toEqual([
    { source: 'SoftBank', target: 'DigitalBridge', same: true, amount: 4e9, n: 1, start: 15, seen: '2026-01-05' },
  ]);
  expect(await entity('company:softbank')).toEqual({
    id: 'company:softbank',
    kind: 'Company',
    name: 'SoftBank',
    articleCount: 1,
    mentionCount: 2,
    firstSeen: '2026-01-05',
    firstDay: '2026-01-05',
    lastSeen: '2026-01-05',
    lastDay: '2026-01-05',
    unreviewed: true,
  });
});

test('round and stake of a claim are kept with it and read back, and are null where the article gives none', async () => {
  await store(
    'Acme took a 12.5% stake in Cord in its Series B extension. Acme sued Bolt.',
    { Acme: 'Company', Cord: 'Company', Bolt: 'Company' },
    [
      ['INVESTED_IN', 'Acme', 'Cord', { round: 'series b extension', stake: { percent: 12.5, text: '12.5%' } }],
      ['SUED', 'Acme', 'Bolt'],
    ],
  );
  const stored = await rows('MATCH (c:Claim) RETURN c.id AS id ORDER BY id');
  const claims = await readClaims(
    graph,
    stored.map(({ id }) => String(id)),
  );
  expect([...claims.values()].map(({ type, round, stake }) => ({ type, round, stake }))).toEqual([
    { type: 'INVESTED_IN', round: 'Series B extension', stake: 12.5 },
    { type: 'SUED', round: null, stake: null },
  ]);
});

test('the same text twice changes nothing, with a URL and without', async () => {
  for (const more of [at('https://example.com/a'), {}]) {
    await empty(graph);
    const first = await store('OpenAI grows.', { OpenAI: 'Company' }, [], more);
    const before = await rows(
      'MATCH (n) WHERE NOT n:Migration AND NOT n:WindowState AND NOT n:WindowChange RETURN properties(n) AS n, elementId(n) AS id ORDER BY id',
    );
    const second = await store('OpenAI grows.', { OpenAI: 'Company' }, [], more);
    expect(second).toEqual({ outcome: 'unchanged', articleId: first.articleId });
    expect(
      await rows(
        'MATCH (n) WHERE NOT n:Migration AND NOT n:WindowState AND NOT n:WindowChange RETURN properties(n) AS n, elementId(n) AS id ORDER BY id',
      ),
    ).toEqual(before);
  }
});

test('a new text under the same URL replaces the old one and what only it held', async () => {
  const names: Names = { OpenAI: 'Company', Groq: 'Company' };
  await store(
    'OpenAI bought Groq.',
    names,
    [['ACQUIRED', 'OpenAI', 'Groq']],
    at('https://example.com/a', '2025-01-01'),
  );
  await store('OpenAI did not buy.', { OpenAI: 'Company' }, [], at('https://example.com/b', '2025-02-02'));
  const alone = await dump(graph);
  const text = 'OpenAI bought nothing. Nvidia neither.';
  const { outcome } = await store(
    text,
    { OpenAI: 'Company', Nvidia: 'Company' },
    [],
    at('http://www.example.com/a/?utm_source=x#top'),
  );
  expect(outcome).toBe('replaced');
  expect(await relations()).toEqual([]);
  expect(await entity('company:groq')).toBeUndefined();
  expect(await entity('company:openai')).toMatchObject({ articleCount: 2, mentionCount: 2, firstSeen: '2025-02-02' });
  expect(await rows('MATCH (n:Alias) RETURN n.surface AS name, n.articles AS articles ORDER BY name')).toEqual([
    { name: 'Nvidia', articles: 1 },
    { name: 'OpenAI', articles: 2 },
  ]);
  await store(
    'OpenAI bought Groq.',
    names,
    [['ACQUIRED', 'OpenAI', 'Groq']],
    at('https://example.com/a', '2025-01-01'),
  );
  expect(await dump(graph)).toEqual(alone);
});

test('a text that came without a URL and then with one is one article', async () => {
  const names: Names = { OpenAI: 'Company' };
  expect((await store('OpenAI grows.', names)).outcome).toBe('new');
  const withUrl = await store('OpenAI grows.', names, [], at('https://example.com/a'));
  expect(withUrl.outcome).toBe('replaced');
  expect(await store('OpenAI grows.', names)).toEqual({ outcome: 'unchanged', articleId: withUrl.articleId });
  expect(await entity('company:openai')).toMatchObject({ articleCount: 1, mentionCount: 1 });
});

test('the same text with a date that was not known before is read again', async () => {
  await store('OpenAI grows.', { OpenAI: 'Company' }, [], at('https://example.com/a'));
  const { outcome } = await store(
    'OpenAI grows.',
    { OpenAI: 'Company' },
    [],
    at('https://example.com/a', '2025-05-05'),
  );
  expect(outcome).toBe('replaced');
  expect(await entity('company:openai')).toMatchObject({ articleCount: 1, firstSeen: '2025-05-05' });
});

test('confidence adds up over articles, not over claims of one article, and stays below certainty', async () => {
  const names: Names = { xAI: 'Company', Grok: 'Model' };
  const claim = (confidence: number, stance: 'done' | 'reported' | 'denied' = 'done'): Says => [
    'DEVELOPED',
    'xAI',
    'Grok',
    { confidence, stance },
  ];
  await store('xAI made Grok.', names, [claim(0.8), claim(0.5, 'reported')], at('https://example.com/1'));
  expect(await relations()).toMatchObject([{ claims: 2, articles: 1, stance: 'done', confidence: 0.8 }]);
  await store('xAI built Grok.', names, [claim(0.5)], at('https://example.com/2'));
  expect(await relations()).toMatchObject([{ claims: 3, articles: 2, confidence: 0.9 }]);
  await store('xAI never made Grok.', names, [claim(0.9, 'denied')], at('https://example.com/3'));
  expect(await relations()).toMatchObject([{ claims: 4, articles: 3, stance: 'done', confidence: 0.9 }]);
  await store('xAI did make Grok.', names, [claim(0.95)], at('https://example.com/4'));
  expect(await relations()).toMatchObject([{ confidence: 0.99 }]);
});

test('what every article denies is a relation of stance denied and confidence 0', async () => {
  const names: Names = { DeepSeek: 'Company', 'Moonshot AI': 'Company' };
  await store('DeepSeek has no tie to Moonshot AI.', names, [
    ['PARTNERED_WITH', 'DeepSeek', 'Moonshot AI', { stance: 'denied' }],
  ]);
  expect(await relations()).toEqual([
    {
      id: 'PARTNERED_WITH|company:deepseek|company:moonshot-ai',
      claims: 1,
      articles: 1,
      stance: 'denied',
      confidence: 0,
    },
  ]);
});

test('a relation that holds both ways is one edge, whichever end comes first', async () => {
  const names: Names = { 'GPT-5': 'Model', 'DeepSeek-V3.2': 'Model' };
  await store('GPT-5 beats DeepSeek-V3.2.', names, [['COMPARED_WITH', 'GPT-5', 'DeepSeek-V3.2']]);
  await store('DeepSeek-V3.2 matches GPT-5.', names, [['COMPARED_WITH', 'DeepSeek-V3.2', 'GPT-5']]);
  expect(await relations()).toMatchObject([
    { id: 'COMPARED_WITH|model:deepseek-v3-2|model:gpt-5', claims: 2, articles: 2 },
  ]);
});

test('a claim without an object is kept, makes no relation and makes no node', async () => {
  await store('MiniMax files.', { MiniMax: 'Company' }, [['FILED_IPO', 'MiniMax', null]]);
  expect(await relations()).toEqual([]);
  expect(
    await rows('MATCH (c:Claim)-[:SUBJECT]->(e) RETURN c.type AS type, e.name AS subject, c.relation AS relation'),
  ).toEqual([{ type: 'FILED_IPO', subject: 'MiniMax', relation: null }]);
});

test('an ABOUT claim has the article as its subject and makes no relation', async () => {
  const { articleId } = await store('World Models.', { 'World Models': 'Topic' }, [['ABOUT', null, 'World Models']]);
  expect(
    await rows('MATCH (a)<-[:SUBJECT]-(c:Claim {type: "ABOUT"})-[:OBJECT]->(e) RETURN a.id AS id, labels(e) AS labels'),
  ).toEqual([{ id: articleId, labels: ['Entity', 'Topic'] }]);
  expect(await relations()).toEqual([]);
});

test('a claim that ties an entity to itself makes no loop', async () => {
  await store('Qwen3 improves on Qwen3.', { Qwen3: 'Model' }, [['VARIANT_OF', 'Qwen3', 'Qwen3']]);
  expect(await relations()).toEqual([]);
});

test('hostile names are only data', async () => {
  const evil = 'x`) DETACH DELETE n // \'"}';
  const hostile: Names = Object.fromEntries([
    ['constructor', 'Company'],
    [evil, 'Model'],
  ]);
  await store(`The constructor meets ${evil} here.`, hostile);
  const names: Names = JSON.parse('{"__proto__": "Company"}');
  await store('__proto__ is a firm.', names, [], at('https://example.com/proto'));
  expect(await rows('MATCH (e:Entity) WHERE e.mentionCount > 0 RETURN e.name AS name ORDER BY name')).toEqual([
    { name: '__proto__' },
    { name: 'constructor' },
    { name: evil },
  ]);
  const labels = await rows('CALL db.labels() YIELD label RETURN label ORDER BY label');
  expect(labels.map(({ label }) => label).filter((label) => /x|proto/i.test(String(label)))).toEqual([]);
});

test('an article that names nothing is an article all the same', async () => {
  expect((await store('Hello.', {})).outcome).toBe('new');
  expect(await rows('MATCH (a:Article)-[:HAS]->(s) RETURN a.title AS title, s.text AS text')).toEqual([
    { title: 'Hello.', text: 'Hello.' },
  ]);
});

test('a failure in the midst of writing leaves nothing behind', async () => {
  const text = 'OpenAI bought Groq.';
  const extraction = makeExtraction(text, { OpenAI: 'Company', Groq: 'Company' }, [['ACQUIRED', 'OpenAI', 'Groq']]);
  const claims = extraction.claims.map((claim) => ({ ...claim, stance: 'sure' as 'done' }));
  await expect(storeArticle(graph, makeDocument(text), { ...extraction, claims })).rejects.toThrow();
  expect(await dump(graph)).toEqual([]);
});
