// How many relations each entity has, by type and by kind of neighbour, under the same filters as neighbours.
UNWIND $ids AS parent
MATCH (entity:Entity {id: parent})-[r:ACQUIRED|INVESTED_IN|PARTNERED_WITH|DEVELOPED|USES|VARIANT_OF|COMPARED_WITH|EVALUATED_ON|TRAINED_ON|PART_OF|WORKS_AT|FOUNDED|FILED_IPO|SUED]-(other:Entity)
WHERE ($kinds IS NULL OR other.kind IN $kinds)
  AND ($types IS NULL OR type(r) IN $types)
  AND ($since IS NULL OR r.lastDay >= $since)
  AND ($until IS NULL OR r.firstDay <= $until)
  AND ($minConfidence IS NULL OR r.confidence >= $minConfidence)
  AND ($direction = 'BOTH' OR type(r) IN ['PARTNERED_WITH', 'COMPARED_WITH']
    OR ($direction = 'OUT' AND startNode(r) = entity) OR ($direction = 'IN' AND endNode(r) = entity))
RETURN parent, type(r) AS type, other.kind AS kind, count(r) AS count
