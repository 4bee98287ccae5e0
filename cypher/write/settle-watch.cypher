// The id of a watch that its owner lets go, with what came of the poll; no row where it was removed or is another's by now.
MATCH (w:Watch {id: $id})
WHERE w.leaseBy = $owner
SET w += $changes, w.articles = w.articles + $articles, w.leaseBy = null, w.leaseUntil = null, w.lockedAt = null
RETURN w.id AS id
