// Ids of all versions of each entity, and of their versions, five steps deep at most; each once, never the entity itself.
UNWIND $ids AS id
WITH DISTINCT id, [id] AS seen
WITH id, seen, COLLECT { MATCH (e:Entity) WHERE e.family IN seen AND NOT e.id IN seen RETURN e.id } AS step
WITH id, seen + step AS seen, step
WITH id, seen, COLLECT { MATCH (e:Entity) WHERE e.family IN step AND NOT e.id IN seen RETURN e.id } AS step
WITH id, seen + step AS seen, step
WITH id, seen, COLLECT { MATCH (e:Entity) WHERE e.family IN step AND NOT e.id IN seen RETURN e.id } AS step
WITH id, seen + step AS seen, step
WITH id, seen, COLLECT { MATCH (e:Entity) WHERE e.family IN step AND NOT e.id IN seen RETURN e.id } AS step
WITH id, seen + step AS seen, step
WITH id, seen, COLLECT { MATCH (e:Entity) WHERE e.family IN step AND NOT e.id IN seen RETURN e.id } AS step
RETURN id, tail(seen + step) AS variants
