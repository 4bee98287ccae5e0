import { readdirSync } from 'node:fs';
import neo4j, { type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openGraph } from '../../server/graph/graph.ts';
import { migrate } from '../../server/graph/migrate.ts';
import { definedQueries } from '../../server/graph/query.ts';

const root = new URL('../..', import.meta.url);
const modules = readdirSync(new URL('server/graph', root)).filter((file) => file.endsWith('.ts'));
await Promise.all(modules.map((file) => import(`../../server/graph/${file.slice(0, -'.ts'.length)}.ts`)));

const files = ['schema', 'read', 'write'].flatMap((folder) =>
  readdirSync(new URL(`cypher/${folder}`, root))
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => `${folder}/${file.slice(0, -'.cypher'.length)}`),
);

const options = inject('neo4j');
const driver = neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password));
const graph = openGraph(options);
beforeAll(async () => {
  await migrate(graph);
});
afterAll(async () => {
  await driver.close();
  await graph.close();
});

async function explain(text: string): Promise<{ columns: readonly string[]; operators: readonly string[] }> {
  const result = await driver.executeQuery(`EXPLAIN ${text}`, {}, { database: options.database });
  const plan = result.summary.plan;
  return { columns: [...result.keys].sort(), operators: plan === false ? [] : operatorsOf(plan) };
}

function operatorsOf(plan: Plan): readonly string[] {
  return [plan.operatorType.replace(/@.*/, ''), ...plan.children.flatMap(operatorsOf)];
}

const commentOf = (text: string) => /^(?:\/\/.*\n)*/.exec(text)?.[0] ?? '';
const paramsOf = (text: string) =>
  [...new Set([...text.slice(commentOf(text).length).matchAll(/\$(\w+)/g)].map((match) => match[1]))].sort();

test('every file of cypher/ is bound by exactly one query', () => {
  expect(definedQueries.map(({ name }) => name).sort()).toEqual([...files].sort());
});

test.each(definedQueries.filter(({ name }) => !name.startsWith('schema/')))(
  '$name begins with a sentence, takes and gives what its shapes declare, and never scans all nodes',
  async ({ name, text, params, columns }) => {
    const plan = await explain(text);
    expect(commentOf(text)).toMatch(/^\/\/ [A-Z][\s\S]*\.\n$/);
    expect({ params: paramsOf(text), columns: plan.columns }).toEqual({ params, columns });
    expect(plan.operators).not.toContain('AllNodesScan');
    if (name.startsWith('write/')) expect(plan.operators).not.toContain('NodeByLabelScan');
  },
);
