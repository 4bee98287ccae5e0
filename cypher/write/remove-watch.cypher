// The id of the watch that was removed; no row where there was none. What it saw is removed beforehand.
MATCH (w:Watch {id: $id})
WITH w, w.id AS id
DETACH DELETE w
RETURN id
