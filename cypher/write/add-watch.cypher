// The watch with this id as it is now, and whether it is new; one that is there takes the new settings and is polled at once.
MERGE (w:Watch {id: $watch.id})
ON CREATE SET w += $watch, w.addedAt = $now, w.failures = 0, w.articles = 0, w.fresh = true
SET w.every = $watch.every, w.follow = $watch.follow, w.nextAt = $now
WITH w, w.fresh IS NOT NULL AS added
REMOVE w.fresh
RETURN w {.*} AS watch, added
