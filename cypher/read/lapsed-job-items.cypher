// Items whose owner's time is over, oldest first.
MATCH (i:JobItem)
WHERE i.leaseUntil < timestamp()
RETURN i.id AS id
ORDER BY i.leaseUntil, i.id
LIMIT $limit
