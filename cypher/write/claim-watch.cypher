// The watch that is due for longest and that nobody polls, now held by this owner; no row when there is none.
MATCH (w:Watch)
WHERE w.nextAt <= $now
  AND (w.leaseUntil IS NULL OR w.leaseUntil <= $now)
  AND (w.machine IS NULL OR w.machine = $machine)
WITH w ORDER BY w.nextAt, w.id LIMIT 1
SET w.lockedAt = $now
WITH w WHERE w.nextAt <= $now AND (w.leaseUntil IS NULL OR w.leaseUntil <= $now)
SET w.leaseBy = $owner, w.leaseUntil = $leaseUntil
RETURN w {.*} AS watch
