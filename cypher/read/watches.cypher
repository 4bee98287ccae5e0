// Watches, by address, then by id.
MATCH (w:Watch)
WHERE w.address IS NOT NULL
  AND ($after IS NULL OR w.address > $after.address OR (w.address = $after.address AND w.id > $after.id))
WITH w ORDER BY w.address, w.id LIMIT $limit
RETURN w {.*} AS watch
