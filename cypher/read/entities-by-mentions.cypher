// Entities, most mentioned first, then by name, then by id.
MATCH (e:Entity)
WHERE e.mentionCount <= coalesce($after.mentions, 9223372036854775807)
  AND ($kinds IS NULL OR e.kind IN $kinds)
  AND ($after IS NULL OR e.mentionCount < $after.mentions
    OR e.name > $after.name OR (e.name = $after.name AND e.id > $after.id))
WITH e ORDER BY e.mentionCount DESC, e.name, e.id LIMIT $limit
RETURN e {.id, .name, .kind, .description, .articleCount, .mentionCount, .firstSeen, .lastSeen, .family} AS entity
