// Notes what became of items that are still this owner's, in jobs whose locks are held; tells which they were. What was
// to be read is dropped with success, and kept with failure.
UNWIND $items AS row
MATCH (i:JobItem {id: row.id})
WHERE i.state = 'running' AND i.owner = $owner
SET i.state = row.state, i.outcome = row.outcome, i.code = row.code, i.reason = row.reason, i.articleId = row.articleId,
  i.skipped = row.skipped, i.finishedAt = $now, i.payload = CASE row.state WHEN 'failed' THEN i.payload END
REMOVE i.leaseUntil, i.owner
WITH split(i.id, '/')[0] AS job, collect(i.id) AS ids,
  sum(CASE WHEN row.outcome = 'new' THEN 1 ELSE 0 END) AS new,
  sum(CASE WHEN row.outcome = 'unchanged' THEN 1 ELSE 0 END) AS unchanged,
  sum(CASE WHEN row.outcome = 'replaced' THEN 1 ELSE 0 END) AS replaced,
  sum(CASE WHEN row.state = 'failed' THEN 1 ELSE 0 END) AS failed
MATCH (j:Job {id: job})
SET j.running = j.running - size(ids), j.new = j.new + new, j.unchanged = j.unchanged + unchanged,
  j.replaced = j.replaced + replaced, j.failed = j.failed + failed
RETURN ids
