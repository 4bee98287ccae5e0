// Companies and other bodies that a name with one of these keys names and that another article than this one holds; by key,
// then by id.
UNWIND $keys AS key
MATCH (:Alias {key: key})-[:NAMES]->(e:Entity)
WHERE e.kind IN ['Company', 'Organization'] AND EXISTS { MATCH (e)<-[:HOLDS]-(a:Article) WHERE a.id <> $article }
WITH DISTINCT key, e ORDER BY key, e.id
RETURN e {key: key, .id, .kind, .name} AS body
