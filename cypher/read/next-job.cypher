// The running job whose turn was longest ago and that has waiting items which this machine can read; with `job`, that one.
MATCH (j:Job {state: 'running'})
WHERE j.waiting > 0 AND CASE WHEN $job IS NULL THEN j.host IS NULL OR j.host = $host ELSE j.id = $job END
RETURN j.id AS id
ORDER BY j.turn, j.id
LIMIT 1
