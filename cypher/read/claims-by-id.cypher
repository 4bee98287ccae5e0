// The claims with these ids, in no order.
MATCH (c:Claim) WHERE c.id IN $ids
OPTIONAL MATCH (c)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (c)-[:OBJECT]->(object:Entity)
RETURN c {.id, .type, .stance, .confidence, .amount, .currency, .amountText, .date, .datePrecision, .dateText, .role, .ended, .round, .stake, .accepted, .articleId, subject: subject.id, object: object.id} AS claim
