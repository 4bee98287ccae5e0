// Finds or makes the entities and takes their locks until the transaction ends. Rows in order of id, so that two
// transactions never wait for each other in a ring.
UNWIND $entities AS row
MERGE (e:Entity {id: row.id})
SET e:$(row.kind), e.kind = row.kind, e.held = true
REMOVE e.held
