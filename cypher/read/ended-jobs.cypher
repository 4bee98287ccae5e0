// Jobs that have ended, newest first, with the number of their items.
MATCH (j:Job)
WHERE j.state IN ['done', 'cancelled'] AND j.waiting = 0 AND j.running = 0
RETURN j.id AS id, j.total AS total
ORDER BY j.id DESC
