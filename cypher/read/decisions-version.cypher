// How often something was decided or undone.
OPTIONAL MATCH (b:DecisionBook {id: ''})
RETURN coalesce(b.version, 0) AS version
