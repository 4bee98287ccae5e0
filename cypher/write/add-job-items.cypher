// Adds items to a job whose lock is held, numbered on from the last, unless this very batch was added before; those
// with an owner are begun at once. Says how many the job has had in all.
MATCH (j:Job {id: $job})
WHERE j.state = 'running' AND coalesce(j.batch, '') <> $batch
SET j.batch = $batch, j.openUntil = timestamp() + $openMs
WITH j, j.next AS next
CALL (j, next) {
  UNWIND range(0, size($items) - 1) AS at
  WITH j, $items[at] AS item, j.id + '/' + right('000000' + toString(next + at), 7) AS id
  CREATE (j)-[:HAS_ITEM]->(i:JobItem {id: id, name: item.name, kind: item.kind, state: item.state, attempts: 0})
  SET i.path = item.path, i.place = item.place, i.payload = item.payload, i.size = size(coalesce(item.payload, '')),
    i.code = item.code, i.reason = item.reason, i.skipped = [],
    i.queue = CASE item.state WHEN 'waiting' THEN id END,
    i.owner = CASE item.state WHEN 'running' THEN $owner END,
    i.leaseUntil = CASE item.state WHEN 'running' THEN timestamp() + $leaseMs END
  RETURN count(*) AS added, sum(CASE item.state WHEN 'waiting' THEN 1 ELSE 0 END) AS waiting,
    sum(CASE item.state WHEN 'running' THEN 1 ELSE 0 END) AS running,
    sum(CASE item.state WHEN 'failed' THEN 1 ELSE 0 END) AS failed
}
SET j.next = next + added, j.total = j.total + added, j.waiting = j.waiting + waiting, j.running = j.running + running,
  j.failed = j.failed + failed
RETURN j.next AS next
