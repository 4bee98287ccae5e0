import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENTITY_KINDS } from '../../server/extract/extraction.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { storeArticle } from '../../server/graph/store-article.ts';
import { serveGraph, type TestApi } from '../support/api.ts';
import { makeDocument, makeExtraction, type Says } from '../support/articles.ts';
import { openTestGraph, wipe } from '../support/graph.ts';
import { ask } from '../support/graph-dump.ts';

let graph: Graph;
let api: TestApi;
beforeAll(async () => {
  graph = await openTestGraph();
  api = await serveGraph(graph);
});
afterAll(async () => {
  await wipe(graph);
  await api.close();
  await graph.close();
});

const rows = (text: string) => graph.write(ask(text), {});

/** Asks, and gives the answer with its size in bytes. */
async function weigh(query: string, variables: Record<string, unknown> = {}) {
  const answer = await api.ask(query, variables);
  expect(answer.errors).toBeUndefined();
  return { data: answer.data, bytes: JSON.stringify(answer).length };
}

type Read = { readonly id?: string; readonly relation?: { readonly id: string } };
type PageOf = {
  readonly nodes: readonly Read[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
};

/** Ids of all that a list of an entity holds, read in pages of 100. */
async function readAll(name: string, list: string, fields: string): Promise<readonly string[]> {
  const query = `query($after: String) { entity(name: "${name}") {
    ${list}(first: 100, after: $after) { ${fields} pageInfo { hasNextPage endCursor } } } }`;
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const page: PageOf = (await weigh(query, { after })).data.entity[list];
    ids.push(...page.nodes.map(({ id, relation }) => id ?? relation?.id ?? ''));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return ids;
}

/** Stores articles, several at a time. */
async function storeAll(count: number, store: (n: number) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < count; from += 20) {
    await Promise.all(Array.from({ length: Math.min(20, count - from) }, (_, n) => store(from + n)));
  }
}

describe('an entity that 600 articles name', () => {
  const COUNT = 600;
  beforeAll(async () => {
    await wipe(graph);
    await storeAll(COUNT, (n) => {
      const text = `OpenAI acquired Groq, as paper ${n} has it.`;
      const extraction = makeExtraction(text, { OpenAI: 'Company', Groq: 'Company' }, [['ACQUIRED', 'OpenAI', 'Groq']]);
      return storeArticle(graph, makeDocument(text), extraction);
    });
  }, 180_000);

  test('is no larger than one that two articles name', async () => {
    const [node] = await rows(
      "MATCH (e:Entity {id: 'company:openai'}) RETURN e.articleCount AS articles, properties(e) AS all",
    );
    expect(node?.['articles']).toBe(COUNT);
    expect(JSON.stringify(node?.['all']).length).toBeLessThan(500);
    const [edge] = await rows(
      'MATCH (:Entity)-[r:ACQUIRED]->(:Entity) RETURN r.claims AS claims, properties(r) AS all',
    );
    expect(edge?.['claims']).toBe(COUNT);
    expect(JSON.stringify(edge?.['all']).length).toBeLessThan(500);
  });

  test('gives its articles, mentions, claims and evidence by bounded pages, with true counts', async () => {
    const { data, bytes } = await weigh(`{ entity(name: "OpenAI") { articleCount mentionCount
      articles { totalCount nodes { title } } mentions { totalCount nodes { surface } }
      claims { totalCount nodes { evidence { text } } }
      neighbours { totalCount edges { relation { claimCount claims { totalCount nodes { evidence { text } } } } } } } }`);
    const { articles, mentions, claims, neighbours, ...counts } = data.entity;
    expect(counts).toEqual({ articleCount: COUNT, mentionCount: COUNT });
    const relation = neighbours.edges[0].relation;
    expect(relation.claimCount).toBe(COUNT);
    for (const page of [articles, mentions, claims, relation.claims]) {
      expect([page.totalCount, page.nodes.length]).toEqual([COUNT, 20]);
    }
    expect(bytes).toBeLessThan(20_000);
  });

  test('gives each claim once when all its pages are read', async () => {
    const ids = await readAll('OpenAI', 'claims', 'nodes { id }');
    expect([ids.length, new Set(ids).size]).toEqual([COUNT, COUNT]);
  });

  test('has whole numbers for counts, also as Neo4j keeps them', async () => {
    const types = await rows(
      `MATCH (e:Entity) MATCH (a:Article)-[:HAS]->(s)-[m:MENTIONS]->(e) MATCH (e)-[r:ACQUIRED]-()
       UNWIND [e.articleCount, e.mentionCount, s.n, s.paragraph, s.start, m.end, r.claims, r.articles] AS number
       RETURN DISTINCT valueType(number) AS type`,
    );
    expect(types).toEqual([{ type: 'INTEGER NOT NULL' }]);
  });

  test('is written to as fast as at first', async () => {
    const timeOf = async (text: string) => {
      const before = performance.now();
      await storeArticle(graph, makeDocument(text), makeExtraction(text, { OpenAI: 'Company', Arm: 'Company' }));
      return performance.now() - before;
    };
    const famous = Math.min(await timeOf('OpenAI and Arm, once.'), await timeOf('OpenAI and Arm, twice.'));
    expect(famous).toBeLessThan(2_000);
  });
});

