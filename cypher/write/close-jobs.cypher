// Says of jobs whose locks are held that no further items come.
UNWIND $ids AS id
MATCH (j:Job {id: id})
REMOVE j.openUntil
RETURN j.id AS id
