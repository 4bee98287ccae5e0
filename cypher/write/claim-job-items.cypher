// Gives the first waiting items of a job whose lock is held to an owner, in order, and makes it the last whose turn it is.
MATCH (j:Job {id: $job})
WHERE j.state = 'running'
SET j.turn = timestamp()
WITH j
CALL () {
  MATCH (i:JobItem)
  WHERE i.queue STARTS WITH $job + '/'
  WITH i ORDER BY i.queue LIMIT $limit
  SET i.state = 'running', i.owner = $owner, i.leaseUntil = timestamp() + $leaseMs, i.attempts = i.attempts + 1
  REMOVE i.queue
  RETURN collect(i {.id, .name, .kind, .path, .attempts,
    payload: CASE WHEN i.size <= $mostSize THEN i.payload END, stored: i.size > $mostSize}) AS items
}
SET j.waiting = j.waiting - size(items), j.running = j.running + size(items)
RETURN items
