// Removes a job that has ended and has no items any more.
MATCH (j:Job {id: $id})
WHERE j.state IN ['done', 'cancelled']
DETACH DELETE j
RETURN count(*) AS count
