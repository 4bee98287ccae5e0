// Relations of each family's entities with others, and the neighbour at their other end, strongest first: by articles, confidence, name, id.
UNWIND $families AS family
CALL (family) {
  MATCH (entity:Entity) WHERE entity.id IN family.members
  MATCH (entity)-[r:ACQUIRED|INVESTED_IN|PARTNERED_WITH|DEVELOPED|USES|VARIANT_OF|COMPARED_WITH|EVALUATED_ON|TRAINED_ON|PART_OF|WORKS_AT|FOUNDED|FILED_IPO|SUED]-(other:Entity)
  WHERE NOT other.id IN family.members
    AND ($kinds IS NULL OR other.kind IN $kinds)
    AND ($types IS NULL OR type(r) IN $types)
    AND ($since IS NULL OR r.lastDay >= $since)
    AND ($until IS NULL OR r.firstDay <= $until)
    AND ($minConfidence IS NULL OR r.confidence >= $minConfidence)
    AND ($direction = 'BOTH' OR type(r) IN ['PARTNERED_WITH', 'COMPARED_WITH']
      OR ($direction = 'OUT' AND startNode(r) = entity) OR ($direction = 'IN' AND endNode(r) = entity))
    AND ($after IS NULL OR r.articles < $after.articles
      OR (r.articles = $after.articles AND (r.confidence < $after.confidence
        OR (r.confidence = $after.confidence
          AND (other.name > $after.name OR (other.name = $after.name AND r.id > $after.id))))))
  RETURN r, other
  ORDER BY r.articles DESC, r.confidence DESC, other.name, r.id LIMIT $limit
}
RETURN family.parent AS parent, r {.id, .claims, .articles, .confidence, .stance, .amount, .currency, .amountText, .firstSeen, .lastSeen, type: type(r), source: startNode(r).id, target: endNode(r).id} AS relation, other {.id, .name, .kind, .description, .articleCount, .mentionCount, .firstSeen, .lastSeen, .family} AS neighbour
