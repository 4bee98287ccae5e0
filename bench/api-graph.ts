import { createHash } from 'node:crypto';
import neo4j, { type Driver } from 'neo4j-driver';

/** How much a made graph holds. */
export type GraphSize = {
  readonly articles: number;
  readonly entities: number;
  readonly claims: number;
  /** Links of the entity that has most. */
  readonly hub: number;
};

/** The id of the hub, and of an entity by its rank: 0 is the one most often named. */
export const HUB = 'company:hub';
export const entityId = (rank: number): string => (rank === 0 ? HUB : `${kindOf(rank).toLowerCase()}:thing-${rank}`);

const KINDS = ['Company', 'Model', 'Technique', 'Person', 'Product', 'Organization', 'Benchmark', 'Topic'] as const;
const TYPES = ['DEVELOPED', 'USES', 'PARTNERED_WITH', 'INVESTED_IN', 'COMPARED_WITH', 'ACQUIRED'] as const;
const SENTENCES = 15;
const MENTIONS = 20;
const BATCH = 500;

/** The kind of the entity of a rank: one in eight is a technique. */
const kindOf = (rank: number) => KINDS[rank % KINDS.length] ?? 'Company';

type Random = () => number;

/** Numbers from 0 to 1, the same for the same seed. */
function createRandom(seed: number): Random {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Ranks as articles name things: few very often, most hardly ever. */
const pickRank = (random: Random, entities: number) => Math.floor(entities * random() ** 3);

/** Fills an empty, migrated graph by plain statements, the same for the same size. Tells how far it is. */
export async function makeGraph(driver: Driver, size: GraphSize, say: (line: string) => void): Promise<void> {
  const random = createRandom(20_261_125);
  const relations = new Map<string, RelationRow>();
  const counts = Array.from({ length: size.entities }, () => ({ articles: 0, mentions: 0 }));
  await inBatches(range(size.entities), (ranks) => run(driver, CREATE_ENTITIES, ranks.map(entityRow)));
  for (let at = 0; at < size.articles; at += BATCH) {
    const some = range(Math.min(BATCH, size.articles - at), at);
    await run(
      driver,
      CREATE_ARTICLES,
      some.map((n) => articleRow(n, { random, size, relations, counts })),
    );
    if ((at / BATCH) % 20 === 0) say(`${at} of ${size.articles} articles`);
  }
  for (let rank = 1; rank <= size.hub; rank += 1) addRelation(relations, 'USES', entityId(rank), HUB, '2025-06-01');
  say(`${relations.size} relations`);
  await inBatches([...relations.values()], (rows) => run(driver, CREATE_RELATIONS, rows));
  const counted = counts.map((count, rank) => ({ id: entityId(rank), ...count }));
  await inBatches(counted, (rows) => run(driver, SET_COUNTS, rows));
}

type RelationRow = { id: string; type: string; source: string; target: string; articles: number; day: string };
type Making = {
  readonly random: Random;
  readonly size: GraphSize;
  readonly relations: Map<string, RelationRow>;
  readonly counts: readonly { articles: number; mentions: number }[];
};

function entityRow(rank: number) {
  const name = rank === 0 ? 'Hub' : `${kindOf(rank)} Thing ${rank}`;
  return { id: entityId(rank), kind: kindOf(rank), name, key: name.toLowerCase().replaceAll(' ', '') };
}

function articleRow(n: number, { random, size, relations, counts }: Making) {
  const id = `u${createHash('sha256').update(String(n)).digest('hex').slice(0, 32)}`;
  const day = new Date(Date.UTC(2019, 0, 1 + Math.floor(random() * 2_500))).toISOString().slice(0, 10);
  const ranks = range(MENTIONS).map(() => pickRank(random, size.entities));
  const named = [...new Set(ranks)];
  for (const rank of named) if (counts[rank]) counts[rank].articles += 1;
  for (const rank of ranks) if (counts[rank]) counts[rank].mentions += 1;
  const sentences = range(SENTENCES).map((at) => ({ id: `${id}/${at}`, n: at, paragraph: Math.floor(at / 3) }));
  const mentions = ranks.map((rank, at) => ({
    sentence: `${id}/${at % SENTENCES}`,
    entity: entityId(rank),
    start: at * 60,
  }));
  const claims = range(Math.round(size.claims / size.articles)).map((at) => {
    const [source = 0, target = 1] = [named[(2 * at) % named.length], named[(2 * at + 1) % named.length]];
    const type = TYPES[Math.floor(random() * TYPES.length)] ?? 'USES';
    const key = addRelation(relations, type, entityId(source), entityId(target), day);
    return {
      id: `${id}/c${at}`,
      type,
      key,
      source: entityId(source),
      target: entityId(target),
      sentence: `${id}/${at}`,
    };
  });
  return {
    id,
    article: {
      id,
      hash: id,
      url: `https://news.example/${n}`,
      title: `Article ${n}`,
      publishedAt: day,
      published: day,
    },
    sentences,
    mentions,
    held: named.map(entityId),
    claims,
  };
}

function addRelation(relations: Map<string, RelationRow>, type: string, source: string, target: string, day: string) {
  const id = `${type}|${source}|${target}`;
  const before = relations.get(id);
  if (before) before.articles += 1;
  else if (source !== target) relations.set(id, { id, type, source, target, articles: 1, day });
  return id;
}

const range = (count: number, from = 0) => Array.from({ length: count }, (_, at) => from + at);

async function inBatches<T>(items: readonly T[], work: (batch: readonly T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < items.length; at += 2_000) await work(items.slice(at, at + 2_000));
}

async function run(driver: Driver, text: string, rows: readonly unknown[]): Promise<void> {
  await driver.executeQuery(text, { rows: integers(rows) });
}

/** The driver sends numbers as floats; all numbers here are whole. */
function integers(value: unknown): unknown {
  if (typeof value === 'number') return neo4j.int(value);
  if (Array.isArray(value)) return value.map(integers);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, integers(item)]));
}

