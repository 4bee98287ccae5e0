// Places that name each entity, newest article first, undated last; within an article in the order of its text.
UNWIND $ids AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})<-[m:MENTIONS]-(s:Sentence)<-[:HAS]-(a:Article)
  WITH m, s, a, coalesce(a.published, '') AS published
  WHERE $after IS NULL OR published < $after.published
    OR (published = $after.published AND (a.id > $after.article OR (a.id = $after.article AND m.start > $after.start)))
  RETURN m, s, a, published
  ORDER BY published DESC, a.id, m.start LIMIT $limit
}
RETURN parent, m {.surface, .start, .end, .method, .confidence, entityId: parent} AS mention, s {.id, .n, .paragraph, .start, .end, .text, articleId: a.id} AS sentence, published
