// Sentences of each article, in order.
UNWIND $ids AS parent
CALL (parent) {
  MATCH (a:Article {id: parent})-[:HAS]->(s:Sentence)
  WHERE $after IS NULL OR s.n > $after.n
  RETURN a, s
  ORDER BY s.n LIMIT $limit
}
RETURN parent, s {.id, .n, .paragraph, .start, .end, .text, articleId: a.id} AS sentence
