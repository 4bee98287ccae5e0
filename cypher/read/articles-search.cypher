// Articles whose title holds the words, newest first, undated last, then by id.
UNWIND $words AS words
CALL db.index.fulltext.queryNodes('titles', words) YIELD node AS a
WITH DISTINCT a
WHERE ($since IS NULL OR a.published >= $since) AND ($until IS NULL OR a.published <= $until)
  AND ($entity IS NULL OR EXISTS { (a)-[:HOLDS]->(:Entity {id: $entity}) })
WITH a, coalesce(a.published, '') AS published
WHERE $after IS NULL OR published < $after.published OR (published = $after.published AND a.id > $after.id)
WITH a, published ORDER BY published DESC, a.id LIMIT $limit
RETURN a {.id, .url, .title, .source, .author, .language, .publishedAt, .precision, .published, ingestedAt: toString(a.ingestedAt)} AS article
