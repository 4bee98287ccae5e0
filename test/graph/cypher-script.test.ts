import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../server/graph/graph.ts';
import { fileOf } from '../support/exported.ts';
import { openTestGraph } from '../support/graph.ts';
import { ask, empty } from '../support/graph-dump.ts';
import { sampleExport, sampleLists } from '../support/sample-export.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  for (const name of ['entityId', 'claimId']) await graph.write(ask(`DROP CONSTRAINT ${name} IF EXISTS`), {});
});
afterAll(async () => {
  for (const name of ['modelscapeEntity', 'modelscapeClaim']) {
    await graph.write(ask(`DROP CONSTRAINT ${name} IF EXISTS`), {});
  }
  await empty(graph);
  for (const [name, label] of [
    ['entityId', 'Entity'],
    ['claimId', 'Claim'],
  ]) {
    await graph.write(ask(`CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`), {});
  }
  await graph.close();
});

/** Runs a script as cypher-shell does: a statement ends with a semicolon at the end of its line. */
async function run(script: string): Promise<void> {
  const statements = script.split(/;\n/).filter((statement) => statement.trim() !== '');
  for (const statement of statements) await graph.write(ask(statement), {});
}

test('the Cypher script makes the graph in an empty Neo4j, twice the same, whatever names hold', async () => {
  const script = await fileOf('CYPHER', sampleExport());
  const { names, relations } = await sampleLists();
  for (const _ of [1, 2]) {
    await run(script);
    const nodes = await graph.read(ask<{ name: string }>('MATCH (n:Entity) RETURN n.name AS name'), {});
    expect(nodes.map(({ name }) => name).sort()).toEqual([...names].sort());
    const edges = await graph.read(ask<{ id: string }>('MATCH (:Entity)-[r]->(:Entity) RETURN r.id AS id'), {});
    expect(edges.map(({ id }) => id).sort()).toEqual([...relations].sort());
    const [claims] = await graph.read(
      ask(
        'MATCH (a)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(b) RETURN count(c) AS count, head(collect(c.evidence)) AS evidence',
      ),
      {},
    );
    expect(claims).toEqual({
      count: relations.length,
      evidence: expect.stringMatching(/^It said ".*"; \\ 'so'\nand/s),
    });
  }
  const labels = await graph.read(
    ask<{ labels: string[] }>('MATCH (n:Entity) RETURN DISTINCT labels(n) AS labels'),
    {},
  );
  expect(labels).toHaveLength(8);
  const [types] = await graph.read(
    ask(
      'MATCH (n:Entity)-[r:ACQUIRED]->() WHERE n.seed RETURN valueType(r.amount) AS amount, valueType(n.articleCount) AS count, r.amount AS value, size(n.aliases) AS aliases',
    ),
    {},
  );
  expect(types).toEqual({ amount: 'FLOAT NOT NULL', count: 'INTEGER NOT NULL', value: 32e9, aliases: 2 });
});
