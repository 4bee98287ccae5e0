// Claims that each article states, in the order of its text.
UNWIND $ids AS parent
CALL (parent) {
  MATCH (:Article {id: parent})-[:HAS]->(:Sentence)-[states:STATES]->(c:Claim)
  WITH c, min(states.start) AS start
  WHERE $after IS NULL OR start > $after.start OR (start = $after.start AND c.id > $after.id)
  RETURN c, start
  ORDER BY start, c.id LIMIT $limit
}
OPTIONAL MATCH (c)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (c)-[:OBJECT]->(object:Entity)
RETURN parent, c {.id, .type, .stance, .confidence, .amount, .currency, .amountText, .date, .datePrecision, .dateText, .role, .ended, .round, .stake, .accepted, .articleId, subject: subject.id, object: object.id} AS claim, start
