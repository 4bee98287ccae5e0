// Takes the locks of the jobs with these ids, given in order, until the transaction ends, and tells their states.
UNWIND $ids AS id
MATCH (j:Job {id: id})
SET j.held = true
REMOVE j.held
RETURN j.id AS id, j.state AS state
