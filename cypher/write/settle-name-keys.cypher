// Removes keys that no entity has any more, and notes which are shared by more than so many: those tell nothing. Gives
// the entities of keys that went over that border, either way. Keys are locked before they are counted: who holds one is
// just taking an entity away from it.
MATCH (k:NameKey) WHERE k.changed = true
SET k.held = true
REMOVE k.held
WITH k, COUNT { (k)<-[:KEYED]-() } AS size
WITH k, size, size > $most AS full, k.full IS NOT NULL AS before
SET k.full = CASE WHEN full THEN true END
REMOVE k.changed
WITH k, size, full <> before AS turned
CALL (k, turned) {
  WITH k, turned WHERE turned
  MATCH (k)<-[:KEYED]-(e:Entity)
  RETURN collect(e.id) AS ids
}
CALL (k, size) {
  WITH k, size WHERE size = 0
  DETACH DELETE k
}
UNWIND ids AS id
RETURN DISTINCT id ORDER BY id
