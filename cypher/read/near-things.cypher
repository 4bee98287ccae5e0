// What comparing needs of the entities with these ids, in order of id.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WITH DISTINCT e ORDER BY e.id
RETURN e {.id, .name, .kind, .family, known: EXISTS { MATCH (n:Alias)-[:NAMES]->(e) WHERE n.known > 0 }} AS thing
