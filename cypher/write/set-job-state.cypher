// Changes the state of a job whose lock is held, when it is in one of the states `from`; no row otherwise.
MATCH (j:Job {id: $id})
WHERE j.state IN $from
SET j.state = $state, j.finishedAt = CASE $state WHEN 'cancelled' THEN $now END
REMOVE j.openUntil
RETURN j.id AS id
