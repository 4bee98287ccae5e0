import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readDocument } from '../../server/documents/read.ts';
import { createExtractor } from '../../server/extract/extract.ts';
import { RELATION_TYPES } from '../../server/extract/extraction.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { createIngest, type Ingest } from '../../server/ingest/ingest.ts';
import { readLexicon } from '../../server/seed.ts';
import { serveGraph, type TestApi } from '../support/api.ts';
import { openTestGraph, wipe } from '../support/graph.ts';
import { ask, dump } from '../support/graph-dump.ts';
import { NOT_ONE, ONE, textWith } from '../support/names.ts';

const lexicon = readLexicon();
const extract = createExtractor(lexicon);
let graph: Graph;
let ingest: Ingest;
let api: TestApi;
beforeAll(async () => {
  graph = await openTestGraph();
  ingest = createIngest({ graph, lexicon, extract });
  api = await serveGraph(graph, { ingest });
});
beforeEach(() => wipe(graph));
afterAll(async () => {
  await api.close();
  await graph.close();
});

const rows = (text: string) => graph.write(ask(text), {});
const read = (text: string, name = 'a.txt') => ingest.ingest(readDocument(new TextEncoder().encode(text), name));
const ids = async () => (await rows('MATCH (e:Entity) RETURN e.id AS id ORDER BY id')).map(({ id }) => id);

/** All relations as "source TYPE target stance", ends without their kinds. */
async function relations(): Promise<readonly string[]> {
  const all = await rows(
    `MATCH (a:Entity)-[r]->(b:Entity)
     RETURN split(a.id, ':')[1] + ' ' + type(r) + ' ' + split(b.id, ':')[1] + ' ' + r.stance AS relation ORDER BY relation`,
  );
  return all.map(({ relation }) => String(relation));
}

async function idOf(name: string): Promise<string | null> {
  const { data, errors } = await api.ask('query($name: String) { entity(name: $name) { id } }', { name });
  expect(errors).toBeUndefined();
  return data.entity?.id ?? null;
}

describe('entities', () => {
  test('codes and versions with one beginning are as many entities', async () => {
    await read('H100 and H200 run DeepSeek-V3.1 and DeepSeek-V3.2.');
    expect(await ids()).toEqual(['model:deepseek-v3-1', 'model:deepseek-v3-2', 'product:h100', 'product:h200']);
  });

  test('models that differ in one number stay two, each with its own relation', async () => {
    await read('Alibaba released Qwen3-30B.');
    await read('Alibaba released Qwen3-32B.');
    expect(
      await rows(
        `MATCH (:Entity {id: 'company:alibaba'})-[:DEVELOPED {claims: 1}]->(m:Model)
         RETURN m.name AS name ORDER BY name`,
      ),
    ).toEqual([{ name: 'Qwen3-30B' }, { name: 'Qwen3-32B' }]);
  });

  test('a preview stands beside what it previews', async () => {
    await read('Google released Gemini 2.5 Pro preview next to Gemini 2.5 Pro.');
    expect(await ids()).toEqual(['company:google', 'model:gemini-2-5-pro', 'model:gemini-2-5-pro-preview']);
  });

  test('one method in four notes, by its short and its long name, is one entity', async () => {
    await read('GRPO helps.');
    await read('They use GRPO.');
    await read('Group Relative Policy Optimization (GRPO) helps.');
    await read('We tried group-relative policy optimisation.');
    expect(await rows('MATCH (e:Entity) RETURN e.articleCount AS articles')).toEqual([{ articles: 4 }]);
  });

  test.each(NOT_ONE.map(([a, b]) => [a.name, b.name, a.text, b.text]))(
    '%s and %s are two in the graph',
    async (a, b, textA, textB) => {
      await read(textA);
      await read(textB);
      const found = await rows('MATCH (n:Alias)-[:NAMES]->(e:Entity) RETURN n.surface AS name, e.id AS id');
      const [ids, others] = [a, b].map((name) => found.filter((one) => one['name'] === name).map(({ id }) => id));
      expect(a === b ? new Set(ids).size : ids?.some((id) => others?.includes(id))).toBe(a === b ? 2 : false);
    },
  );

  test.each(ONE.map((all) => [all]))('%s are one in the graph, found by each of them', async (all) => {
    for (const name of all) await read(textWith(name));
    const [first] = all;
    const id = await idOf(first ?? '');
    expect(await Promise.all(all.map(idOf))).toEqual(all.map(() => id));
    expect(await rows('MATCH (e:Entity) RETURN e.articleCount AS articles')).toEqual([{ articles: all.length }]);
  });
});

