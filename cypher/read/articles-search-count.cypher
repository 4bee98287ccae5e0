// How many articles have a title that holds the words.
UNWIND $words AS words
CALL db.index.fulltext.queryNodes('titles', words) YIELD node AS a
WITH DISTINCT a
WHERE ($since IS NULL OR a.published >= $since) AND ($until IS NULL OR a.published <= $until)
  AND ($entity IS NULL OR EXISTS { (a)-[:HOLDS]->(:Entity {id: $entity}) })
RETURN count(a) AS count
