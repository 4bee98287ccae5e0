// Adds claims with the sentences that state them. Without a subject, the article itself is the subject.
UNWIND $claims AS row
MATCH (a:Article {id: row.article})
MATCH (s:Sentence {id: row.sentence})
CREATE (c:Claim {
  id: row.id, type: row.type, relation: row.relation, stance: row.stance, confidence: row.confidence, statement: row.statement,
  accepted: row.accepted, amount: row.amount,
  currency: row.currency, amountText: row.amountText, date: row.date, datePrecision: row.datePrecision,
  dateText: row.dateText, role: row.role, ended: row.ended, round: row.round, stake: row.stake,
  method: row.method, rule: row.rule, articleId: a.id, published: a.published, publishedAt: a.publishedAt
})
CREATE (s)-[:STATES {start: row.start, end: row.end}]->(c)
WITH a, c, row
CALL (c, row) { MATCH (e:Entity {id: row.subject}) CREATE (c)-[:SUBJECT]->(e) }
CALL (c, row) { MATCH (e:Entity {id: row.object}) CREATE (c)-[:OBJECT]->(e) }
CALL (a, c, row) { WITH a, c, row WHERE row.subject IS NULL CREATE (c)-[:SUBJECT]->(a) }
