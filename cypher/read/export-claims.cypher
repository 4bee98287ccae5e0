// Claims of these relations that no earlier article of their story makes, with their sentence and article, by relation, surest first.
UNWIND $relations AS relation
MATCH (c:Claim {relation: relation})<-[:STATES]-(s:Sentence)<-[:HAS]-(a:Article)
WHERE c.repeated IS NULL
MATCH (c)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (c)-[:OBJECT]->(object:Entity)
WITH c, subject, object, s, a ORDER BY c.relation, c.confidence DESC, coalesce(a.published, '') DESC, c.id
RETURN c {
  .id, .relation, .type, .stance, .confidence, .amount, .currency, .date, .role, .round, .stake,
  ended: coalesce(c.ended, false), subject: subject.id, object: object.id, evidence: s.text, articleId: a.id,
  articleTitle: a.title, articleUrl: a.url, articleSource: a.source, publishedAt: a.publishedAt
} AS claim
