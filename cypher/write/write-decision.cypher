// Writes a decision, to be settled, under the lock of all of them.
MATCH (b:DecisionBook {id: ''})
SET b.version = b.version + 1
CREATE (d:Decision {id: 'd' + b.version, n: b.version, at: $at, unsettled: true})
SET d += $decision
RETURN d {.*} AS decision
