// Takes the lock that one review at a time holds (the key of no name), then those of entities that are new or have
// another name since their last review, in order of id, at most so many. Gives their ids.
MERGE (lock:NameKey {id: ''})
SET lock.held = true
REMOVE lock.held
WITH lock
CALL () {
  MATCH (e:Entity) WHERE e.unreviewed = true
  WITH e ORDER BY e.id LIMIT $limit
  SET e.held = true
  REMOVE e.held
  RETURN collect(e.id) AS ids
}
RETURN ids
