// How many entities of these kinds there are, how many relations among them pass the filters, how many claims these count,
// and how many articles there are, with at most 100 of their publishers, those with most articles first.
CALL () { MATCH (e:Entity) WHERE $kinds IS NULL OR e.kind IN $kinds RETURN count(e) AS entities }
CALL () {
  MATCH (source:Entity)-[r:ACQUIRED|INVESTED_IN|PARTNERED_WITH|DEVELOPED|USES|VARIANT_OF|COMPARED_WITH|EVALUATED_ON|TRAINED_ON|PART_OF|WORKS_AT|FOUNDED|FILED_IPO|SUED]->(target:Entity)
  WHERE ($kinds IS NULL OR (source.kind IN $kinds AND target.kind IN $kinds))
    AND ($types IS NULL OR type(r) IN $types)
    AND ($since IS NULL OR r.lastDay >= $since)
    AND ($until IS NULL OR r.firstDay <= $until)
    AND ($minConfidence IS NULL OR r.confidence >= $minConfidence)
  RETURN count(r) AS relations, sum(r.claims) AS claims
}
CALL () { MATCH (a:Article) WHERE a.hash IS NOT NULL RETURN count(a) AS articles }
CALL () {
  MATCH (a:Article) WHERE a.hash IS NOT NULL AND a.source IS NOT NULL
  WITH a.source AS source, count(a) AS count ORDER BY count DESC, source LIMIT 100
  RETURN collect(source) AS sources
}
RETURN entities, relations, claims, articles, sources
