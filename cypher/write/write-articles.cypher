// Fills in articles, to be compared with others, unless they are catalogues.
UNWIND $articles AS row
MATCH (a:Article {id: row.id})
SET a += row.article, a.ingestedAt = datetime(row.ingestedAt), a.unmatched = CASE WHEN row.article.catalogue IS NULL THEN true END
