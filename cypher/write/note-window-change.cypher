// Notes, last in its transaction, of which articles and entities it changed what co-occurrence is counted from; `whole`
// where it may be any. The lock on the state makes the numbers follow the order of commits. What is old goes.
MERGE (s:WindowState {id: 'windows'})
SET s.held = true
REMOVE s.held
WITH s, coalesce(s.token, '') AS before
SET s.n = coalesce(s.n, 0) + 1, s.token = randomUUID()
CREATE (:WindowChange {
  n: s.n, before: before, token: s.token, whole: $whole, articles: $articles, entities: $entities
})
WITH s
MATCH (old:WindowChange) WHERE old.n <= s.n - $kept
DELETE old
