// Gives entities the keys by which near matches are found, instead of those that they had, and notes which keys gained
// or lost one. The entities count as reviewed.
UNWIND $things AS thing
MATCH (e:Entity {id: thing.id})
CALL (e, thing) {
  MATCH (e)-[old:KEYED]->(k:NameKey) WHERE NOT k.id IN thing.keys
  SET k.changed = true
  DELETE old
}
CALL (e, thing) {
  UNWIND thing.keys AS key
  MERGE (k:NameKey {id: key})
  MERGE (e)-[:KEYED]->(k)
  SET k.changed = true
}
REMOVE e.unreviewed
