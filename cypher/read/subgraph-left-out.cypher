// How many relations lead from these entities to others, by type.
MATCH (shown:Entity) WHERE shown.id IN $ids
MATCH (shown)-[r:ACQUIRED|INVESTED_IN|PARTNERED_WITH|DEVELOPED|USES|VARIANT_OF|COMPARED_WITH|EVALUATED_ON|TRAINED_ON|PART_OF|WORKS_AT|FOUNDED|FILED_IPO|SUED]-(other:Entity)
WHERE NOT other.id IN $ids
  AND ($kinds IS NULL OR other.kind IN $kinds)
  AND ($types IS NULL OR type(r) IN $types)
  AND ($since IS NULL OR r.lastDay >= $since)
  AND ($until IS NULL OR r.firstDay <= $until)
  AND ($minConfidence IS NULL OR r.confidence >= $minConfidence)
RETURN type(r) AS type, count(r) AS count
