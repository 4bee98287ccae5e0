// All watches, in order of id.
MATCH (w:Watch)
WITH w ORDER BY w.id
RETURN w {.*} AS watch
