// All decisions after this number, also those that were undone, in order.
MATCH (d:Decision) WHERE d.n > $after
RETURN d {.*} AS decision ORDER BY d.n LIMIT $limit
