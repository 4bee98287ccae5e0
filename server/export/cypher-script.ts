import { ENTITY_KINDS, RELATION_TYPES } from '../extract/extraction.ts';
import { describeExport } from './about.ts';
import { cypherMap } from './cypher-literal.ts';
import type { Exported, ExportedClaim, ExportedEntity, ExportedRelation } from './exported.ts';
import { CLAIM_FIELDS, ENTITY_FIELDS, RELATION_FIELDS } from './fields.ts';

/** Rows of one statement. */
const ROWS = 500;

const NODE_FIELDS = ENTITY_FIELDS.filter(({ name }) => name !== 'aliases');
const EDGE_FIELDS = RELATION_FIELDS.filter(({ name }) => name !== 'type' && !name.startsWith('evidence'));

/**
 * A script for cypher-shell or the Neo4j Browser: `(:Entity:Company)-[:ACQUIRED]->(:Entity)`, and `(:Claim)` with SUBJECT
 * and OBJECT between them. To run it twice changes nothing. What articles say stands in quoted strings alone; labels and
 * types are ours.
 */
export async function* toCypherScript({ about, entities, relations }: Exported): AsyncGenerator<string> {
  yield `// ${describeExport(about).replace(/\s+/gu, ' ')}\n`;
  yield 'CREATE CONSTRAINT modelscapeEntity IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;\n';
  yield 'CREATE CONSTRAINT modelscapeClaim IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;\n';
  const told = { description: describeExport(about), exportedAt: about.at, sources: about.sources };
  yield `MERGE (x:Export {id: 'modelscape'}) SET x += ${cypherMap({ ...told, seeds: about.seeds.map(({ id }) => id) })};\n`;
  for await (const [kind, group] of grouped(entities(), ENTITY_KINDS, ({ kind }) => kind))
    yield addEntities(kind, group);
  for await (const [type, group] of grouped(relations(), RELATION_TYPES, ({ type }) => type)) {
    yield addRelations(type, group);
    yield* addClaims(group.flatMap(({ claims }) => claims));
  }
}

/** Gathers what goes into one statement. A kind or type that isn't ours is a bug, and never becomes Cypher. */
async function* grouped<T>(
  things: AsyncIterable<T>,
  allowed: readonly string[],
  groupOf: (thing: T) => string,
): AsyncGenerator<readonly [string, readonly T[]]> {
  const groups = new Map<string, T[]>();
  for await (const thing of things) {
    const name = groupOf(thing);
    if (!allowed.includes(name)) throw new TypeError(`no label: ${JSON.stringify(name)}`);
    const group = groups.get(name) ?? [];
    group.push(thing);
    groups.set(name, group);
    if (group.length < ROWS) continue;
    yield [name, group];
    groups.delete(name);
  }
  yield* groups;
}

function unwind(rows: readonly string[], rest: string): string {
  return `UNWIND [\n${rows.join(',\n')}\n] AS row ${rest};\n`;
}

function addEntities(kind: string, entities: readonly ExportedEntity[]): string {
  const rows = entities.map((entity) => cypherMap({ id: entity.id, aliases: entity.aliases }, NODE_FIELDS, entity));
  return unwind(rows, `MERGE (n:Entity {id: row.id}) SET n:${kind}, n += row`);
}

function addRelations(type: string, relations: readonly ExportedRelation[]): string {
  const rows = relations.map((relation) => {
    const { id, source, target } = relation;
    return `{source: ${cypherMap({ id: source })}, target: ${cypherMap({ id: target })}, told: ${cypherMap({ id }, EDGE_FIELDS, relation)}}`;
  });
  return unwind(
    rows,
    `MATCH (a:Entity {id: row.source.id}) MATCH (b:Entity {id: row.target.id}) MERGE (a)-[r:${type} {id: row.told.id}]->(b) SET r += row.told`,
  );
}

function* addClaims(claims: readonly ExportedClaim[]): Generator<string> {
  for (let at = 0; at < claims.length; at += ROWS) {
    const rows = claims.slice(at, at + ROWS).map((claim) => {
      const { id, subject, object, relation } = claim;
      return `{ends: ${cypherMap({ subject, object })}, told: ${cypherMap({ id, relation }, CLAIM_FIELDS, claim)}}`;
    });
    yield unwind(
      rows,
      'MATCH (a:Entity {id: row.ends.subject}) MATCH (b:Entity {id: row.ends.object}) MERGE (c:Claim {id: row.told.id}) SET c += row.told MERGE (c)-[:SUBJECT]->(a) MERGE (c)-[:OBJECT]->(b)',
    );
  }
}
