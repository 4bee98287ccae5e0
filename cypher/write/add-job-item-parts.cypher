// Adds the articles of an item that holds many as items of their own, behind it, in a job whose lock is held; those that
// an earlier try added are left as they are. Says how many were added.
MATCH (parent:JobItem {id: $id})
WHERE parent.state = 'running' AND parent.owner = $owner
MATCH (j:Job {id: split($id, '/')[0]})
UNWIND $parts AS part
WITH j, part, $id + '.' + right('000000' + toString(part.n), 7) AS id
WHERE NOT EXISTS { MATCH (:JobItem {id: id}) }
CREATE (j)-[:HAS_ITEM]->(i:JobItem {id: id, name: part.name, kind: 'part', state: part.state, attempts: 0})
SET i.place = part.place, i.payload = part.payload, i.size = size(coalesce(part.payload, '')), i.code = part.code,
  i.reason = part.reason, i.skipped = [], i.queue = CASE part.state WHEN 'waiting' THEN id END
WITH j, count(*) AS added, sum(CASE part.state WHEN 'waiting' THEN 1 ELSE 0 END) AS waiting
SET j.total = j.total + added, j.waiting = j.waiting + waiting, j.failed = j.failed + added - waiting
RETURN added
