// The decisions that are to be settled, the oldest first, at most so many, locked.
MATCH (d:Decision) WHERE d.unsettled = true
WITH d ORDER BY d.n LIMIT $limit
SET d.held = true
REMOVE d.held, d.unsettled
RETURN d {.*} AS decision ORDER BY d.n
