import { entityId, HUB } from './api-graph.ts';

/** A question to the API, and the same by one statement written by hand. */
export type Question = {
  readonly name: string;
  /** Most milliseconds that 95 of 100 may take. */
  readonly most: number;
  readonly query: string;
  /** What run `n` asks for. */
  readonly variables: (n: number) => Readonly<Record<string, unknown>>;
  readonly cypher: string;
  readonly params: (n: number) => Readonly<Record<string, unknown>>;
};

const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64url');
/** Entities in the middle of what articles name: neither the rarest nor those that all name. */
const some = (n: number) => entityId(400 + 37 * (n % 40));
const NAMED = '{.id, .name, .kind, .articleCount}';
const CARD = 'id name kind articleCount';

const ENTITY = `query($id: ID!) { entity(id: $id) { ${CARD} neighbours(first: 20) { totalCount edges { relation { id type articleCount confidence } node { ${CARD} } } } } }`;
const ENTITY_CYPHER = `MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH (e)-[r]-(other:Entity)
  WITH r, other ORDER BY r.articles DESC, r.confidence DESC, other.name, r.id LIMIT 20
  RETURN collect({relation: r {.id, .articles, .confidence, type: type(r)}, node: other ${NAMED}}) AS edges
}
RETURN e ${NAMED} AS entity, edges, COUNT { (e)-[]-(:Entity) } AS total`;

/** The questions in the order in which they are told. */
export const QUESTIONS: readonly Question[] = [
  {
    name: 'search',
    most: 50,
    query: `query($search: String!) { entities(search: $search, first: 10) { nodes { ${CARD} } } }`,
    variables: (n) => ({ search: `thing ${100 + 13 * n}` }),
    cypher: `CALL db.index.fulltext.queryNodes('aliases', $words) YIELD node
MATCH (node)-[:NAMES]->(e:Entity)
WITH e, max(e.mentionCount) AS weight ORDER BY weight DESC, e.name LIMIT 10
RETURN e ${NAMED} AS entity`,
    params: (n) => ({ words: `+"thing" +("${100 + 13 * n}" ${100 + 13 * n}*)` }),
  },
  {
    name: 'entity with 20 neighbours',
    most: 50,
    query: ENTITY,
    variables: (n) => ({ id: globalId('Entity', some(n)) }),
    cypher: ENTITY_CYPHER,
    params: (n) => ({ id: some(n) }),
  },
  {
    name: 'the same of the hub',
    most: 50,
    query: ENTITY,
    variables: () => ({ id: globalId('Entity', HUB) }),
    cypher: ENTITY_CYPHER,
    params: () => ({ id: HUB }),
  },
  {
    name: 'subgraph of 300, one step',
    most: 50,
    query: `query($seeds: [ID!]!) { subgraph(seeds: $seeds, depth: 1, limit: 300) { truncated entities { ${CARD} } relations { id type articleCount source { id } target { id } } } }`,
    variables: (n) => ({ seeds: [globalId('Entity', entityId(1 + (n % 20)))] }),
    cypher: `MATCH (seed:Entity {id: $id})
CALL (seed) {
  MATCH (seed)-[r]-(other:Entity)
  WITH other, r ORDER BY r.articles DESC, r.confidence DESC
  WITH other, head(collect(r)) AS best ORDER BY best.articles DESC, best.confidence DESC, other.name LIMIT 299
  RETURN collect(other) AS others
}
WITH [seed] + others AS shown
CALL (shown) {
  UNWIND shown AS a MATCH (a)-[r]->(b:Entity) WHERE b IN shown
  RETURN collect(r {.id, .articles, type: type(r), source: startNode(r).id, target: endNode(r).id}) AS relations
}
RETURN [e IN shown | e ${NAMED}] AS entities, relations`,
    params: (n) => ({ id: entityId(1 + (n % 20)) }),
  },
  {
    name: 'article with its mentions',
    most: 50,
    query: `query($after: String) { articles(first: 1, after: $after) { pageInfo { endCursor } nodes { id title mentions(first: 50) { nodes { surface start end entity { ${CARD} } sentence { text } } } } } }`,
    variables: () => ({}),
    cypher: `MATCH (a:Article) WHERE a.published IS NOT NULL
WITH a ORDER BY a.published DESC, a.id LIMIT 1
MATCH (a)-[:HAS]->(s:Sentence)-[m:MENTIONS]->(e:Entity)
WITH a, s, m, e ORDER BY m.start LIMIT 50
RETURN a {.id, .title} AS article, collect({surface: m.surface, start: m.start, end: m.end, text: s.text, entity: e ${NAMED}}) AS mentions`,
    params: () => ({}),
  },
  {
    name: 'paths of up to 4',
    most: 300,
    query: `query($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 4) { score sentence entities { id } relations { id type } } }`,
    variables: (n) => ({ from: globalId('Entity', some(n)), to: globalId('Entity', some(n + 7)) }),
    cypher: `MATCH path = SHORTEST 5 (a:Entity {id: $from})-[:DEVELOPED|USES|PARTNERED_WITH|INVESTED_IN|COMPARED_WITH|ACQUIRED]-{1,4}(b:Entity {id: $to})
RETURN [e IN nodes(path) | e.id] AS entities, [r IN relationships(path) | r.id] AS relations`,
    params: (n) => ({ from: some(n), to: some(n + 7) }),
  },
  {
    name: 'techniques together, by article',
    most: 300,
    query: `query { coOccurrence(first: 50) { totalCount windowCount nodes { count expected lift significance a { ${CARD} } b { ${CARD} } } } }`,
    variables: () => ({}),
    cypher: `CALL () { MATCH (a:Article) WHERE a.catalogue IS NULL AND a.story IS NULL RETURN count(a) AS windows }
MATCH (e:Technique)<-[:HOLDS]-(a:Article) WHERE a.catalogue IS NULL AND a.story IS NULL
WITH windows, a, collect(e) AS held
UNWIND held AS x UNWIND held AS y
WITH windows, x, y WHERE x.name < y.name
WITH windows, x, y, count(*) AS both WHERE both >= 2
ORDER BY both DESC LIMIT 50
RETURN windows, x ${NAMED} AS a, y ${NAMED} AS b, both`,
    params: () => ({}),
  },
  {
    name: 'timeline of an entity',
    most: 50,
    query:
      'query($id: ID!) { entity(id: $id) { timeline { periods { period articleCount claimCount } undated { articleCount } } } }',
    variables: (n) => ({ id: globalId('Entity', some(n)) }),
    cypher: `MATCH (e:Entity {id: $id})<-[:HOLDS]-(a:Article)
RETURN left(a.publishedAt, 7) AS month, count(*) AS articles`,
    params: (n) => ({ id: some(n) }),
  },
];
