// The texts of these articles and all that was read from them: sentences, entities, mentions, claims, what they teach, and
// the learned names with which they are read.
MATCH (a:Article) WHERE a.id IN $ids AND a.hash IS NOT NULL
RETURN a.id AS id, a.text AS text, a.precision AS precision, a.given AS given, coalesce(a.isJudged, false) AS judged, a.coinages AS coinages,
  COLLECT {
    MATCH (a)-[:HAS]->(s:Sentence) RETURN s {.n, .paragraph, .kind, .role, .start, .end} ORDER BY s.n
  } AS sentences,
  COLLECT {
    MATCH (a)-[h:HOLDS]->(e:Entity) RETURN h {.name, .known, .description, .family, .surfaces, id: e.id, kind: e.kind} ORDER BY e.id
  } AS entities,
  COLLECT {
    MATCH (a)-[:HAS]->(s:Sentence)-[m:MENTIONS]->(e:Entity)
    RETURN m {.start, .end, .method, .rule, .confidence, sentence: s.n, entity: e.id} ORDER BY m.start, m.end, e.id
  } AS mentions,
  COLLECT {
    MATCH (a)-[:HAS]->(s:Sentence)-[stated:STATES]->(c:Claim)
    RETURN c {
      .id, .type, .stance, .confidence, .amount, .currency, .amountText, .date, .datePrecision, .dateText, .role, .round,
      .stake, .method, .rule, ended: coalesce(c.ended, false), sentence: s.n, start: stated.start, end: stated.end,
      subject: head(COLLECT { MATCH (c)-[:SUBJECT]->(e:Entity) RETURN e.id }),
      object: head(COLLECT { MATCH (c)-[:OBJECT]->(e:Entity) RETURN e.id })
    }
  } AS claims,
  COLLECT {
    MATCH (a)-[:DEFINES]->(d:Definition) RETURN d {.surface, .from, .to, .kind, .family, .rival} ORDER BY d.id
  } AS teaches,
  COLLECT {
    MATCH (d:Definition) WHERE d.surface IN a.coinages AND d.learned
    RETURN d {.surface, .from, .to, .kind, .family} ORDER BY d.id
  } AS learned
ORDER BY a.id
