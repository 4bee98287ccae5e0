import { defineConfig } from 'vitest/config';

// vitest would load a second copy of graphql, and `instanceof GraphQLError` would then be false.
const server = { deps: { inline: [/graphql/] } };
// A state is waited for as long as a slow machine may need; the test's own limit ends what never comes.
const patient = { poll: { timeout: 60_000, interval: 100 } };
const root = new URL('..', import.meta.url).pathname;

/** Three projects: what needs nothing, what needs Neo4j, what needs Neo4j and a browser. */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          server,
          testTimeout: 20_000,
        },
      },
      {
        root,
        test: {
          name: 'graph',
          include: ['test/graph/**/*.test.ts'],
          server,
          expect: patient,
          globalSetup: ['test/support/neo4j.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          server,
          expect: patient,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
