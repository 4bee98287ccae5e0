// Articles that name an entity of each family, each once and of each story the first, newest first, undated last, then by id.
UNWIND $families AS family
CALL (family) {
  MATCH (e:Entity) WHERE e.id IN family.members
  MATCH (e)<-[:HOLDS]-(a:Article)
  WHERE ($since IS NULL OR a.published >= $since) AND ($until IS NULL OR a.published <= $until)
  WITH DISTINCT a ORDER BY coalesce(a.published, '9'), a.id
  WITH coalesce(a.story, a.id) AS story, head(collect(a)) AS a
  WITH a, coalesce(a.published, '') AS published
  WHERE ($after IS NULL OR published < $after.published OR (published = $after.published AND a.id > $after.id))
  RETURN a, published
  ORDER BY published DESC, a.id LIMIT $limit
}
RETURN family.parent AS parent, a {.id, .url, .title, .source, .author, .language, .publishedAt, .precision, .published, ingestedAt: toString(a.ingestedAt)} AS article
