// Review items under filters, those first whose two entities most articles name (added up), then by id.
MATCH (i:ReviewItem)
WHERE $reasons IS NULL OR i.reason IN $reasons
MATCH (i)-[:CONCERNS]->(e:Entity)
WITH i, e ORDER BY e.id
WITH i, collect(e.id) AS entities, collect(e.kind) AS kinds, sum(e.articleCount) AS articles
WHERE ($kinds IS NULL OR any(kind IN kinds WHERE kind IN $kinds))
  AND ($after IS NULL OR articles < $after.articles OR (articles = $after.articles AND i.id > $after.id))
WITH i, entities, articles ORDER BY articles DESC, i.id LIMIT $limit
RETURN i {.id, .reason, .words, a: entities[0], b: entities[1]} AS item, articles
