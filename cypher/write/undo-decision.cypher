// Notes that a decision was undone, to be settled, under the lock of all of them.
MATCH (b:DecisionBook {id: ''})
SET b.version = b.version + 1
WITH b
MATCH (d:Decision {id: $id})
SET d.undoneAt = $at, d.undoneBy = $by, d.undoneReason = $reason, d.unsettled = true
RETURN d {.*} AS decision