const CREATE_ENTITIES = `UNWIND $rows AS row
CREATE (e:Entity {id: row.id, kind: row.kind, name: row.name, articleCount: 0, mentionCount: 0})
SET e:$(row.kind)
CREATE (:Alias {id: row.id + '|' + row.name, key: row.key, surface: row.name, language: 'en', source: 'article',
  articles: 1, uses: 1, named: 1, known: 0})-[:NAMES]->(e)`;

const CREATE_ARTICLES = `UNWIND $rows AS row
CREATE (a:Article) SET a = row.article, a.precision = 'day', a.language = 'en', a.source = 'News',
  a.ingestedAt = datetime(), a.text = 'A text of no matter here. '
WITH a, row
CALL (a, row) {
  UNWIND row.sentences AS one
  CREATE (a)-[:HAS]->(:Sentence {id: one.id, n: one.n, paragraph: one.paragraph, kind: 'prose', role: 'body',
    start: one.n * 60, end: one.n * 60 + 59, text: 'A sentence of an article that names some things and says little.'})
}
CALL (a, row) {
  UNWIND row.held AS id MATCH (e:Entity {id: id})
  CREATE (a)-[:HOLDS {mentions: 1, name: e.name, known: false, surfaces: [e.name], uses: [1], published: a.published,
    publishedAt: a.publishedAt}]->(e)
}
CALL (row) {
  UNWIND row.mentions AS one MATCH (s:Sentence {id: one.sentence}) MATCH (e:Entity {id: one.entity})
  CREATE (s)-[:MENTIONS {start: one.start, end: one.start + 8, surface: e.name, method: 'name', confidence: 0.9}]->(e)
}
CALL (a, row) {
  UNWIND row.claims AS one
  MATCH (s:Sentence {id: one.sentence}) MATCH (source:Entity {id: one.source}) MATCH (target:Entity {id: one.target})
  CREATE (c:Claim {id: one.id, type: one.type, relation: one.key, stance: 'done', confidence: 0.8, ended: false,
    method: 'rule', articleId: a.id, published: a.published, publishedAt: a.publishedAt})
  CREATE (s)-[:STATES {start: 0, end: 50}]->(c) CREATE (c)-[:SUBJECT]->(source) CREATE (c)-[:OBJECT]->(target)
}`;

const CREATE_RELATIONS = `UNWIND $rows AS row
MATCH (source:Entity {id: row.source}) MATCH (target:Entity {id: row.target})
CREATE (source)-[r:$(row.type) {id: row.id, claims: row.articles, articles: row.articles, stance: 'done',
  confidence: 0.8, firstSeen: row.day, firstDay: row.day, lastSeen: row.day, lastDay: row.day}]->(target)`;

const SET_COUNTS = `UNWIND $rows AS row MATCH (e:Entity {id: row.id})
SET e.articleCount = toInteger(row.articles), e.mentionCount = toInteger(row.mentions), e.firstSeen = '2019-01-01',
  e.firstDay = '2019-01-01', e.lastSeen = '2025-11-01', e.lastDay = '2025-11-01'`;
