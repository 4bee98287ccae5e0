// The entities with these ids, in no order.
MATCH (e:Entity) WHERE e.id IN $ids
RETURN e {.id, .name, .kind, .description, .articleCount, .mentionCount, .firstSeen, .lastSeen, .family} AS entity
