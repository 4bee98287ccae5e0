// Articles of a period, newest first, undated last, then by id. The undated, which no index finds, are looked for only
// where the dated don't fill the page.
CALL () {
  MATCH (a:Article)
  WHERE a.published <= coalesce($after.published, '9999') AND a.published >= coalesce($since, '')
    AND a.published <= coalesce($until, '9999')
    AND ($after IS NULL OR a.published < $after.published OR a.id > $after.id)
  WITH a ORDER BY a.published DESC, a.id LIMIT $limit
  RETURN collect(a) AS dated
}
CALL (dated) {
  UNWIND CASE WHEN size(dated) < $limit AND $since IS NULL AND $until IS NULL THEN [true] ELSE [] END AS wanted
  MATCH (a:Article) WHERE a.published IS NULL AND ($after IS NULL OR $after.published <> '' OR a.id > $after.id)
  WITH a ORDER BY a.id LIMIT $limit
  RETURN collect(a) AS undated
}
UNWIND (dated + undated)[..$limit] AS a
RETURN a {.id, .url, .title, .source, .author, .language, .publishedAt, .precision, .published, ingestedAt: toString(a.ingestedAt)} AS article
