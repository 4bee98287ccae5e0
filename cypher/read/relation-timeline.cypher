// How many articles state each relation, and how many claims, by month, quarter or year, as exactly as their dates are
// known; type is null for articles, date for what is undated. Claims that an earlier article of their story makes are left
// out; the others count by their own date, else by their article's.
UNWIND $ids AS parent
CALL (parent) {
  MATCH (c:Claim {relation: parent}) WHERE c.repeated IS NULL
  WITH DISTINCT c.articleId AS article, left(c.publishedAt, 7) AS date
  RETURN null AS type, date, count(*) AS count
  UNION ALL
  MATCH (c:Claim {relation: parent}) WHERE c.repeated IS NULL
  RETURN c.type AS type, left(coalesce(c.date, c.publishedAt), 7) AS date, count(*) AS count
}
RETURN parent, type, date, count
