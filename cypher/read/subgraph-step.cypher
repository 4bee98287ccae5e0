// Entities one step from the frontier that are not yet seen, strongest first (by articles and confidence of their best
// relation, then name, then id), and how many there are in all.
MATCH (from:Entity) WHERE from.id IN $frontier
MATCH (from)-[r:ACQUIRED|INVESTED_IN|PARTNERED_WITH|DEVELOPED|USES|VARIANT_OF|COMPARED_WITH|EVALUATED_ON|TRAINED_ON|PART_OF|WORKS_AT|FOUNDED|FILED_IPO|SUED]-(to:Entity)
WHERE NOT to.id IN $seen
  AND ($kinds IS NULL OR to.kind IN $kinds)
  AND ($types IS NULL OR type(r) IN $types)
  AND ($since IS NULL OR r.lastDay >= $since)
  AND ($until IS NULL OR r.firstDay <= $until)
  AND ($minConfidence IS NULL OR r.confidence >= $minConfidence)
WITH to, r ORDER BY r.articles DESC, r.confidence DESC
WITH to, head(collect(r)) AS best
ORDER BY best.articles DESC, best.confidence DESC, to.name, to.id
WITH collect(to) AS found
RETURN [e IN found[..$limit] | e {.id, .name, .kind, .description, .articleCount, .mentionCount, .firstSeen, .lastSeen, .family}] AS entities, size(found) AS count
