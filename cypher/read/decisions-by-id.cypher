// The decisions with these ids.
MATCH (d:Decision) WHERE d.id IN $ids
RETURN d {.*} AS decision ORDER BY d.n
