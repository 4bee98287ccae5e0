// Removes some of the items of a job; says how many.
MATCH (i:JobItem)
WHERE i.id STARTS WITH $job + '/'
WITH i LIMIT $limit
DETACH DELETE i
RETURN count(*) AS count