describe('relations', () => {
  test('ends stand as the sentence has them, whatever the alphabet says', async () => {
    await read('SoftBank invested in OpenAI.');
    await read('Anthropic sued Google. Zhipu AI acquired Anthropic.');
    await read('Yahoo was acquired by Apollo.');
    expect(await relations()).toEqual([
      'anthropic SUED google done',
      'apollo ACQUIRED yahoo done',
      'softbank INVESTED_IN openai done',
      'zhipu-ai ACQUIRED anthropic done',
    ]);
  });

  test('verbs give relations of their own types, all from the list', async () => {
    await read(
      'SoftBank invested in OpenAI. Nvidia acquired Run:ai. DeepSeek released DeepSeek-V3.2. The New York Times sued OpenAI. Microsoft partnered with Mistral AI.',
    );
    const types = (await rows('MATCH (:Entity)-[r]->(:Entity) RETURN type(r) AS type ORDER BY type')).map(
      ({ type }) => type,
    );
    expect(types).toEqual(['ACQUIRED', 'DEVELOPED', 'INVESTED_IN', 'PARTNERED_WITH', 'SUED']);
    expect(types.filter((type) => !RELATION_TYPES.some((known) => known === type))).toEqual([]);
  });

  test.each([
    ['DeepSeek has no tie to Moonshot AI.', []],
    ['OpenAI did not acquire Anthropic.', ['openai ACQUIRED anthropic denied']],
    ['Nvidia denied that it had invested in Mistral AI.', ['nvidia INVESTED_IN mistral-ai denied']],
    ['Nvidia never invested in Mistral AI.', ['nvidia INVESTED_IN mistral-ai denied']],
  ])('what is denied is no positive relation: %s', async (text, expected) => {
    await read(text);
    expect(await relations()).toEqual(expected);
  });

  test.each([
    'DeepSeek-V3.2, or DeepSeek V3.2, improves on DeepSeek-V3.2.',
    'SoftBank Group invested in SoftBank.',
    'Z.ai partnered with Zhipu AI.',
    'GPT-4o, also written gpt4o, is compared with GPT‑4o.',
    'OpenAI acquired OpenAI.',
  ])('nothing is related to itself: %s', async (text) => {
    await read(text);
    expect(await relations()).toEqual([]);
    expect(await ids()).toHaveLength(1);
  });

  test('two articles, read one by one, that share a name make one component', async () => {
    await read('DeepSeek-V3.2 uses Mixture-of-Experts.');
    await read('Qwen3 uses a mixture of experts.');
    await read('Mixtral 8x7B uses MoE.');
    const parts = await rows(
      'MATCH (t:Technique)-[:USES]-(m:Model) RETURN t.id AS technique, count(DISTINCT m) AS models',
    );
    expect(parts).toEqual([{ technique: 'technique:mixture-of-experts', models: 3 }]);
  });
});

