// Entities with an alias that matches, best tier first (0 exact key, 1 prefix, 2 words, 3 the whole name misspelt, 4 words
// misspelt), then most mentioned, then by name, then by id; beside each the alias that matched best.
CALL () {
  MATCH (alias:Alias {key: $key})
  WHERE $key <> ''
  RETURN alias, 0 AS tier
  UNION ALL
  MATCH (alias:Alias)
  WHERE $key <> '' AND alias.key STARTS WITH $key
  RETURN alias, 1 AS tier
  UNION ALL
  UNWIND $words AS words
  CALL db.index.fulltext.queryNodes('aliases', words) YIELD node AS alias
  RETURN alias, 2 AS tier
  UNION ALL
  UNWIND $fuzzy AS fuzzy
  CALL db.index.fulltext.queryNodes('aliases', fuzzy) YIELD node AS alias
  RETURN alias, CASE WHEN abs(size(alias.key) - size($key)) <= 2 THEN 3 ELSE 4 END AS tier
}
MATCH (alias)-[:NAMES]->(e:Entity)
WHERE $kinds IS NULL OR e.kind IN $kinds
WITH e, tier, alias ORDER BY tier, alias.surface = e.name DESC, size(alias.surface), alias.surface
WITH e, min(tier) AS tier, head(collect(alias.surface)) AS matched
WHERE $after IS NULL OR tier > $after.tier
  OR (tier = $after.tier AND (e.mentionCount < $after.mentions
    OR (e.mentionCount = $after.mentions
      AND (e.name > $after.name OR (e.name = $after.name AND e.id > $after.id)))))
WITH e, tier, matched ORDER BY tier, e.mentionCount DESC, e.name, e.id LIMIT $limit
RETURN e {.id, .name, .kind, .description, .articleCount, .mentionCount, .firstSeen, .lastSeen, .family} AS entity, tier, matched
