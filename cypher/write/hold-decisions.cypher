// Takes the lock that one decision at a time holds. Gives how often something was decided or undone.
MERGE (b:DecisionBook {id: ''})
SET b.version = coalesce(b.version, 0)
RETURN b.version AS version
