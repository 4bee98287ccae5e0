// Makes a job without items, or finds the one that an earlier try made.
MERGE (j:Job {id: $id})
ON CREATE SET j.name = $name, j.host = $host, j.state = 'running', j.createdAt = $createdAt, j.turn = timestamp(),
  j.openUntil = timestamp() + $openMs, j.next = 0, j.total = 0, j.waiting = 0, j.running = 0, j.new = 0,
  j.unchanged = 0, j.replaced = 0, j.failed = 0, j.cancelled = 0
RETURN j.id AS id
