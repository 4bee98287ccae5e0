// Relations among these entities, strongest first: by articles, confidence, id.
MATCH (e:Entity) WHERE e.id IN $ids
WITH collect(e) AS shown
UNWIND shown AS source
MATCH (source)-[r:ACQUIRED|INVESTED_IN|PARTNERED_WITH|DEVELOPED|USES|VARIANT_OF|COMPARED_WITH|EVALUATED_ON|TRAINED_ON|PART_OF|WORKS_AT|FOUNDED|FILED_IPO|SUED]->(target)
WHERE target IN shown
  AND ($types IS NULL OR type(r) IN $types)
  AND ($since IS NULL OR r.lastDay >= $since)
  AND ($until IS NULL OR r.firstDay <= $until)
  AND ($minConfidence IS NULL OR r.confidence >= $minConfidence)
WITH r, source, target ORDER BY r.articles DESC, r.confidence DESC, r.id
RETURN r {.id, .claims, .articles, .confidence, .stance, .amount, .currency, .amountText, .firstSeen, .lastSeen, type: type(r), source: source.id, target: target.id} AS relation
