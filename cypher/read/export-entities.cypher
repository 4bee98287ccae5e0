// Entities after this id, with their names, most used first; in order of id.
MATCH (e:Entity) WHERE e.id > $after AND ($kinds IS NULL OR e.kind IN $kinds)
WITH e ORDER BY e.id LIMIT $limit
RETURN e {
  .id, .name, .kind, .description, .articleCount, .mentionCount, .firstSeen, .lastSeen,
  aliases: COLLECT { MATCH (n:Alias)-[:NAMES]->(e) WHERE n.surface <> e.name RETURN n.surface ORDER BY n.uses DESC, n.surface }
} AS entity
ORDER BY e.id
