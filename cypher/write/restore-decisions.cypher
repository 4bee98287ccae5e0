// Writes decisions as they were, to be settled; one that is there already stays as it is.
MERGE (b:DecisionBook {id: ''})
SET b.version = coalesce(b.version, 0) + 1
WITH b
UNWIND $decisions AS row
OPTIONAL MATCH (before:Decision {id: row.id})
WITH b, row WHERE before IS NULL
CREATE (d:Decision {unsettled: true})
SET d += row, b.version = CASE WHEN b.version < row.n THEN row.n ELSE b.version END
