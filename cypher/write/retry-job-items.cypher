// Lets some of the failed items of a job whose lock is held wait again, those that still have what they are to read; says
// how many, and where to go on.
MATCH (j:Job {id: $job})
CALL () {
  MATCH (i:JobItem)
  WHERE i.id STARTS WITH $job + '/' AND i.id > $after AND i.state = 'failed' AND (i.path IS NOT NULL OR i.payload IS NOT NULL)
  WITH i ORDER BY i.id LIMIT $limit
  SET i.state = 'waiting', i.queue = i.id, i.attempts = 0
  REMOVE i.code, i.reason, i.finishedAt
  RETURN count(*) AS count, max(i.id) AS last
}
SET j.failed = j.failed - count, j.waiting = j.waiting + count
RETURN count, last
