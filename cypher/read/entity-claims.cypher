// Claims about an entity of each family that no earlier article of their story makes, each once, newest article first, undated last; within an article in the order
// of its text.
UNWIND $families AS family
CALL (family) {
  MATCH (e:Entity) WHERE e.id IN family.members
  MATCH (e)<-[:SUBJECT|OBJECT]-(c:Claim) WHERE c.repeated IS NULL
  WITH DISTINCT c
  MATCH (c)<-[states:STATES]-(:Sentence)
  WITH c, coalesce(c.published, '') AS published, min(states.start) AS start
  WHERE $after IS NULL OR published < $after.published
    OR (published = $after.published AND (c.articleId > $after.article
      OR (c.articleId = $after.article AND (start > $after.start OR (start = $after.start AND c.id > $after.id)))))
  RETURN c, published, start
  ORDER BY published DESC, c.articleId, start, c.id LIMIT $limit
}
OPTIONAL MATCH (c)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (c)-[:OBJECT]->(object:Entity)
RETURN family.parent AS parent, c {.id, .type, .stance, .confidence, .amount, .currency, .amountText, .date, .datePrecision, .dateText, .role, .ended, .round, .stake, .accepted, .articleId, subject: subject.id, object: object.id} AS claim, published, start
