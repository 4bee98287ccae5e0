// How many articles and claims each family's entities have, by month, quarter or year, as exactly as their dates are known;
// type is null for articles, date for what is undated. Each story counts as its first article, each claim that no earlier
// article of its story makes once, by its own date, else by its article's.
UNWIND $families AS family
CALL (family) {
  MATCH (e:Entity) WHERE e.id IN family.members
  MATCH (e)<-[:HOLDS]-(a:Article)
  WITH coalesce(a.story, a.id) AS story, min(coalesce(a.published + '|' + a.publishedAt, '9')) AS seen
  RETURN null AS type, left(split(seen, '|')[1], 7) AS date, count(*) AS count
  UNION ALL
  MATCH (e:Entity) WHERE e.id IN family.members
  MATCH (e)<-[:SUBJECT|OBJECT]-(c:Claim) WHERE c.repeated IS NULL
  WITH DISTINCT c
  RETURN c.type AS type, left(coalesce(c.date, c.publishedAt), 7) AS date, count(*) AS count
}
RETURN family.parent AS parent, type, date, count
