// Fills in the article, and removes others that hold nothing.
CALL () { MATCH (other:Article) WHERE other.id IN $others DETACH DELETE other }
MATCH (a:Article {id: $id})
SET a += $article, a.ingestedAt = datetime($ingestedAt)
