// Decisions under filters, the newest first.
MATCH (d:Decision)
WHERE ($after IS NULL OR d.n < $after) AND ($types IS NULL OR d.type IN $types)
  AND ($entity IS NULL OR d.entity = $entity OR d.other = $entity)
  AND ($undone IS NULL OR (d.undoneAt IS NOT NULL) = $undone)
RETURN d {.*} AS decision ORDER BY d.n DESC LIMIT $limit
