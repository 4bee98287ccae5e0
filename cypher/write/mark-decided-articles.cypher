// Notes that articles are to be read once more: those that hold an entity with one of these ids, or a version of it, or
// are as they are since something was decided of it, and those that make one of the statements.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {id: id})<-[:HOLDS]-(a:Article)
  RETURN a
  UNION
  MATCH (:Entity {family: id})<-[:HOLDS]-(a:Article)
  RETURN a
  UNION
  MATCH (a:Article) WHERE a.isJudged = true AND id IN a.judged
  RETURN a
  UNION
  MATCH (c:Claim {statement: id})
  MATCH (a:Article {id: c.articleId})
  RETURN a
}
WITH DISTINCT a ORDER BY a.id
SET a.stale = true
