// Takes the locks of the definitions of these short forms, in order of id, until the transaction ends; gives those that
// have been learned.
MATCH (d:Definition) WHERE d.surface IN $surfaces
WITH d ORDER BY d.id
SET d.held = true
REMOVE d.held
WITH d WHERE d.learned
RETURN d.id AS id, d.surface AS surface
