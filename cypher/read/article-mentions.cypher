// Places where each article names an entity, in the order of its text.
UNWIND $ids AS parent
CALL (parent) {
  MATCH (a:Article {id: parent})-[:HAS]->(s:Sentence)-[m:MENTIONS]->(e:Entity)
  WHERE $after IS NULL OR m.start > $after.start OR (m.start = $after.start AND e.id > $after.id)
  RETURN a, s, m, e
  ORDER BY m.start, e.id LIMIT $limit
}
RETURN parent, m {.surface, .start, .end, .method, .confidence, entityId: e.id} AS mention, s {.id, .n, .paragraph, .start, .end, .text, articleId: a.id} AS sentence
