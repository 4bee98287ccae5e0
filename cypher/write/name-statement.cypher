// Gives a claim that was stored before statements were known the one that it makes.
MATCH (c:Claim {id: $claim})
SET c.statement = coalesce(c.statement, $statement)
