import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { GraphOptions } from '../../server/graph/graph.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: GraphOptions;
  }
}

/** One Neo4j for the whole run: the project's own, or the one that MODELSCAPE_TEST_NEO4J_URI names. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const uri = process.env['MODELSCAPE_TEST_NEO4J_URI'];
  if (uri) {
    const password = process.env['MODELSCAPE_TEST_NEO4J_PASSWORD'] ?? '';
    project.provide('neo4j', { uri, user: 'neo4j', password, database: 'neo4j' });
    return async () => {};
  }
  const { startLocalNeo4j } = await import('../../server/neo4j/local.ts');
  const dataFolder = await mkdtemp(join(tmpdir(), 'modelscape-test-'));
  const server = await startLocalNeo4j({ dataFolder, env: process.env });
  project.provide('neo4j', server.options);
  return async () => {
    await server.stop();
    await rm(dataFolder, { recursive: true, force: true });
  };
}
