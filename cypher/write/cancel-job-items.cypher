// Cancels some of the waiting items of a job whose lock is held, in order, and drops what they hold; says how many.
MATCH (j:Job {id: $job})
CALL () {
  MATCH (i:JobItem)
  WHERE i.queue STARTS WITH $job + '/'
  WITH i ORDER BY i.queue LIMIT $limit
  SET i.state = 'cancelled'
  REMOVE i.queue, i.payload
  RETURN count(*) AS count
}
SET j.waiting = j.waiting - count, j.cancelled = j.cancelled + count
RETURN count
