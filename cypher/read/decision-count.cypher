// How many decisions there are under filters.
MATCH (d:Decision)
WHERE ($types IS NULL OR d.type IN $types)
  AND ($entity IS NULL OR d.entity = $entity OR d.other = $entity)
  AND ($undone IS NULL OR (d.undoneAt IS NOT NULL) = $undone)
RETURN count(d) AS count
