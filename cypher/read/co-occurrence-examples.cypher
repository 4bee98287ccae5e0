// For each pair, windows that name both, none of reprints, newest article first, at most 3: a sentence with both, else the two nearest
// sentences that name one each.
UNWIND $pairs AS pair
CALL (pair) {
  MATCH (:Entity {id: pair.a})<-[:HOLDS]-(a:Article)-[:HOLDS]->(:Entity {id: pair.b})
  WHERE a.catalogue IS NULL AND a.story IS NULL AND ($since IS NULL OR a.published >= $since) AND ($until IS NULL OR a.published <= $until)
  WITH a ORDER BY coalesce(a.published, '') DESC, a.id
  CALL (a, pair) {
    MATCH (a)-[:HAS]->(s:Sentence)
    WITH s, COLLECT { MATCH (s)-[:MENTIONS]->(e:Entity) RETURN e.id } AS named
    WITH collect(CASE WHEN pair.a IN named THEN s END) AS withA, collect(CASE WHEN pair.b IN named THEN s END) AS withB
    UNWIND withA AS s1
    UNWIND withB AS s2
    WITH s1, s2
    WHERE $within = 'ARTICLE' OR ($within = 'PARAGRAPH' AND s1.paragraph = s2.paragraph) OR s1 = s2
    RETURN s1, s2 ORDER BY abs(s1.n - s2.n), s1.n, s2.n LIMIT 1
  }
  WITH a, s1, s2 LIMIT 3
  UNWIND CASE WHEN s1 = s2 THEN [s1] WHEN s1.n < s2.n THEN [s1, s2] ELSE [s2, s1] END AS s
  RETURN a, s
}
RETURN pair.a AS a, pair.b AS b, s {.id, .n, .paragraph, .start, .end, .text, articleId: a.id} AS sentence
