// Articles that name each entity, newest first, undated last, then by id.
UNWIND $ids AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})<-[:HOLDS]-(a:Article)
  WITH a, coalesce(a.published, '') AS published
  WHERE ($since IS NULL OR a.published >= $since) AND ($until IS NULL OR a.published <= $until)
    AND ($after IS NULL OR published < $after.published OR (published = $after.published AND a.id > $after.id))
  RETURN a, published
  ORDER BY published DESC, a.id LIMIT $limit
}
RETURN parent, a {.id, .url, .title, .source, .author, .language, .publishedAt, .precision, .published, ingestedAt: toString(a.ingestedAt)} AS article
