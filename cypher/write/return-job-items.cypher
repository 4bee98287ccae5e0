// Takes back items of jobs whose locks are held, when they are this owner's or their owner's time is over: they wait
// again, at their old place, but those that were begun too often fail and those of a cancelled job are cancelled.
UNWIND $ids AS id
MATCH (i:JobItem {id: id})
WHERE i.state = 'running' AND (i.owner = $owner OR i.leaseUntil < timestamp())
MATCH (j:Job {id: split(i.id, '/')[0]})
WITH i, j, coalesce(i.owner = $owner, false) AS own
WITH i, j, own,
  CASE WHEN j.state = 'cancelled' THEN 'cancelled' WHEN i.attempts >= $most AND NOT own THEN 'failed' ELSE 'waiting' END AS state
SET i.state = state, i.attempts = i.attempts - CASE WHEN own THEN 1 ELSE 0 END,
  i.queue = CASE state WHEN 'waiting' THEN i.id END,
  i.payload = CASE state WHEN 'cancelled' THEN null ELSE i.payload END,
  i.code = CASE state WHEN 'failed' THEN $code END, i.reason = CASE state WHEN 'failed' THEN $reason END
REMOVE i.leaseUntil, i.owner
WITH j, count(*) AS all, sum(CASE state WHEN 'waiting' THEN 1 ELSE 0 END) AS waiting,
  sum(CASE state WHEN 'failed' THEN 1 ELSE 0 END) AS failed, sum(CASE state WHEN 'cancelled' THEN 1 ELSE 0 END) AS cancelled
SET j.running = j.running - all, j.waiting = j.waiting + waiting, j.failed = j.failed + failed,
  j.cancelled = j.cancelled + cancelled
RETURN j.id AS job, all AS count
