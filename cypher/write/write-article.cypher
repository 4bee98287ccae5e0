// Fills in the article.
MATCH (a:Article {id: $id})
SET a += $article, a.ingestedAt = datetime($ingestedAt)
