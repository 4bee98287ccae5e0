// Decisions that were not undone, in the order in which they were made.
MATCH (d:Decision)
WHERE d.undoneAt IS NULL
RETURN d {.*} AS decision ORDER BY d.n
