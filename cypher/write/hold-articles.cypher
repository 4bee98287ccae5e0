// Finds or makes the articles with these ids, takes their locks until the transaction ends, and tells what is known of
// each: null properties for one just made, null for one that another transaction removed meanwhile (it has no id any
// more); with `twin`, an article with a URL and the text of this hash. Rows in order of id, so that two transactions never wait in a ring.
UNWIND $articles AS row
MERGE (a:Article {id: row.id})
SET a.held = true
REMOVE a.held
WITH a, row
RETURN CASE WHEN a.id IS NOT NULL THEN a {
    .id, .hash, .reading, .title, .source, .author, .language, .publishedAt, ingestedAt: toString(a.ingestedAt)
  } END AS article,
  COLLECT { MATCH (a)-[:HOLDS]->(e:Entity) RETURN e {.id, .kind} } AS entities,
  COLLECT { MATCH (twin:Article {hash: row.hash}) WHERE twin.url IS NOT NULL RETURN twin.id ORDER BY twin.id LIMIT 1 }[0] AS twin
ORDER BY article.id
