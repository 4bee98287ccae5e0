// How many relations each family's entities have with others, by type and by kind of neighbour, under the same filters as neighbours.
UNWIND $families AS family
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
RETURN family.parent AS parent, type(r) AS type, other.kind AS kind, count(r) AS count
