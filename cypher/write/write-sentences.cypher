// Adds sentences to their articles.
UNWIND $sentences AS row
MATCH (a:Article {id: row.article})
CREATE (a)-[:HAS]->(:Sentence {
  id: row.id, n: row.n, paragraph: row.paragraph, kind: row.kind, role: row.role, start: row.start, end: row.end, text: row.text
})
