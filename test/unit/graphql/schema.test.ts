import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, findBreakingChanges, printSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSchema } from '../../../server/graphql/schema.ts';

const schema = createSchema();
const root = new URL('../../../', import.meta.url);
const released = readFileSync(new URL('server/graphql/released.graphql', root), 'utf8');

test('nothing that a release promised is gone or another: who asks as before is answered as before', () => {
  expect(findBreakingChanges(buildSchema(released), schema).map(({ description }) => description)).toEqual([]);
});

test('connections are those of the Relay specification, each with its edges, cursors and pages', () => {
  const types = Object.values(schema.getTypeMap());
  const connections = types.filter(({ name }) => name.endsWith('Connection'));
  expect(connections.length).toBeGreaterThan(5);
  for (const type of connections) {
    const fields = 'getFields' in type ? type.getFields() : {};
    const edge = schema.getType(type.name.replace(/Connection$/, 'Edge'));
    const edgeFields = edge && 'getFields' in edge ? edge.getFields() : {};
    expect({
      edges: String(fields['edges']?.type),
      pageInfo: String(fields['pageInfo']?.type),
      cursor: String(edgeFields['cursor']?.type),
      node: edgeFields['node'] !== undefined,
    }).toEqual({ edges: `[${edge?.name}!]!`, pageInfo: 'PageInfo!', cursor: 'String!', node: true });
  }
});

/** A client's own questions: a fragment on an entity, a page that can be gone on with, a node by id, a change. */
const CLIENT = `
import {graphql} from 'relay-runtime';
graphql\`fragment client_entity on Entity
  @refetchable(queryName: "clientMoreQuery")
  @argumentDefinitions(count: {type: "Int", defaultValue: 10}, cursor: {type: "String"}) {
  name kind timeline(by: QUARTER) { periods { period articleCount } }
  neighbours(first: $count, after: $cursor) @connection(key: "client_neighbours") {
    edges { relation { type confidence } node { id name } }
  }
}\`;
graphql\`query clientQuery($id: ID!) { node(id: $id) { ...client_entity @alias } }\`;
graphql\`query clientTogetherQuery { coOccurrence(kinds: [TECHNIQUE, MODEL]) { nodes { a { name } b { name } lift trend { period count } } } }\`;
graphql\`mutation clientWithdrawMutation($input: WithdrawArticleInput!) { withdrawArticle(input: $input) { userErrors { code } } }\`;
`;

const folder = mkdtempSync(join(tmpdir(), 'modelscape-relay-'));
beforeAll(() => {
  writeFileSync(join(folder, 'schema.graphql'), printSchema(schema));
  writeFileSync(join(folder, 'client.js'), CLIENT);
  writeFileSync(join(folder, 'package.json'), '{"name":"client"}');
  const config = { src: '.', schema: 'schema.graphql', language: 'javascript', excludes: ['**/__generated__/**'] };
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const compiler = new URL(`node_modules/relay-compiler/${relayFolder()}/relay`, root).pathname;
function relayFolder(): string {
  const { platform, arch } = process;
  const os = platform === 'darwin' ? 'macos' : 'linux';
  return `${os}-${arch}`;
}

test.skipIf(!existsSync(compiler))('relay-compiler accepts the schema and compiles a client of it', () => {
  const told = execFileSync(compiler, ['relay.config.json'], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  expect(told).not.toMatch(/error/i);
  const made = ['clientQuery', 'clientMoreQuery', 'clientTogetherQuery', 'clientWithdrawMutation', 'client_entity'];
  expect(made.filter((name) => !existsSync(join(folder, '__generated__', `${name}.graphql.js`)))).toEqual([]);
});
