// Entities with an alias that matches, beside each the alias that matched best. By relevance: best tier first (0 exact
// key, 1 prefix, 2 words, 3 the whole name misspelt, 4 words misspelt), then most mentioned, then by name, then by id.
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
WITH e, matched,
  CASE $orderBy WHEN 'RELEVANCE' THEN tier ELSE 0 END AS rank,
  CASE $orderBy WHEN 'NAME' THEN 0 ELSE e.mentionCount END AS weight,
  CASE $orderBy WHEN 'NAME' THEN toLower(e.name) ELSE e.name END AS sortName
WHERE $after IS NULL OR rank > $after.rank
  OR (rank = $after.rank AND (weight < $after.weight
    OR (weight = $after.weight AND (sortName > $after.name OR (sortName = $after.name AND e.id > $after.id)))))
WITH e, matched, rank, weight, sortName ORDER BY rank, weight DESC, sortName, e.id LIMIT $limit
RETURN e {.id, .name, .kind, .description, .articleCount, .mentionCount, .firstSeen, .lastSeen, .family} AS entity,
  matched, rank, weight, sortName
