import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { z } from 'zod';
import { MigrationError } from '../errors.ts';
import type { Graph } from './graph.ts';
import { defineQuery, integer, type Query } from './query.ts';

const nothing = { params: z.object({}), row: z.object({}) };
const lock = defineQuery('write/lock-migrations', {
  params: z.object({}),
  row: z.object({ version: z.number() }),
});
const awaitIndexes = defineQuery('write/await-indexes', {
  params: z.object({ seconds: integer }),
  row: z.object({}),
});
const applied = defineQuery('read/migrations', {
  params: z.object({}),
  row: z.object({
    version: z.number(),
    name: z.string(),
    checksum: z.string(),
  }),
});
const record = defineQuery('write/record-migration', {
  params: z.object({
    version: integer,
    name: z.string(),
    checksum: z.string(),
  }),
  row: z.object({ version: z.number() }),
});

/** A file of `cypher/schema`: `012-entity-family` is version 12. */
type Migration = {
  readonly version: number;
  readonly name: string;
  readonly checksum: string;
  readonly query: Query<Record<string, never>, Record<string, never>>;
};

const INDEX_WAIT_SECONDS = 300;
const migrations = readMigrations();

/**
 * Brings the graph's schema up to date: what is new in `cypher/schema` is applied in order and remembered. Returns the
 * names of those applied now. Safe to run twice and at the same time. Throws MigrationError where one that was applied
 * has changed since, or where the graph knows a later one.
 */
export async function migrate(graph: Graph): Promise<readonly string[]> {
  // What follows takes a second on a server that has just started.
  if ((await findMissing(graph)).length === 0) return [];
  // The lock needs its constraint first; without it two runs at once could make two lock nodes.
  for (const first of migrations.slice(0, 1)) await graph.write(first.query, {});
  const names = await graph.transact(async (run) => {
    await run(lock, {});
    return applyMissing(graph);
  });
  await graph.write(awaitIndexes, { seconds: INDEX_WAIT_SECONDS });
  return names;
}

/** Statements run beside the locking transaction: Neo4j refuses schema and data in one. */
async function applyMissing(graph: Graph): Promise<readonly string[]> {
  const missing = await findMissing(graph);
  for (const { version, name, checksum, query } of missing) {
    await graph.write(query, {});
    await graph.write(record, { version, name, checksum });
  }
  return missing.map(({ name }) => name);
}

/** What was not applied yet, in order. Throws MigrationError where the graph and our files don't fit together. */
async function findMissing(graph: Graph): Promise<readonly Migration[]> {
  const known = new Map((await graph.write(applied, {})).map((row) => [row.version, row]));
  for (const { version, name } of known.values()) {
    if (!migrations.some((one) => one.version === version))
      throw new MigrationError(name, 'this version of Modelscape does not have it');
  }
  return migrations.filter(({ version, name, checksum }) => {
    const before = known.get(version);
    if (before && before.checksum !== checksum) throw new MigrationError(name, 'its file has changed since');
    return before === undefined;
  });
}

function readMigrations(): readonly Migration[] {
  const names = readdirSync(new URL('../../cypher/schema/', import.meta.url))
    .filter((file) => /^\d{3}-[a-z-]+\.cypher$/.test(file))
    .map((file) => file.slice(0, -'.cypher'.length))
    .sort();
  return names.map((name) => {
    const query = defineQuery(`schema/${name}`, nothing);
    return {
      version: Number(name.slice(0, 3)),
      name,
      checksum: sha256(query.text),
      query,
    };
  });
}

function sha256(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
}
