// Removes an item whose articles have become items of their own, from a job whose lock is held.
MATCH (i:JobItem {id: $id})
WHERE i.state = 'running' AND i.owner = $owner
MATCH (j:Job {id: split($id, '/')[0]})
SET j.total = j.total - 1, j.running = j.running - 1
DETACH DELETE i
RETURN j.id AS job
