// The entities with these ids, each list of a parent by name, then by id.
UNWIND $families AS family
CALL (family) {
  MATCH (e:Entity) WHERE e.id IN family.members AND e.id <> family.parent
    AND ($after IS NULL OR e.name > $after.name OR (e.name = $after.name AND e.id > $after.id))
  RETURN e ORDER BY e.name, e.id LIMIT $limit
}
RETURN family.parent AS parent, e {.id, .name, .kind, .description, .articleCount, .mentionCount, .firstSeen, .lastSeen, .family} AS entity
