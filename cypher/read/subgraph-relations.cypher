// Relations among these entities, strongest first: by articles, confidence, id.
MATCH (source:Entity)-[r:ACQUIRED|INVESTED_IN|PARTNERED_WITH|DEVELOPED|USES|VARIANT_OF|COMPARED_WITH|EVALUATED_ON|TRAINED_ON|PART_OF|WORKS_AT|FOUNDED|FILED_IPO|SUED]->(target:Entity)
WHERE source.id IN $ids AND target.id IN $ids
  AND ($types IS NULL OR type(r) IN $types)
  AND ($since IS NULL OR r.lastDay >= $since)
  AND ($until IS NULL OR r.firstDay <= $until)
  AND ($minConfidence IS NULL OR r.confidence >= $minConfidence)
WITH r ORDER BY r.articles DESC, r.confidence DESC, r.id
RETURN r {.id, .claims, .articles, .confidence, .stance, .amount, .currency, .amountText, .firstSeen, .lastSeen, type: type(r), source: startNode(r).id, target: endNode(r).id} AS relation
