// Jobs of which something is to be put in order: running ones without items left, cancelled ones with waiting items.
MATCH (j:Job)
WHERE (j.state = 'running' AND j.waiting = 0 AND j.running = 0) OR (j.state = 'cancelled' AND j.waiting > 0)
RETURN j.id AS id, j.state AS state
ORDER BY j.id
