// For each pair, windows that name both, newest article first, at most 3: a sentence with both, else the two nearest
// sentences that name one each.
UNWIND $pairs AS pair
CALL (pair) {
  MATCH (:Entity {id: pair.a})<-[:MENTIONS]-(s1:Sentence)<-[:HAS]-(a:Article)
  WHERE ($since IS NULL OR a.published >= $since) AND ($until IS NULL OR a.published <= $until)
  WITH DISTINCT a, s1
  MATCH (a)-[:HAS]->(s2:Sentence)-[:MENTIONS]->(:Entity {id: pair.b})
  WHERE $within = 'ARTICLE' OR ($within = 'PARAGRAPH' AND s1.paragraph = s2.paragraph) OR s1 = s2
  WITH a, s1, s2 ORDER BY abs(s1.n - s2.n), s1.n, s2.n
  WITH a, head(collect([s1, s2])) AS nearest
  ORDER BY coalesce(a.published, '') DESC, a.id LIMIT 3
  UNWIND CASE WHEN nearest[0] = nearest[1] THEN [nearest[0]] WHEN nearest[0].n < nearest[1].n THEN nearest ELSE reverse(nearest) END AS s
  RETURN a, s
}
RETURN pair.a AS a, pair.b AS b, s {.id, .n, .paragraph, .start, .end, .text, articleId: a.id} AS sentence
