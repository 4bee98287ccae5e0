// Claims less sure than this that nobody accepted, that no earlier article of their story makes and that stand between two
// entities, the least sure first, then by id.
MATCH (c:Claim)
WHERE c.confidence < $below AND c.repeated IS NULL AND c.accepted IS NULL AND c.relation IS NOT NULL
  AND ($after IS NULL OR c.confidence > $after.confidence OR (c.confidence = $after.confidence AND c.id > $after.id))
WITH c ORDER BY c.confidence, c.id LIMIT $limit
OPTIONAL MATCH (c)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (c)-[:OBJECT]->(object:Entity)
RETURN c {.id, .type, .stance, .confidence, .amount, .currency, .amountText, .date, .datePrecision, .dateText, .role, .ended, .round, .stake, .accepted, .articleId, subject: subject.id, object: object.id} AS claim
ORDER BY c.confidence, c.id
