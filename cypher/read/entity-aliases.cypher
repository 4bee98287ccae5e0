// The names of each entity, most used first.
UNWIND $ids AS id
MATCH (alias:Alias)-[:NAMES]->(:Entity {id: id})
RETURN id, alias.surface AS surface
ORDER BY id, alias.uses DESC, surface
