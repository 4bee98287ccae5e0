// Articles that name an entity of each family, each once, newest first, undated last, then by id.
UNWIND $families AS family
CALL (family) {
  MATCH (e:Entity) WHERE e.id IN family.members
  MATCH (e)<-[:HOLDS]-(a:Article)
  WITH DISTINCT a, coalesce(a.published, '') AS published
  WHERE ($since IS NULL OR a.published >= $since) AND ($until IS NULL OR a.published <= $until)
    AND ($after IS NULL OR published < $after.published OR (published = $after.published AND a.id > $after.id))
  RETURN a, published
  ORDER BY published DESC, a.id LIMIT $limit
}
RETURN family.parent AS parent, a {.id, .url, .title, .source, .author, .language, .publishedAt, .precision, .published, ingestedAt: toString(a.ingestedAt)} AS article
