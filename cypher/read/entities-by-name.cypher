// Entities by name without regard to case, then by id.
MATCH (e:Entity)
WHERE $kinds IS NULL OR e.kind IN $kinds
WITH e, toLower(e.name) AS sortName
WHERE $after IS NULL OR sortName > $after.name OR (sortName = $after.name AND e.id > $after.id)
WITH e, sortName ORDER BY sortName, e.id LIMIT $limit
RETURN e {.id, .name, .kind, .description, .articleCount, .mentionCount, .firstSeen, .lastSeen, .family} AS entity, sortName
