// Pairs of an entity with these ids and another that shares a key with it, unless too many share it; in order of the ids.
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[:KEYED]->(k:NameKey)<-[:KEYED]-(other:Entity)
WHERE k.full IS NULL AND other <> e
WITH DISTINCT e.id AS id, other ORDER BY id, other.id
RETURN id, other {.id, .name, .kind, .family, known: EXISTS { MATCH (n:Alias)-[:NAMES]->(other) WHERE n.known > 0 }} AS other
