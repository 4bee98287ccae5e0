// How many review items there are, by reason, under the same filters as review items.
MATCH (i:ReviewItem)
WHERE ($reasons IS NULL OR i.reason IN $reasons)
  AND ($kinds IS NULL OR EXISTS { MATCH (i)-[:CONCERNS]->(e:Entity) WHERE e.kind IN $kinds })
RETURN i.reason AS reason, count(i) AS count
ORDER BY count DESC, reason
