// The entities that each sentence of these articles names, in the order of the text, and how many sentences, paragraphs and
// mentions each article has, in no order; none for catalogues and reprints, which don't count.
UNWIND $ids AS id
MATCH (a:Article {id: id})
CALL (a) {
  OPTIONAL MATCH (a)-[:HAS]->(s:Sentence)
  WITH s, COLLECT { MATCH (s)-[:MENTIONS]->(e:Entity) RETURN e.id } AS named ORDER BY s.n
  RETURN count(s) AS sentences, count(DISTINCT s.paragraph) AS paragraphs, sum(size(named)) AS edges,
    collect(CASE WHEN size(named) > 0 THEN {paragraph: s.paragraph, named: named} END) AS spans
}
WITH *, a.catalogue IS NULL AND a.story IS NULL AS counts
RETURN a {.id, .published, .publishedAt} AS article, counts, edges, sentences, paragraphs,
  CASE WHEN counts THEN spans ELSE [] END AS spans
