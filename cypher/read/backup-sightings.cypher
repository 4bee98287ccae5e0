// What watches saw after this id, in order of id.
MATCH (w:Watch)-[:SAW]->(s:Sighting)
WHERE s.id > $after
WITH w, s ORDER BY s.id LIMIT $limit
RETURN w.id AS watch, s.id AS id, s.stamp AS stamp
