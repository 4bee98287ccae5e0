// Claims of each relation that no earlier article of their story makes, surest first, then newest, then by id.
UNWIND $ids AS parent
CALL (parent) {
  MATCH (c:Claim {relation: parent})
  WHERE c.repeated IS NULL
  WITH c, coalesce(c.published, '') AS published
  WHERE $after IS NULL OR c.confidence < $after.confidence
    OR (c.confidence = $after.confidence AND (published < $after.published
      OR (published = $after.published AND c.id > $after.id)))
  RETURN c, published
  ORDER BY c.confidence DESC, published DESC, c.id LIMIT $limit
}
OPTIONAL MATCH (c)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (c)-[:OBJECT]->(object:Entity)
RETURN parent, c {.id, .type, .stance, .confidence, .amount, .currency, .amountText, .date, .datePrecision, .dateText, .role, .ended, .round, .stake, .accepted, .articleId, subject: subject.id, object: object.id} AS claim, published
