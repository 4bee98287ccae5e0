// Gives an owner more time for the items with these ids; tells which are still its own.
UNWIND $ids AS id
MATCH (i:JobItem {id: id})
WHERE i.state = 'running' AND i.owner = $owner
SET i.leaseUntil = timestamp() + $leaseMs
RETURN i.id AS id
