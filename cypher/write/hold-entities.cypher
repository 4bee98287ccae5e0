// Finds or makes the entities and takes their locks until the transaction ends. Rows in order of id, so that two
// transactions never wait for each other in a ring. Gives how many are held: fewer where another transaction removed
// some meanwhile.
UNWIND $entities AS row
MERGE (e:Entity {id: row.id})
SET e:$(row.kind), e.kind = row.kind, e.held = true
REMOVE e.held
WITH count(*) AS rows
MATCH (e:Entity) WHERE e.id IN [row IN $entities | row.id]
RETURN count(e) AS held
