// Finds or makes the articles with these ids, takes their locks until the transaction ends, and tells what is known of
// each: null properties for one just made, null for one that another transaction removed meanwhile; with `twin`, an
// article with a URL and the same text.
UNWIND $ids AS id
MERGE (a:Article {id: id})
SET a.held = true
REMOVE a.held
WITH a
RETURN a {.id, .hash, .title, .source, .author, .language, .publishedAt} AS article,
  COLLECT { MATCH (a)-[:HOLDS]->(e:Entity) RETURN e {.id, .kind} } AS entities,
  COLLECT { MATCH (twin:Article {hash: $hash}) WHERE twin.url IS NOT NULL RETURN twin.id ORDER BY twin.id LIMIT 1 }[0] AS twin
ORDER BY article.id
