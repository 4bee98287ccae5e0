// Relations after this one of this source, with the names of their ends; in order of source and id.
MATCH (source:Entity) WHERE source.id >= $source AND ($kinds IS NULL OR source.kind IN $kinds)
MATCH (source)-[r:ACQUIRED|INVESTED_IN|PARTNERED_WITH|DEVELOPED|USES|VARIANT_OF|COMPARED_WITH|EVALUATED_ON|TRAINED_ON|PART_OF|WORKS_AT|FOUNDED|FILED_IPO|SUED]->(target:Entity)
WHERE (source.id > $source OR r.id > $after)
  AND ($kinds IS NULL OR target.kind IN $kinds)
  AND ($types IS NULL OR type(r) IN $types)
  AND ($since IS NULL OR r.lastDay >= $since)
  AND ($until IS NULL OR r.firstDay <= $until)
  AND ($minConfidence IS NULL OR r.confidence >= $minConfidence)
WITH source, r, target ORDER BY source.id, r.id LIMIT $limit
RETURN r {
  .id, .claims, .articles, .confidence, .stance, .amount, .currency, .amountText, .firstSeen, .lastSeen, type: type(r),
  source: source.id, target: target.id
} AS relation, source.name AS sourceName, target.name AS targetName
ORDER BY source.id, r.id
