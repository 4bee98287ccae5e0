// Ids of the entities one step from the frontier that are not yet seen.
MATCH (from:Entity) WHERE from.id IN $frontier
MATCH (from)-[r:ACQUIRED|INVESTED_IN|PARTNERED_WITH|DEVELOPED|USES|VARIANT_OF|COMPARED_WITH|EVALUATED_ON|TRAINED_ON|PART_OF|WORKS_AT|FOUNDED|FILED_IPO|SUED]-(to:Entity)
WHERE NOT to.id IN $seen
  AND ($kinds IS NULL OR to.kind IN $kinds)
  AND ($types IS NULL OR type(r) IN $types)
  AND ($since IS NULL OR r.lastDay >= $since)
  AND ($until IS NULL OR r.firstDay <= $until)
  AND ($minConfidence IS NULL OR r.confidence >= $minConfidence)
RETURN collect(DISTINCT to.id) AS ids
