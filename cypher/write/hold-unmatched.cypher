// Takes the lock that one matching at a time holds (the band without a key). Stories of articles that share a band with
// one that changed or went are to be matched anew, and bands that no article has any more are removed. Then gives the
// articles that are to be matched, in order of id, at most so many, locked, with their texts and the story that each was in.
MERGE (lock:Band {id: ''})
SET lock.held = true
REMOVE lock.held
WITH lock
CALL () {
  MATCH (b:Band) WHERE b.changed = true
  SET b.held = true
  REMOVE b.held, b.changed
  WITH b
  CALL (b) {
    MATCH (b)<-[:BANDED]-(near:Article)
    WITH DISTINCT coalesce(near.story, near.id) AS story
    MATCH (a:Article {story: story})
    SET a.unmatched = true
    WITH DISTINCT story
    MATCH (first:Article {id: story})
    WHERE first.hash IS NOT NULL
    SET first.unmatched = true
  }
  WITH b
  WHERE NOT EXISTS { (b)<-[:BANDED]-() }
  DELETE b
}
CALL () {
  MATCH (a:Article) WHERE a.unmatched = true
  WITH a ORDER BY a.id LIMIT $limit
  SET a.held = true
  REMOVE a.held
  RETURN collect(a {.id, .text, .story}) AS articles
}
RETURN articles
