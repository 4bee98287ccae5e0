// The most mentioned entity that has an alias with this key; no row when there is none.
MATCH (:Alias {key: $key})-[:NAMES]->(e:Entity)
WITH DISTINCT e
ORDER BY e.mentionCount DESC, e.id LIMIT 1
RETURN e {.id, .name, .kind, .description, .articleCount, .mentionCount, .firstSeen, .lastSeen, .family} AS entity
