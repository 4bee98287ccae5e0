// The review items with these ids, in no order.
MATCH (i:ReviewItem) WHERE i.id IN $ids
MATCH (i)-[:CONCERNS]->(e:Entity)
WITH i, e ORDER BY e.id
WITH i, collect(e.id) AS entities
RETURN i {.id, .reason, .words, a: entities[0], b: entities[1]} AS item
