// The entities that each of these articles holds, and how many edges say so, in no order; none for catalogues and reprints,
// which don't count.
UNWIND $ids AS id
MATCH (a:Article {id: id})
WITH a, a.catalogue IS NULL AND a.story IS NULL AS counts, COLLECT { MATCH (a)-[:HOLDS]->(e:Entity) RETURN e.id } AS named
RETURN a {.id, .published, .publishedAt} AS article, counts, size(named) AS edges, 1 AS sentences, 1 AS paragraphs,
  CASE WHEN counts AND size(named) > 0 THEN [{paragraph: 0, named: named}] ELSE [] END AS spans
