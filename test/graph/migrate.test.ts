import { afterAll, beforeEach, expect, inject, test } from 'vitest';
import { MigrationError } from '../../server/errors.ts';
import { openGraph } from '../../server/graph/graph.ts';
import { migrate } from '../../server/graph/migrate.ts';
import { ask } from '../support/graph-dump.ts';

const graph = openGraph(inject('neo4j'));
const schemaNames = ask<{ name: string; state: string }>(
  "SHOW INDEXES YIELD name, state, type WHERE type <> 'LOOKUP' RETURN name, state ORDER BY name",
);

beforeEach(async () => {
  const constraints = await graph.write(ask<{ name: string }>('SHOW CONSTRAINTS YIELD name'), {});
  for (const { name } of constraints) await graph.write(ask(`DROP CONSTRAINT ${name}`), {});
  for (const { name } of await graph.write(schemaNames, {})) await graph.write(ask(`DROP INDEX ${name}`), {});
  await graph.write(ask('MATCH (n) DETACH DELETE n'), {});
});

afterAll(async () => {
  await graph.write(ask('MATCH (m:Migration {name: "from-the-future"}) DELETE m'), {});
  await migrate(graph);
  await graph.close();
});

test('an empty graph gets all of cypher/schema, in order, with every index online', async () => {
  const names = await migrate(graph);
  expect(names[0]).toBe('001-migration-version');
  expect(names).toEqual([...names].sort());
  const indexes = await graph.write(schemaNames, {});
  expect(indexes).toHaveLength(names.length);
  expect(indexes.filter(({ state }) => state !== 'ONLINE')).toEqual([]);
});

test('a second run applies nothing', async () => {
  await migrate(graph);
  expect(await migrate(graph)).toEqual([]);
});

test('several runs at once apply each migration once', async () => {
  const runs = await Promise.all(Array.from({ length: 4 }, () => migrate(graph)));
  const applied = runs.flat();
  expect(applied).toEqual([...new Set(applied)]);
  const rows = await graph.write(
    ask<{ names: string[] }>(
      'MATCH (m:Migration) WHERE m.version > 0 WITH m ORDER BY m.version RETURN collect(m.name) AS names',
    ),
    {},
  );
  expect(rows[0]?.names).toEqual([...applied].sort());
});

test('a migration whose file has changed since is named', async () => {
  await migrate(graph);
  await graph.write(ask("MATCH (m:Migration {version: 4}) SET m.checksum = 'other'"), {});
  await expect(migrate(graph)).rejects.toThrow(new MigrationError('004-entity-id', 'its file has changed since'));
});

test('a graph that a later version migrated is refused', async () => {
  await migrate(graph);
  await graph.write(ask("CREATE (:Migration {version: 999, name: 'from-the-future', checksum: '0'})"), {});
  await expect(migrate(graph)).rejects.toThrow(/from-the-future.*does not have it/);
});
