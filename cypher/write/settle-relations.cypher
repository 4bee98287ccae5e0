// Makes each relation what its claims add up to, and removes it when it has none. What reprints repeat doesn't count.
// Confidence: 1 − Π(1 − c), c being the surest claim of each article that doesn't deny it, at most 0.99. Sums run in a
// fixed order, so that they are equal whichever article came first. The hints keep a plan that was made while the graph was
// empty from looking at all relationships: its statistics say that there are none.
UNWIND $relations AS row
OPTIONAL MATCH (source:Entity {id: row.source})-[before:$(row.type)]->(target:Entity {id: row.target})
USING INDEX source:Entity(id)
USING INDEX target:Entity(id)
WHERE before.id = row.id
WITH row, before
CALL (row) {
  MATCH (c:Claim {relation: row.id})
  WHERE c.repeated IS NULL
  WITH c.articleId AS article, count(c) AS claims,
    max(CASE WHEN c.stance = 'denied' THEN 0.0 ELSE c.confidence END) AS surest,
    min(CASE c.stance WHEN 'done' THEN 0 WHEN 'planned' THEN 1 WHEN 'reported' THEN 2 ELSE 3 END) AS stance,
    c.published + '|' + c.publishedAt AS seen
  ORDER BY surest
  RETURN sum(claims) AS claims, count(article) AS articles, collect(surest) AS surest, min(stance) AS stance,
    min(seen) AS first, max(seen) AS last
}
WITH row, before, claims, articles, surest, stance, first, last,
  COLLECT {
    MATCH (c:Claim {relation: row.id})
    WHERE c.repeated IS NULL AND c.amount IS NOT NULL AND c.stance <> 'denied'
    RETURN c ORDER BY c.confidence DESC, c.id LIMIT 1
  }[0] AS paid
CALL (before, claims) {
  WITH before, claims WHERE claims = 0
  DELETE before
}
WITH * WHERE claims > 0
CALL (row, before) {
  WITH row, before WHERE before IS NULL
  MATCH (source:Entity {id: row.source})
  MATCH (target:Entity {id: row.target})
  CREATE (source)-[r:$(row.type) {id: row.id}]->(target)
  RETURN r
  UNION ALL
  WITH before WHERE before IS NOT NULL
  RETURN before AS r
}
WITH *, 1 - reduce(doubt = 1.0, c IN surest | doubt * (1 - c)) AS sure
SET r.claims = claims, r.articles = articles, r.stance = ['done', 'planned', 'reported', 'denied'][stance],
  r.confidence = round(CASE WHEN sure > 0.99 THEN 0.99 ELSE sure END, 6),
  r.amount = paid.amount, r.currency = paid.currency, r.amountText = paid.amountText,
  r.firstSeen = split(first, '|')[1], r.firstDay = split(first, '|')[0],
  r.lastSeen = split(last, '|')[1], r.lastDay = split(last, '|')[0]
