import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../server/graph/graph.ts';
import { serveGraph, type TestApi } from '../support/api.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { openTestGraph, withArticles } from '../support/graph.ts';
import { ask } from '../support/graph-dump.ts';

let graph: Graph;
let api: TestApi;
beforeAll(async () => {
  graph = await openTestGraph();
  await withArticles(graph, [{ text: 'OpenAI is here.', names: { OpenAI: 'Company' } }]);
  api = await serveGraph(graph);
  await api.ask('{ entity(name: "OpenAI") { name } }');
});
afterAll(async () => {
  await api.close();
  await graph.close();
});

const times = (count: number, part: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at)).join(' ');
const nest = (count: number) => `${'family { '.repeat(count)}id${' }'.repeat(count)}`;

const BOMBS: readonly (readonly [string, string, string])[] = [
  ['deep', 'depth', `{ entity(name: "OpenAI") { ${nest(20)} } }`],
  ['of aliases', 'aliases', `{ ${times(100, (at) => `a${at}: __typename`)} }`],
  ['of repeated fields', 'tokens', `{ entity(name: "OpenAI") { ${times(5_000, () => 'name')} } }`],
  ['of directives', 'directives', `{ entity(name: "OpenAI") { name ${times(100, () => '@include(if: true)')} } }`],
  [
    'of fragments that double each other',
    'cost',
    `{ entity(name: "OpenAI") { ...F0 } } ${times(40, (at) => `fragment F${at} on Entity { ...F${at + 1} ...F${at + 1} }`)} fragment F40 on Entity { family { id } }`,
  ],
  [
    'hidden in a fragment named __schema',
    'depth',
    `{ entity(name: "OpenAI") { ...__schema } } fragment __schema on Entity { ${nest(20)} }`,
  ],
  [
    'of lists within lists',
    'cost',
    '{ entities(first: 100) { nodes { neighbours(first: 100) { nodes { neighbours(first: 100) { nodes { id } } } } } } }',
  ],
];

test.each(BOMBS)('a bomb %s is refused within 100 ms, with limit, asked and allowed', async (_, limit, query) => {
  await api.ask(query);
  api.takeQueries();
  const before = cpuTime();
  const { data, errors } = await api.ask(query);
  expect(cpuTime() - before).toBeLessThan(100);
  expect(data).toBeUndefined();
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.extensions).toEqual({
    code: 'LIMIT_EXCEEDED',
    limit,
    asked: expect.any(Number),
    allowed: expect.any(Number),
  });
  expect(api.takeQueries()).toEqual([]);
});

test('a batch is refused whatever is in it', async () => {
  const response = await fetch(`${api.url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(Array.from({ length: 100 }, () => ({ query: '{ stats { entityCount } }' }))),
  });
  expect(response.status).toBe(400);
  expect(api.takeQueries()).toEqual([]);
});

test('fields that clash in many ways are answered within 300 ms', async () => {
  const fields = times(300, (at) => `... on Entity { name: ${at % 2 ? 'id' : 'name'} }`);
  const query = `{ entity(name: "OpenAI") { ${fields} } }`;
  await api.ask(query);
  const before = cpuTime();
  await api.ask(query);
  expect(cpuTime() - before).toBeLessThan(300);
});

test('a list size in a variable counts like one in the text', async () => {
  const query =
    'query($n: Int!) { entities(first: $n) { nodes { neighbours(first: $n) { nodes { neighbours(first: $n) { nodes { id } } } } } } }';
  expect((await api.ask(query, { n: 5 })).errors).toBeUndefined();
  expect((await api.ask(query, { n: 100 })).errors?.[0]?.extensions).toMatchObject({ limit: 'cost' });
});

test('the schema may be asked for', async () => {
  const { data, errors } = await api.ask(getIntrospectionQuery());
  expect(errors).toBeUndefined();
  expect(data.__schema.queryType.name).toBe('Query');
});

test('introspection that runs in circles is refused', async () => {
  const query = `{ __schema { types { ${'fields { type { '.repeat(10)} name ${'} }'.repeat(10)} } } }`;
  expect((await api.ask(query)).errors).not.toBeUndefined();
});

test('all that has a name in the schema says what it is', async () => {
  const { data } = await api.ask(getIntrospectionQuery({ inputValueDeprecation: true }));
  type Described = { name: string; description: string | null };
  type Type = Described & {
    fields?: (Described & { args: Described[] })[];
    inputFields?: Described[];
    enumValues?: Described[];
  };
  const own = (data.__schema.types as Type[]).filter(({ name }) => !name.startsWith('__'));
  const all = own.flatMap((type) => [
    { ...type, at: type.name },
    ...[...(type.fields ?? []), ...(type.inputFields ?? []), ...(type.enumValues ?? [])].map((part) => ({
      ...part,
      at: `${type.name}.${part.name}`,
    })),
    ...(type.fields ?? []).flatMap((field) =>
      field.args.map((arg) => ({ ...arg, at: `${type.name}.${field.name}.${arg.name}` })),
    ),
  ]);
  expect(all.filter(({ description }) => !description).map(({ at }) => at)).toEqual([]);
});

test('when the caller goes away, its query ends in the graph too', async () => {
  await graph.write(
    ask(`CREATE (a:Article {id: 'long', title: 'A', ingestedAt: datetime(), text: ''})
      CREATE (one:Entity:Technique {id: 'technique:one', name: 'One', kind: 'Technique', articleCount: 1, mentionCount: 1})
      CREATE (two:Entity:Technique {id: 'technique:two', name: 'Two', kind: 'Technique', articleCount: 1, mentionCount: 1})
      CREATE (a)-[:HOLDS {mentions: 1}]->(one) CREATE (a)-[:HOLDS {mentions: 1}]->(two)
      WITH a, one, two UNWIND range(1, 6000) AS n
      CREATE (a)-[:HAS]->(s:Sentence {id: 'long/' + n, n: n, paragraph: n, start: 0, end: 0, text: ''})
      CREATE (s)-[:MENTIONS]->(one) CREATE (s)-[:MENTIONS]->(two)`),
    {},
  );
  const gone = new AbortController();
  const asked = fetch(`${api.url}graphql`, {
    method: 'POST',
    signal: gone.signal,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ coOccurrence(minCount: 1) { nodes { examples { text } } } }' }),
  }).catch((error: Error) => error.name);
  const running = async () => {
    const rows = await graph.read(
      ask<{ query: string }>('SHOW TRANSACTIONS YIELD currentQuery AS query RETURN query'),
      {},
    );
    return rows.some(({ query }) => query.includes('For each pair, windows that name both'));
  };
  const until = async (wanted: boolean) => {
    for (let tries = 0; tries < 60 && (await running()) !== wanted; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return running();
  };
  expect(await until(true)).toBe(true);
  gone.abort();
  expect(await asked).toBe('AbortError');
  expect(await until(false)).toBe(false);
  expect((await api.ask('{ entity(name: "OpenAI") { name } }')).data).toEqual({ entity: { name: 'OpenAI' } });
});

test('a thousand failing queries keep no connection', async () => {
  const failing = ask('RETURN 1 / 0 AS nothing');
  for (let round = 0; round < 10; round += 1) {
    const all = Array.from({ length: 100 }, () => graph.read(failing, {}).catch((error: Error) => error.name));
    expect(new Set(await Promise.all(all))).toEqual(new Set(['QueryFailedError']));
  }
  const before = performance.now();
  expect((await api.ask('{ entity(name: "OpenAI") { name } }')).data).toEqual({ entity: { name: 'OpenAI' } });
  expect(performance.now() - before).toBeLessThan(4_000);
});
