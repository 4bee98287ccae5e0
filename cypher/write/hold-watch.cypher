// The id of a watch that its owner goes on holding; no row where it was removed or is another's by now.
MATCH (w:Watch {id: $id})
WHERE w.leaseBy = $owner
SET w.leaseUntil = $leaseUntil
RETURN w.id AS id
