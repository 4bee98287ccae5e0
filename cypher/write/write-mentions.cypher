// Adds mentions: which sentence names which entity, and where.
UNWIND $mentions AS row
MATCH (s:Sentence {id: row.sentence})
MATCH (e:Entity {id: row.entity})
CREATE (s)-[:MENTIONS {
  start: row.start, end: row.end, surface: row.surface, method: row.method, rule: row.rule, confidence: row.confidence
}]->(e)