describe('time, money, tables', () => {
  test('a sentence without a date has none; when it was seen is the date of its article', async () => {
    await read('---\ndate: 2024-05-06\n---\n# A deal\n\nSoftBank invested in OpenAI.', 'a.md');
    expect(await rows('MATCH (c:Claim) RETURN c.date AS date, c.datePrecision AS precision')).toEqual([
      { date: null, precision: null },
    ]);
    expect(
      await rows('MATCH (:Entity)-[r:INVESTED_IN]->(:Entity) RETURN r.firstSeen AS first, r.lastSeen AS last'),
    ).toEqual([{ first: '2024-05-06', last: '2024-05-06' }]);
  });

  test('an article without a date gives no date to anything', async () => {
    await read('SoftBank invested in OpenAI.');
    expect(
      await rows(
        `MATCH (a:Article), (c:Claim), (:Entity)-[r:INVESTED_IN]->(:Entity)
         RETURN a.publishedAt AS published, c.date AS date, r.firstSeen AS first, r.lastSeen AS last`,
      ),
    ).toEqual([{ published: null, date: null, first: null, last: null }]);
  });

  test('a date with the day first belongs to the claim and is no entity', async () => {
    await read('On 01.12.2025 DeepSeek released DeepSeek-V3.2.');
    expect(await ids()).toEqual(['company:deepseek', 'model:deepseek-v3-2']);
    expect(await rows('MATCH (c:Claim) RETURN c.date AS date, c.datePrecision AS precision')).toEqual([
      { date: '2025-12-01', precision: 'day' },
    ]);
  });

  test('a table of years is stored as text; no property is a map, no year an entity', async () => {
    const { outcome } = await read(
      'Nvidia results\n\n| Year | Revenue |\n|---|---|\n| 2022 | 5,575 |\n| 2023 | 97,709 |\n\nRevenue: 2022 5,575; 2023 97,709.',
    );
    expect(outcome).toBe('new');
    expect(await ids()).toEqual(['company:nvidia']);
  });
});

describe('texts', () => {
  test('without an entity it is an article all the same; without a sign it is told', async () => {
    expect((await read('Hello.')).outcome).toBe('new');
    await expect(async () => read('')).rejects.toMatchObject({ reason: 'EMPTY_TEXT' });
    expect(await rows('MATCH (a:Article) RETURN a.title AS title')).toEqual([{ title: 'Hello.' }]);
  });

  test('the same text twice leaves every count as it was', async () => {
    const text = 'SoftBank acquired DigitalBridge for $4 billion, said Masayoshi Son.';
    await read(text);
    const before = await dump(graph);
    expect((await read(text)).outcome).toBe('unchanged');
    expect(await dump(graph)).toEqual(before);
  });

  test('signs that other programs choke on are stored, and no offset moves', async () => {
    const text = 'Half \ud83d a pair, NUL \u0000, \u200fmark\n\n🤗 SoftBank \u001b[31macquired\u2028DigitalBridge.';
    const { data, errors } = await api.ask('mutation($input: IngestInput!) { ingest(input: $input) { outcome } }', {
      input: { text },
    });
    expect([errors, data.ingest.outcome]).toEqual([undefined, 'NEW']);
    const wrong = await rows(
      `MATCH (a:Article)-[:HAS]->(s)-[m:MENTIONS]->(e)
       RETURN a.text AS text, m.surface AS surface, m.start AS start, m.end AS end`,
    );
    expect(wrong.map(({ surface }) => surface)).toEqual(expect.arrayContaining(['SoftBank', 'DigitalBridge']));
    for (const { text: stored, surface, start, end } of wrong) {
      expect(String(stored).slice(Number(start), Number(end))).toBe(surface);
    }
  });

  test('twenty texts at once that name the same five companies are all stored', async () => {
    const five = ['OpenAI', 'Nvidia', 'SoftBank', 'Anthropic', 'Google'];
    const texts = Array.from({ length: 20 }, (_, n) => {
      const order = five.map((_, at) => five[(at * 3 + n) % 5]);
      return `Note ${n}\n\n${order[0]} sued ${order[1]}. ${order[2]} invested in ${order[3]}. ${order[4]} watched.`;
    });
    const asked = texts.map((text) =>
      api.ask('mutation($input: IngestInput!) { ingest(input: $input) { outcome userErrors { code } } }', {
        input: { text },
      }),
    );
    const answers = await Promise.all(asked);
    expect(answers).toEqual(texts.map(() => ({ data: { ingest: { outcome: 'NEW', userErrors: [] } } })));
    expect(await rows('MATCH (e:Entity) RETURN DISTINCT e.articleCount AS articles, count(*) AS entities')).toEqual([
      { articles: 20, entities: 5 },
    ]);
  });
});
