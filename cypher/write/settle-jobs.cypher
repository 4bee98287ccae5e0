// Ends those of these jobs, whose locks are held, that have nothing left to do and to which nothing more comes.
UNWIND $ids AS id
MATCH (j:Job {id: id})
WHERE j.state = 'running' AND j.waiting = 0 AND j.running = 0 AND coalesce(j.openUntil, 0) < timestamp()
SET j.state = 'done', j.finishedAt = $now
REMOVE j.openUntil, j.batch
RETURN j.id AS id
