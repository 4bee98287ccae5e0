// Fills in articles.
UNWIND $articles AS row
MATCH (a:Article {id: row.id})
SET a += row.article, a.ingestedAt = datetime(row.ingestedAt)
