// What each relation's claims say by date and publisher, each once, newest first, undated last: at most so many a relation.
UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim {relation: id})
  MATCH (a:Article {id: c.articleId})
  WITH DISTINCT c.published AS day, c.publishedAt AS date, a.source AS publisher, c.stance AS stance,
    coalesce(c.ended, false) AS ended, c.amount AS amount, c.currency AS currency
  ORDER BY coalesce(day, '') DESC, publisher, stance, ended, amount, currency
  LIMIT $most
  RETURN collect({date: date, publisher: publisher, stance: stance, ended: ended, amount: amount, currency: currency}) AS statements
}
RETURN id, statements