describe('a hub with 612 relations', () => {
  const COUNT = 612;
  beforeAll(async () => {
    await wipe(graph);
    const leaves = Array.from({ length: COUNT }, (_, n) => `Leaf ${n} Labs`);
    const text = leaves.map((leaf) => `Hub backs ${leaf} now.`).join(' ');
    const says = leaves.map((leaf): Says => ['INVESTED_IN', 'Hub', leaf]);
    const names = Object.fromEntries(['Hub', ...leaves].map((name) => [name, 'Company' as const]));
    await storeArticle(graph, makeDocument(text), makeExtraction(text, names, says));
  }, 120_000);

  test('tells 612 wherever it counts, whatever the page', async () => {
    const { data } = await weigh(`{ stats { relationCount relationsByType { type count } }
      entity(name: "Hub") { id relationCount
        neighbours(first: 1) { totalCount countsByType { count } countsByKind { count } nodes { id } } } }`);
    const { id, ...hub } = data.entity;
    expect(data.stats).toEqual({ relationCount: COUNT, relationsByType: [{ type: 'INVESTED_IN', count: COUNT }] });
    expect(hub).toEqual({
      relationCount: COUNT,
      neighbours: {
        totalCount: COUNT,
        countsByType: [{ count: COUNT }],
        countsByKind: [{ count: COUNT }],
        nodes: [{ id: expect.any(String) }],
      },
    });
    const cut = await weigh(
      'query($id: ID!) { subgraph(seeds: [$id], limit: 51) { totalEntities truncated leftOut { count } entities { id } relations { id } } }',
      { id },
    );
    expect(cut.data.subgraph).toMatchObject({ totalEntities: COUNT + 1, truncated: true, leftOut: [{ count: 562 }] });
    expect([cut.data.subgraph.entities.length, cut.data.subgraph.relations.length]).toEqual([51, 50]);
  });

  test('serves as many relations over its pages as it counts', async () => {
    const served = new Set(await readAll('Hub', 'neighbours', 'nodes: edges { relation { id } }'));
    expect(served.size).toBe(COUNT);
  });
});

describe('many names', () => {
  test('make no labels and no types of relations, whatever stands in them', async () => {
    await wipe(graph);
    const names = Array.from({ length: 3_000 }, (_, n) => `Nam\`e:${n}\`) DETACH DELETE n //`);
    const text = names.join('\n');
    const kinds = Object.fromEntries(names.map((name, n) => [name, ENTITY_KINDS[n % ENTITY_KINDS.length] ?? 'Topic']));
    await storeArticle(graph, makeDocument(text), makeExtraction(text, kinds));
    expect(await rows('MATCH (e:Entity) RETURN count(e) AS entities')).toEqual([{ entities: names.length }]);
    const labels = (await rows('MATCH (n) UNWIND labels(n) AS label RETURN DISTINCT label ORDER BY label')).map(
      ({ label }) => label,
    );
    const own = ['Alias', 'Article', 'Entity', 'Migration', 'Sentence', 'WindowChange', 'WindowState'];
    expect(labels).toEqual([...own, ...ENTITY_KINDS].sort());
  }, 120_000);

  const EVIL = 'Model`) DETACH DELETE n //';

  test('a kind, type or format that is none is refused by the API and by the export, and nothing is lost', async () => {
    const count = () => rows('MATCH (n) RETURN count(n) AS nodes');
    const before = await count();
    const byApi = await api.ask('query($kinds: [EntityKind!]) { entities(kinds: $kinds) { totalCount } }', {
      kinds: [EVIL],
    });
    expect(byApi.errors).toHaveLength(1);
    const inQuery = await api.ask(`{ entities(kinds: [${EVIL}]) { totalCount } }`);
    expect(inQuery.errors?.length).toBeGreaterThan(0);
    const seed = Buffer.from('Entity:company:x').toString('base64url');
    for (const field of ['kinds', 'types', 'format']) {
      const response = await fetch(`${api.url}export?seeds=${seed}&${field}=${encodeURIComponent(EVIL)}`);
      expect([field, response.status]).toEqual([field, 400]);
    }
    expect(await count()).toEqual(before);
  });

  test('an extraction of an unknown kind or type is refused whole', async () => {
    const text = 'Alpha acquired Beta.';
    const extraction = makeExtraction(text, { Alpha: 'Company', Beta: 'Company' }, [['ACQUIRED', 'Alpha', 'Beta']]);
    const before = await rows('MATCH (n) RETURN count(n) AS nodes');
    const entities = extraction.entities.map((entity) => ({ ...entity, kind: EVIL as 'Model' }));
    const claims = extraction.claims.map((claim) => ({ ...claim, type: EVIL as 'ACQUIRED' }));
    await expect(storeArticle(graph, makeDocument(text), { ...extraction, entities })).rejects.toThrow();
    await expect(storeArticle(graph, makeDocument(text), { ...extraction, claims })).rejects.toThrow();
    expect(await rows('MATCH (n) RETURN count(n) AS nodes')).toEqual(before);
  });
});
