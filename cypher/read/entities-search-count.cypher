// How many entities have an alias that matches.
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
  RETURN alias, 3 AS tier
}
MATCH (alias)-[:NAMES]->(e:Entity)
WHERE $kinds IS NULL OR e.kind IN $kinds
RETURN count(DISTINCT e) AS count
