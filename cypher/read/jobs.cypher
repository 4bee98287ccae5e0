// Jobs, newest first.
MATCH (j:Job)
WHERE $after IS NULL OR j.id < $after.id
WITH j ORDER BY j.id DESC LIMIT $limit
RETURN j {.id, .name, .host, .state, .createdAt, .finishedAt, .total, .waiting, .running, .new, .unchanged, .replaced, .failed, .cancelled} AS job
