// Adds sentences to the article.
MATCH (a:Article {id: $id})
UNWIND $sentences AS row
CREATE (a)-[:HAS]->(:Sentence {
  id: row.id, n: row.n, paragraph: row.paragraph, kind: row.kind, role: row.role, start: row.start, end: row.end, text: row.text
})
